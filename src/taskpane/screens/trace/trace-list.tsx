/** The lines of the trace, of one kind at a time; long lists a page at a time. */
import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { TraceView } from "../../../actions/trace";
import { moveAmongRows } from "../../parts/arrow-keys";
import { useScreenStyles } from "../../parts/screen-styles";
import type { ScreenProps } from "../../screen";
import { TraceItem } from "./trace-item";
import { SHOWN, traceLines, type Shown, type TraceLine } from "./trace-lines";
import { useTraceWords } from "./trace-words";

const PAGE = 50;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  filter: { minWidth: 0, paddingInline: tokens.spacingHorizontalSNudge },
});

export function TraceList({ view, ...screen }: ScreenProps & { readonly view: TraceView }) {
  const { list: say } = useTraceWords();
  const { hint } = useScreenStyles();
  const styles = useStyles();
  const { onGo } = screen;
  const lists = useMemo(() => traceLines(view), [view]);
  const [chosen, setChosen] = useState<Shown>();
  const [limit, setLimit] = useState(PAGE);
  const [open, setOpen] = useState<string>();
  // What wants a person's eye comes first, and stays chosen when the last of it is gone.
  const shown = chosen ?? SHOWN.find((kind) => lists[kind].length > 0) ?? "all";
  const lines = lists[shown];
  const left = lines.length - limit;
  const toggle = useCallback(
    ({ key, at }: TraceLine, opening: boolean) => {
      setOpen(opening ? key : undefined);
      if (opening && at) onGo(at.sheet, at.range);
    },
    [onGo],
  );
  return (
    <div onKeyDown={moveAmongRows}>
      <div className={styles.filters} role="group" aria-label={say.label}>
        {SHOWN.map((kind) => (
          <ToggleButton
            key={kind}
            size="small"
            className={styles.filter}
            checked={kind === shown}
            onClick={() => {
              setChosen(kind);
              setLimit(PAGE);
            }}
          >
            {say.count(say.shown[kind], lists[kind].length)}
          </ToggleButton>
        ))}
      </div>
      <p className={hint} role="status">
        {lines.length === 0 ? say.none[shown] : ""}
      </p>
      <ul className={styles.list}>
        {lines.slice(0, limit).map((line) => (
          <TraceItem key={line.key} line={line} open={open === line.key} onToggle={toggle} {...screen} />
        ))}
      </ul>
      {left > 0 && <Button onClick={() => setLimit(limit + PAGE)}>{say.more(Math.min(PAGE, left), left)}</Button>}
    </div>
  );
}
