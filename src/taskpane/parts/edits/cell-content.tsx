/** What a cell holds, and of a changed text the part that changes. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { isFormula, type CellContent } from "../../../core/grid/snapshot";
import { useWords } from "../../language";
import { differingPart } from "./differing-part";

const useStyles = makeStyles({
  blank: { color: tokens.colorNeutralForeground3 },
  gone: { color: tokens.colorNeutralForeground3 },
  come: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "none", marginInlineStart: "2px" },
  formula: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

/** A text that changes, once, with what goes and what comes. */
export function ChangedText({ before, after }: { readonly before: string; readonly after: string }) {
  const styles = useStyles();
  const part = differingPart(before, after);
  return (
    <>
      {part.lead}
      {part.before !== "" && <del className={styles.gone}>{part.before}</del>}
      {part.after !== "" && <ins className={styles.come}>{part.after}</ins>}
      {part.tail}
    </>
  );
}

export function Content({ content }: { readonly content: CellContent }) {
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
