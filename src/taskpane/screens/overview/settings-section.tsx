/** 督查设置: the sheet where the office's own words, units and waivers stand; written on request. */
import { Button } from "@fluentui/react-components";
import { SETTINGS_SHEET } from "../../../core/domain/own-sheets";
import { useWords } from "../../language";
import { FIRST_CELL } from "../../parts/places";
import type { ScreenProps } from "../../screen";
import { useScreenStyles } from "../../parts/screen-styles";

export function SettingsSection({ session, actions, services, onGo }: ScreenProps) {
  const { settings: say } = useWords();
  const styles = useScreenStyles();
  const there = session.report?.settingsSheet === true;
  const write = (): Promise<boolean> =>
    actions.apply(async () => {
      const { planSettings } = await import(/* webpackChunkName: "work" */ "../../../actions/write-settings");
      return planSettings(services.workbook);
    });
  return (
    <section aria-labelledby="settings" className={styles.part}>
      <h2 id="settings" className={styles.subheading}>
        {SETTINGS_SHEET}
      </h2>
      <p className={styles.hint}>{there ? say.there : say.none}</p>
      <Button
        size="small"
        disabled={session.work !== undefined}
        onClick={() => (there ? onGo(SETTINGS_SHEET, FIRST_CELL) : void write())}
      >
        {there ? say.go : say.write}
      </Button>
    </section>
  );
}
