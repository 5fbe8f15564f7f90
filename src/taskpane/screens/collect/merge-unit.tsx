/** What merging changes for one unit; cells in which a person wrote since stay as they are unless the person says otherwise. */
import { Badge, Checkbox, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId } from "react";
import { describeRemark } from "../../../actions/collect";
import type { CellChange, UnitMerge } from "../../../actions/merge-returns";
import type { Range } from "../../../core/grid/range";
import { ChangedText } from "../../parts/edits/cell-content";
import { useLanguage, useWords } from "../../language";
import { placeName } from "../../parts/places";
import { useScreenStyles } from "../../parts/screen-styles";
import { useCollectWords } from "./collect-words";
import { useOpenableStyles } from "../../parts/openable-styles";

const useStyles = makeStyles({
  unit: { display: "block", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  detail: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM}`,
  },
  changes: { listStyleType: "none", margin: 0, padding: 0 },
  change: {
    paddingBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  name: { display: "block", color: tokens.colorNeutralForeground3 },
  link: { fontSize: "inherit" },
  remarks: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface Props {
  readonly merge: UnitMerge;
  readonly overwrite: boolean;
  readonly open: boolean;
  onToggle(opening: boolean): void;
  onOverwrite(on: boolean): void;
  onGo?(sheet: string, range: Range): void;
}

export function MergeUnit({ merge, overwrite, open, onToggle, onOverwrite, onGo }: Props) {
  const { unit, file, changes, leftOut } = merge;
  const language = useLanguage();
  const { merge: say } = useCollectWords();
  const { hint, text } = useScreenStyles();
  const styles = useStyles();
  const openable = useOpenableStyles();
  const detail = useId();
  const written = changes.filter((change) => change.written).length;
  const typed = changes.filter(({ typedSince }) => typedSince).length;
  return (
    <li className={mergeClasses(openable.item, open && openable.open)}>
      <button
        type="button"
        className={mergeClasses(openable.row, openable.withoutIcon)}
        aria-expanded={open}
        aria-controls={open ? detail : undefined}
        onClick={() => onToggle(!open)}
      >
        <span>
          <span className={styles.unit}>{unit}</span>
          <span className={mergeClasses(hint, styles.line)}>
            {say.cells(written)}
            {typed > 0 && (
              <Badge appearance="tint" size="small" color="warning">
                {say.typed(typed)}
              </Badge>
            )}
            {leftOut.length > 0 && (
              <Badge appearance="tint" size="small" color="informative">
                {say.leftOut(leftOut.length)}
              </Badge>
            )}
          </span>
        </span>
        <span>{open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>
      </button>
      {open && (
        <div id={detail} className={styles.detail}>
          <p className={hint}>{file}</p>
          {typed > 0 && (
            <Checkbox
              checked={overwrite}
              label={say.overwrite(typed)}
              onChange={(_, { checked }) => onOverwrite(checked === true)}
            />
          )}
          <ul className={styles.changes}>
            {changes.map((change) => (
              <Change key={`${change.at.row},${change.at.column}`} change={change} {...(onGo ? { onGo } : {})} />
            ))}
          </ul>
          {leftOut.length > 0 && (
            <ul className={mergeClasses(text, hint, styles.remarks)}>
              {leftOut.map((remark, i) => (
                <li key={i}>{describeRemark(remark, language)}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </li>
  );
}

function Change({ change, onGo }: { readonly change: CellChange } & Pick<Props, "onGo">) {
  const { item, matter, field, at, before, after, typedSince, written } = change;
  const { findings } = useWords();
  const { merge: say } = useCollectWords();
  const styles = useStyles();
  const range = { ...at, rows: 1, columns: 1 };
  const place = placeName(at.sheet, range);
  return (
    <li className={styles.change}>
      <span className={styles.name}>
        {say.change(item, matter, say.fields[field])}{" "}
        {onGo ? (
          <Link className={styles.link} aria-label={findings.go(place)} onClick={() => onGo(at.sheet, range)}>
            {place}
          </Link>
        ) : (
          place
        )}
        {typedSince && ` ${written ? say.overwritten : say.kept}`}
      </span>
      {before === "" ? after : <ChangedText before={before} after={after} />}
    </li>
  );
}
