/** What a cell holds, and of a changed text the part that changes. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { isFormula, type CellContent } from "../../core/grid/snapshot";
import { useWords } from "../language";
import { differingPart } from "./differing-part";

const useStyles = makeStyles({
  blank: { color: tokens.colorNeutralForeground3 },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
  plain: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  struck: { textDecorationLine: "line-through" },
  formula: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly before: CellContent;
  readonly after: CellContent;
  readonly side: "before" | "after";
}

export function ChangedContent({ before, after, side }: Props) {
  const styles = useStyles();
  if (typeof before !== "string" || typeof after !== "string" || before === "" || after === "")
    return (
      <span className={styles[side]}>
        <Content content={side === "before" ? before : after} />
      </span>
    );
  const part = differingPart(before, after);
  const changed = side === "before" ? part.before : part.after;
  return (
    <span className={mergeClasses(styles[side], styles.plain)}>
      {part.lead}
      {changed !== "" &&
        (side === "before" ? (
          <del className={styles.struck}>{changed}</del>
        ) : (
          <ins className={styles.after}>{changed}</ins>
        ))}
      {part.tail}
    </span>
  );
}

function Content({ content }: { readonly content: CellContent }) {
  const { edits } = useWords();
  const styles = useStyles();
  if (isFormula(content)) {
    const { formula, value } = content;
    return (
      <>
        {value === "" || value === null ? null : String(value)}
        <code className={styles.formula}>{formula}</code>
      </>
    );
  }
  return content === null || content === "" ? (
    <span className={styles.blank}>{edits.blank}</span>
  ) : (
    <>{String(content)}</>
  );
}
