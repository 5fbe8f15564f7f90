/** One checkbox a summary, with what building it will do. */
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { whyNot } from "../../../actions/action";
import {
  BUILD_SUMMARIES,
  type MissingInput,
  type SummaryKind,
  type SummaryPreview,
} from "../../../actions/build-summaries";
import { SHEET_NAMES } from "../../../core/summaries/kinds";
import { useLanguage } from "../../language";
import { useScreenStyles } from "../../parts/screen-styles";
import { useSummaryWords } from "./summary-words";

const useStyles = makeStyles({
  kinds: { display: "flex", flexDirection: "column", margin: 0, padding: 0, border: "none" },
  legend: { padding: 0, lineHeight: tokens.lineHeightBase300 },
  line: { display: "block" },
  outcome: { display: "block", color: tokens.colorNeutralForeground1 },
});

interface Props {
  readonly legend: string;
  readonly kinds: readonly SummaryKind[];
  readonly chosen: readonly SummaryKind[];
  readonly preview: SummaryPreview | undefined;
  onToggle(kind: SummaryKind, on: boolean): void;
}

export function KindBoxes({ legend, kinds, chosen, preview, onToggle }: Props) {
  const say = useSummaryWords();
  const language = useLanguage();
  const screen = useScreenStyles();
  const styles = useStyles();
  const outcome = ({ kind, name, action }: SummaryPreview["sheets"][number]): string => {
    const taken = SHEET_NAMES[kind];
    return action === "add" && name !== taken ? say.beside(name, taken) : say[action](name);
  };
  return (
    <fieldset className={styles.kinds}>
      <legend className={styles.legend}>{legend}</legend>
      {kinds.map((kind) => {
        const sheet = preview?.sheets.find((each) => each.kind === kind);
        const lack = preview?.leftOut.find((each) => each.kind === kind)?.lack;
        return (
          <Checkbox
            key={kind}
            checked={chosen.includes(kind)}
            onChange={(_, { checked }) => onToggle(kind, checked === true)}
            label={
              <>
                {say.names[kind]}
                <span className={`${screen.hint} ${styles.line}`}>
                  {say.hints[kind]}
                  {sheet && <span className={styles.outcome}>{outcome(sheet)}</span>}
                  {lack && (
                    <span className={styles.outcome}>
                      {whyNot(BUILD_SUMMARIES.impossible[lack], language, adviceOn(lack, say))}
                    </span>
                  )}
                </span>
              </>
            }
          />
        );
      })}
    </fieldset>
  );
}

/** What can be done here about what a summary lacks. */
export function adviceOn(lack: MissingInput, say: ReturnType<typeof useSummaryWords>): string | undefined {
  if (lack === "noPrevious") return say.choosePrevious;
  if (lack === "noDay") return say.namePeriod;
  return lack === "inDoubt" ? say.confirmReading : undefined;
}
