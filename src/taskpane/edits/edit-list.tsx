/** Every cell that would change, before → after, by sheet; a press on a cell's name selects it in the workbook. */
import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Edit } from "../../core/edits/plan";
import { groupBy } from "../../core/grid/group";
import { cellName, type Range } from "../../core/grid/range";
import { isFormula, type CellContent } from "../../core/grid/snapshot";
import { useWords } from "../language";
import { contentText, placeName } from "../places";
import { differingPart } from "./differing-part";

type SetCell = Extract<Edit, { kind: "setCell" }>;

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
  name: { width: "48px" },
  blank: { color: tokens.colorNeutralForeground3 },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightRegular,
    display: "block",
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly edits: readonly Edit[];
  onGo(sheet: string, range: Range): void;
}

export function EditList({ edits, onGo }: Props) {
  const words = useWords();
  const [limit, setLimit] = useState(PAGE);
  const cells = useMemo(() => edits.filter((edit) => edit.kind === "setCell"), [edits]);
  const bySheet = groupBy(cells.slice(0, limit), ({ at }) => at.sheet);
  const counts = useMemo(() => groupBy(cells, ({ at }) => at.sheet), [cells]);
  const left = cells.length - limit;
  return (
    <>
      {[...bySheet].map(([sheet, own]) => (
        <SheetEdits key={sheet} sheet={sheet} count={counts.get(sheet)?.length ?? 0} edits={own} onGo={onGo} />
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
  readonly count: number;
  readonly edits: readonly SetCell[];
}

function SheetEdits({ sheet, count, edits, onGo }: SheetProps) {
  const { edits: say } = useWords();
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{say.inSheet(sheet, count)}</caption>
      <thead>
        <tr className={styles.head}>
          <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.name)}>
            {say.cell}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
            {say.before}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
            {say.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {edits.map((edit) => (
          <EditRow key={cellName(edit.at)} sheet={sheet} edit={edit} onGo={onGo} />
        ))}
      </tbody>
    </table>
  );
}

function EditRow({ sheet, edit, onGo }: { sheet: string; edit: SetCell } & Pick<Props, "onGo">) {
  const words = useWords();
  const styles = useStyles();
  const range = { ...edit.at, rows: 1, columns: 1 };
  const { before, after } = shownParts(edit);
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        <Link aria-label={words.findings.go(placeName(sheet, range))} onClick={() => onGo(sheet, range)}>
          {cellName(edit.at)}
        </Link>
      </th>
      <td className={mergeClasses(styles.cell, styles.before)}>
        <Content content={before} />
      </td>
      <td className={mergeClasses(styles.cell, styles.after)}>
        <Content content={after} />
      </td>
    </tr>
  );
}

function shownParts({ before, after }: SetCell): { before: CellContent; after: CellContent } {
  return typeof before === "string" && typeof after === "string" ? differingPart(before, after) : { before, after };
}

function Content({ content }: { readonly content: CellContent }) {
  const words = useWords();
  const styles = useStyles();
  if (isFormula(content)) {
    return (
      <>
        {content.value === "" || content.value === null ? null : String(content.value)}
        <code className={styles.formula}>{content.formula}</code>
      </>
    );
  }
  if (content === null || content === "") return <span className={styles.blank}>{words.edits.blank}</span>;
  return <>{typeof content === "string" ? content : contentText(content, words)}</>;
}
