/** The rows of the draft, of one kind at a time; each is joined, split and given its unit here. */
import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState } from "react";
import { chooseUnit, joinWithPrevious, splitRow, type Draft, type DraftRow } from "../../../actions/draft-breakdown";
import { moveAmongRows } from "../../parts/arrow-keys";
import { useScreenStyles } from "../../parts/screen-styles";
import type { ScreenProps } from "../../screen";
import { useStore } from "../../store";
import { DraftItem, rowId, type RowActions } from "./draft-item";
import { useDraftWords } from "./draft-words";

const PAGE = 50;
const SHOWN = ["all", "suggested", "open"] as const;
type Shown = (typeof SHOWN)[number];

const BELONGS: Readonly<Record<Shown, (row: DraftRow) => boolean>> = {
  all: () => true,
  suggested: ({ suggested }) => suggested,
  open: ({ unit }) => unit === "",
};

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props extends ScreenProps {
  readonly draft: Draft;
  readonly from: string;
}

export function DraftList({ draft, from, kept, onGo }: Props) {
  const { list: say } = useDraftWords();
  const screen = useScreenStyles();
  const styles = useStyles();
  const [shown, setShown] = useState<Shown>("all");
  const [limit, setLimit] = useState(PAGE);
  const [open, setOpen] = useState<string>();
  const [told, setTold] = useState("");
  const list = useRef<HTMLUListElement>(null);
  const { fromOwnRows } = useStore(kept.drafting);
  const lines = useMemo(
    () => draft.rows.map((row, index) => ({ row, index })).filter(({ row }) => BELONGS[shown](row)),
    [draft, shown],
  );
  const left = lines.length - limit;
  const toggle = useCallback((id: string, opening: boolean) => setOpen(opening ? id : undefined), []);

  const acts = useMemo((): RowActions => {
    const store = kept.drafting;
    const decide = (how: (last: Draft) => Draft): void =>
      store.change((now) => (now.draft ? { ...now, draft: how(now.draft) } : now));
    /** The button that was pressed is gone with its row. */
    const goTo = (row: DraftRow | undefined): void => {
      if (!row) return;
      setOpen(rowId(row));
      requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-row="${rowId(row)}"]`)?.focus());
    };
    return {
      choose: (index, unit) => decide((last) => chooseUnit(last, index, unit)),
      join(index) {
        goTo(store.get().draft?.rows[index - 1]);
        decide((last) => joinWithPrevious(last, index));
        setTold(say.joined(index));
      },
      split(index) {
        const row = store.get().draft?.rows[index];
        goTo(row);
        decide((last) => splitRow(last, index));
        setTold(say.divided(row?.parts.length ?? 0));
      },
    };
  }, [kept, say]);

  return (
    <section aria-labelledby="draft-rows" onKeyDown={moveAmongRows} className={screen.screen}>
      <h3 id="draft-rows" className={screen.subheading}>
        {say.heading(draft.rows.length)}
      </h3>
      <p className={screen.hint}>{say.of(from)}</p>
      <div className={styles.filters} role="group" aria-label={say.label}>
        {SHOWN.map((kind) => (
          <ToggleButton
            key={kind}
            size="small"
            checked={kind === shown}
            onClick={() => {
              setShown(kind);
              setLimit(PAGE);
            }}
          >
            {say.count(say.shown[kind], draft.rows.filter(BELONGS[kind]).length)}
          </ToggleButton>
        ))}
      </div>
      <p role="status" className={lines.length === 0 ? screen.text : screen.hidden}>
        {lines.length === 0 ? say.none : told}
      </p>
      <ul ref={list} className={styles.list}>
        {lines.slice(0, limit).map(({ row, index }) => (
          <DraftItem
            key={rowId(row)}
            {...{ row, index, acts, onGo }}
            open={open === rowId(row)}
            places={fromOwnRows}
            onToggle={toggle}
          />
        ))}
      </ul>
      {left > 0 && <Button onClick={() => setLimit(limit + PAGE)}>{say.more(Math.min(PAGE, left), left)}</Button>}
    </section>
  );
}
