/** Every cell that would change, before → after, by sheet; a press on a cell's name selects it in the workbook. */
import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { readCellWords, type CellWords } from "../../../actions/cell-words";
import type { Workbook } from "../../../actions/workbook";
import type { Edit, SetCell } from "../../../core/edits/plan";
import { groupBy } from "../../../core/collections/group";
import { cellName, type Address, type Range } from "../../../core/grid/range";
import { isFormula, type CellContent } from "../../../core/grid/snapshot";
import { useWords } from "../../language";
import { placeName } from "../places";
import { ChangedText, Content } from "./cell-content";

const PAGE = 60;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", fontSize: tokens.fontSizeBase200 },
  caption: {
    textAlign: "start",
    fontWeight: tokens.fontWeightSemibold,
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  /** Belongs to the line below it. */
  words: { paddingBlockEnd: 0, color: tokens.colorNeutralForeground2 },
  belongs: { borderTop: "none" },
  after: { fontWeight: tokens.fontWeightSemibold },
  name: { width: "48px" },
  narrow: { width: "56px" },
});

interface Props {
  readonly edits: readonly Edit[];
  readonly workbook: Workbook;
  /** Stands before the sheet's name. */
  readonly title?: string;
  onGo(sheet: string, range: Range): void;
}

type WordsAt = (at: Address) => CellWords | undefined;

const NO_WORDS: WordsAt = () => undefined;

/** What each cell is about, once the workbook has been read; the list does not wait for it. */
function useCellWords(workbook: Workbook, edits: readonly Edit[]): WordsAt {
  const [wordsAt, setWordsAt] = useState<WordsAt>(() => NO_WORDS);
  useEffect(() => {
    let current = true;
    readCellWords(workbook).then(
      (found) => current && setWordsAt(() => found),
      // Without the words each line still says its cell, and what was and will be there.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [workbook, edits]);
  return wordsAt;
}

export function EditList({ edits, workbook, title = "", onGo }: Props) {
  const words = useWords();
  const wordsAt = useCellWords(workbook, edits);
  const [limit, setLimit] = useState(PAGE);
  const cells = useMemo(() => edits.filter((edit) => edit.kind === "setCell"), [edits]);
  const bySheet = groupBy(cells.slice(0, limit), ({ at }) => at.sheet);
  const counts = useMemo(() => groupBy(cells, ({ at }) => at.sheet), [cells]);
  const left = cells.length - limit;
  return (
    <>
      {[...bySheet].map(([sheet, own]) => (
        <SheetEdits
          key={sheet}
          caption={title + words.edits.inSheet(sheet, counts.get(sheet)?.length ?? 0)}
          {...{ sheet, edits: own, wordsAt, onGo }}
        />
      ))}
      {left > 0 && (
        <Button size="small" onClick={() => setLimit(limit + PAGE)}>
          {words.edits.more(Math.min(PAGE, left), left)}
        </Button>
      )}
    </>
  );
}

interface SheetProps extends Pick<Props, "onGo"> {
  readonly sheet: string;
  readonly caption: string;
  readonly edits: readonly SetCell[];
  readonly wordsAt: WordsAt;
}

function SheetEdits({ sheet, caption, edits, wordsAt, onGo }: SheetProps) {
  const { edits: say } = useWords();
  const styles = useStyles();
  const formulas = edits.some(({ after }) => isFormula(after));
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr className={styles.head}>
          <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.name)}>
            {say.cell}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.head, formulas && styles.narrow)}>
            {say.before}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
            {say.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {edits.map((edit) => (
          <EditRow key={cellName(edit.at)} sheet={sheet} edit={edit} about={wordsAt(edit.at)} onGo={onGo} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Pick<Props, "onGo"> {
  readonly sheet: string;
  readonly edit: SetCell;
  readonly about: CellWords | undefined;
}

function EditRow({ sheet, edit, about, onGo }: RowProps) {
  const words = useWords();
  const styles = useStyles();
  const range = { ...edit.at, rows: 1, columns: 1 };
  const { before, after } = edit;
  const cell = mergeClasses(styles.cell, about && styles.belongs);
  return (
    <>
      {about && (
        <tr>
          <td colSpan={3} className={mergeClasses(styles.cell, styles.words)}>
            {aboutOf(about)}
          </td>
        </tr>
      )}
      <tr>
        <th scope="row" className={cell}>
          <Link aria-label={words.findings.go(placeName(sheet, range))} onClick={() => onGo(sheet, range)}>
            {cellName(edit.at)}
          </Link>
        </th>
        {isText(before) && isText(after) ? (
          <td colSpan={2} className={cell}>
            <ChangedText before={before} after={after} />
          </td>
        ) : (
          <>
            <td className={cell}>
              <Content content={before} />
            </td>
            <td className={mergeClasses(cell, styles.after)}>
              <Content content={after} />
            </td>
          </>
        )}
      </tr>
    </>
  );
}

/** As much of a standard as tells one matter from another. */
const LONGEST_MATTER = 40;

function aboutOf({ unit, column, matter }: CellWords): string {
  const short = matter.length > LONGEST_MATTER ? `${matter.slice(0, LONGEST_MATTER)}…` : matter;
  return [unit, column, short].filter((part) => part !== "").join(" · ");
}

function isText(content: CellContent): content is string {
  return typeof content === "string" && content !== "";
}
