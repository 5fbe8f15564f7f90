/** The list of findings with its filters; long lists are shown a page at a time. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { CheckReport } from "../../../actions/check";
import type { Severity } from "../../../core/rules/rule";
import { titleOf } from "../../../core/rules/run";
import { moveAmongRows } from "../../parts/arrow-keys";
import { useLanguage, useWords } from "../../language";
import { nextStepOf } from "../overview/next-step";
import { NextStepCard } from "../overview/next-step-card";
import type { ScreenProps } from "../../screen";
import { checkOptionsOf } from "../../session";
import { useScreenStyles } from "../../parts/screen-styles";
import { Filters } from "./filters";
import type { Walk } from "./finding-detail";
import { FindingItem } from "./finding-item";
import type { Panel } from "./panel";
import { nextUnchecked, reviewKey, withChecked } from "./review";
import { useReviewWords } from "./review-words";
import { useReview } from "./use-review";
import { filterLines, firstLines, groupLines, linesOf, type Grouping, type Line } from "./lines";

const PAGE = 100;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  group: {
    position: "sticky",
    top: `calc(-1 * ${tokens.spacingVerticalM})`,
    zIndex: 1,
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    paddingBlock: tokens.spacingVerticalSNudge,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  progress: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

interface Props extends ScreenProps {
  readonly report: CheckReport;
  onPanel(panel: Panel): void;
}

export function FindingsList({ report, session, actions, services, kept, onGo, onPanel }: Props) {
  const words = useWords();
  const say = useReviewWords();
  const language = useLanguage();
  const styles = useStyles();
  const screen = useScreenStyles();
  const [severities, setSeverities] = useState<ReadonlySet<Severity>>(new Set());
  const [query, setQuery] = useState("");
  const [by, setBy] = useState<Grouping>("unit");
  const [limit, setLimit] = useState(PAGE);
  const [open, setOpen] = useState<string>();
  const search = useRef<HTMLInputElement>(null);
  const busy = session.work !== undefined;

  const all = useMemo(() => linesOf(report.findings, language), [report, language]);
  const lines = useMemo(() => filterLines(all, severities, query), [all, severities, query]);
  const groups = useMemo(() => groupLines(lines, by), [lines, by]);
  const fixable = useMemo(() => report.findings.filter(({ fix }) => fix && fix.length > 0).length, [report]);

  const [review, changeReview] = useReview({ services, kept });
  const checked = useMemo(() => new Set(review.checked), [review]);
  const inOrder = useMemo(() => groups.flatMap((group) => group.lines), [groups]);
  const unchecked = all.filter((line) => !checked.has(reviewKey(line))).length;

  const toggle = useCallback(
    (line: Line, opening: boolean) => {
      const { key, finding } = line;
      setOpen(opening ? key : undefined);
      if (!opening) return;
      onGo(finding.at.sheet, finding.at.range);
      changeReview((now) => ({ ...now, last: reviewKey(line) }));
    },
    [onGo, changeReview],
  );

  /** Which of the buttons of the next open finding takes the focus. */
  const stepped = useRef<string>(undefined);
  const list = useRef<HTMLDivElement>(null);
  const stepTo = useCallback(
    (line: Line, way: string) => {
      stepped.current = way;
      setLimit((now) => Math.max(now, inOrder.indexOf(line) + 1));
      toggle(line, true);
    },
    [inOrder, toggle],
  );
  useEffect(() => {
    const way = stepped.current;
    stepped.current = undefined;
    if (way === undefined) return;
    list.current?.querySelector<HTMLElement>("li > button[aria-expanded=true]")?.scrollIntoView?.({ block: "nearest" });
    list.current?.querySelector<HTMLElement>(`[data-step=${way}]`)?.focus({ preventScroll: true });
  }, [open]);
  const walk = useMemo<Walk>(() => {
    const at = inOrder.findIndex(({ key }) => key === open);
    const previous = at > 0 ? inOrder[at - 1] : undefined;
    const next = at < 0 ? undefined : inOrder[at + 1];
    return {
      previous,
      next,
      onStep: (line) => stepTo(line, line === previous ? "previous" : "next"),
      onCheck(line, done) {
        changeReview((now) => withChecked(now, reviewKey(line), done));
      },
    };
  }, [inOrder, open, stepTo, changeReview]);
  const waiting = nextUnchecked(inOrder, review);
  const exportList = (): Promise<boolean> =>
    actions.apply(async () => {
      const { BUILD_SUMMARIES } = await import(/* webpackChunkName: "work" */ "../../../actions/build-summaries");
      return (await BUILD_SUMMARIES.plan(services.workbook, ["findings"], language, checkOptionsOf(session))).plan;
    });

  const waivers = report.waivers.length > 0 && (
    <Button size="small" onClick={() => onPanel("waivers")}>
      {say.waivers(report.waivers.length)}
    </Button>
  );
  if (all.length === 0) {
    return (
      <div className={screen.screen}>
        <NextStepCard
          step={nextStepOf(report)}
          busy={busy}
          onShow={actions.show}
          onExample={() => void actions.loadExample()}
        />
        {waivers && <div>{waivers}</div>}
      </div>
    );
  }
  const left = lines.length - limit;
  return (
    <div ref={list} className={screen.screen} onKeyDown={moveAmongRows}>
      <div className={screen.buttons}>
        {fixable > 0 && (
          <Button size="small" appearance="primary" disabled={busy} onClick={() => onPanel("fixAll")}>
            {words.findings.fixAll(fixable)}
          </Button>
        )}
        <Button size="small" disabled={busy} onClick={() => void exportList()}>
          {words.findings.exportList}
        </Button>
        <Button size="small" onClick={() => onPanel("notes")}>
          {words.findings.returnNotes}
        </Button>
        {waivers}
      </div>
      <Filters
        {...{ all, severities, query, by, search }}
        onSeverities={setSeverities}
        onQuery={setQuery}
        onGrouping={setBy}
      />
      <div className={styles.progress}>
        <span className={screen.hint}>
          {unchecked === 0 ? say.allDone : say.progress(all.length - unchecked, all.length)}
        </span>
        {waiting && (
          <Button size="small" onClick={() => stepTo(waiting, "next")}>
            {unchecked < all.length || review.last !== undefined ? say.goOn : say.begin}
          </Button>
        )}
      </div>
      <p className={screen.hint} role="status">
        {lines.length === 0 ? words.findings.noneLeft : words.findings.shown(lines.length, all.length)}
      </p>
      {lines.length === 0 && (
        <Button
          onClick={() => {
            setSeverities(new Set());
            setQuery("");
            search.current?.focus();
          }}
        >
          {words.findings.clearFilter}
        </Button>
      )}
      {firstLines(groups, limit).map(({ key, lines: shown }) => (
        <section key={key}>
          <h2 className={styles.group}>
            <span>{groupTitle(key)}</span>
            <span className={styles.count}>{groups.find((group) => group.key === key)?.lines.length}</span>
          </h2>
          <ul className={styles.list}>
            {shown.map((line) => (
              <FindingItem
                key={line.key}
                line={line}
                open={open === line.key}
                checked={checked.has(reviewKey(line))}
                walk={walk}
                {...{ session, actions, services, kept, onGo }}
                onToggle={toggle}
              />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <Button onClick={() => setLimit(limit + PAGE)}>{words.findings.more(Math.min(PAGE, left), left)}</Button>
      )}
    </div>
  );

  function groupTitle(key: string): string {
    if (by === "unit") return key || words.findings.noUnit;
    return by === "rule" ? titleOf(key, language) : key;
  }
}
