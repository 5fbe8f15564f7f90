/** How much of each chapter the rows carry. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { TraceView } from "../../../actions/trace";
import { useWords } from "../../language";
import { sheetNames } from "../../parts/edits/receipt-words";
import { useScreenStyles } from "../../parts/screen-styles";
import { useTraceWords } from "./trace-words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, alignSelf: "stretch" },
  chapter: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 64px 44px",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  bar: {
    height: "6px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  filled: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  count: { textAlign: "end", color: tokens.colorNeutralForeground2 },
});

export function CoverageSection({ view }: { readonly view: TraceView }) {
  const { coverage: say } = useTraceWords();
  const words = useWords();
  const screen = useScreenStyles();
  const styles = useStyles();
  const { report, chapters, unrelated } = view;
  const carried = chapters.reduce((sum, chapter) => sum + chapter.carried, 0);
  const foreign = [...new Set(unrelated.map(({ sheet }) => sheet))];
  return (
    <section aria-labelledby="coverage" className={screen.part}>
      <h3 id="coverage" className={screen.subheading}>
        {say.heading}
      </h3>
      <p className={screen.text}>{say.all(report.year, report.commitments, carried)}</p>
      {foreign.length > 0 && <p className={screen.hint}>{say.unrelatedTables(sheetNames(foreign, words))}</p>}
      <ul className={styles.list}>
        {chapters.map(({ chapter, commitments, carried: own }) => (
          <li key={chapter} className={styles.chapter} title={chapter}>
            <span className={styles.name}>{chapter}</span>
            <span className={styles.bar} aria-hidden>
              <span className={styles.filled} style={{ display: "block", width: `${(own / commitments) * 100}%` }} />
            </span>
            <span className={styles.count}>
              <span aria-hidden>{say.chapter(own, commitments)}</span>
              <span className={screen.hidden}>{say.spoken(own, commitments)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
