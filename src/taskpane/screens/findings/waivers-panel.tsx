/** 不再提示: what was waived and why, each to be shown again. */
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { planUnwaive } from "../../../actions/waive";
import type { CheckReport } from "../../../actions/check";
import type { Waiver } from "../../../core/domain/settings";
import { parseRange } from "../../../core/grid/range";
import { titleOf } from "../../../core/rules/run";
import { useLanguage, useWords } from "../../language";
import { PanelHead } from "../../parts/panel-head";
import { useScreenStyles } from "../../parts/screen-styles";
import type { ScreenProps } from "../../screen";
import { useReviewWords } from "./review-words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

interface Props extends ScreenProps {
  readonly report: CheckReport;
  onBack(): void;
}

export function WaiversPanel({ report: { waivers }, session, actions, services, onGo, onBack }: Props) {
  const words = useWords();
  const say = useReviewWords();
  const language = useLanguage();
  const styles = useStyles();
  const screen = useScreenStyles();
  const busy = session.work !== undefined;
  const go = ({ sheet, range }: Waiver): void => {
    const cells = parseRange(range);
    if (cells) onGo(sheet, cells);
  };
  return (
    <section className={screen.screen}>
      <PanelHead title={say.waiversHeading} back={words.notes.back} onBack={onBack} />
      <p className={screen.text}>{waivers.length === 0 ? say.noWaivers : say.waiversIntro}</p>
      <ul className={styles.list}>
        {waivers.map((waiver, index) => {
          const place = `${waiver.sheet} ${waiver.range}`;
          return (
            <li key={index} className={styles.item}>
              <span>{titleOf(waiver.rule, language)}</span>
              <Link aria-label={words.findings.go(place)} onClick={() => go(waiver)}>
                {place}
              </Link>
              <span className={screen.hint}>{say.reason(waiver.reason)}</span>
              <Button
                size="small"
                disabled={busy}
                aria-label={say.unwaiveOf(place)}
                onClick={() => void actions.apply(() => planUnwaive(services.workbook, waiver))}
              >
                {say.unwaive}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
