/** 责任分解表: what the progress table is compared with, here or in another workbook. */
import { useFileWords } from "../../parts/file-words";
import { OtherFilePicker } from "../../parts/other-file-picker";
import type { ScreenProps } from "../../screen";
import { useScreenStyles } from "../../parts/screen-styles";

export function BreakdownSection({ session, actions, services }: ScreenProps) {
  const { breakdown: say } = useFileWords();
  const styles = useScreenStyles();
  const { report, others } = session;
  const own = report?.tables.some(({ kind }) => kind === "breakdown") === true;
  const rows = report?.plannedElsewhere ?? 0;
  const other =
    others.breakdown && (rows > 0 ? say.file(others.breakdown.name, rows) : say.unlike(others.breakdown.name));
  return (
    <section aria-labelledby="breakdown" className={styles.part}>
      <h2 id="breakdown" className={styles.subheading}>
        {say.heading}
      </h2>
      <p className={styles.hint}>{other ?? (own ? say.own : say.none)}</p>
      <OtherFilePicker role="breakdown" choose={say.choose} {...{ session, actions, services }} />
    </section>
  );
}
