/** What is known about one finding: why it matters, what else to look at, what a fix would change. */
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { planFix } from "../../../actions/fix";
import type { Place } from "../../../core/rules/rule";
import { explain } from "../../../core/rules/run";
import { EditList } from "../../parts/edits/edit-list";
import { useLanguage, useWords } from "../../language";
import { placeName } from "../../parts/places";
import type { ScreenProps } from "../../screen";
import { useScreenStyles } from "../../parts/screen-styles";
import type { Line } from "./lines";
import { useReviewWords } from "./review-words";
import { WaiveForm } from "./waive-form";

const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} 28px`,
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  fact: { margin: 0, overflowWrap: "anywhere" },
  link: { fontSize: "inherit", marginInlineEnd: tokens.spacingHorizontalS },
});

/** Going through the findings one after the other. */
export interface Walk {
  readonly previous: Line | undefined;
  readonly next: Line | undefined;
  onStep(line: Line): void;
  onCheck(line: Line, checked: boolean): void;
}

interface Props extends ScreenProps {
  readonly id: string;
  readonly line: Line;
  readonly checked: boolean;
  readonly walk: Walk;
}

export function FindingDetail({ id, line, checked, walk, session, actions, services, onGo }: Props) {
  const review = useReviewWords();
  const { findings: say } = useWords();
  const language = useLanguage();
  const styles = useStyles();
  const screen = useScreenStyles();
  const [waiving, setWaiving] = useState<"asked" | "given up">();
  const { finding } = line;
  const fix = planFix(finding);
  const busy = session.work !== undefined;
  const related = finding.related ?? [];
  return (
    <div id={id} className={styles.detail}>
      <dl className={styles.facts}>
        <dt className={styles.term}>{say.place}</dt>
        <dd className={styles.fact}>{placeLink(finding.at)}</dd>
        {related.length > 0 && (
          <>
            <dt className={styles.term}>{say.related}</dt>
            <dd className={styles.fact}>{related.map(placeLink)}</dd>
          </>
        )}
        <dt className={styles.term}>{say.why}</dt>
        <dd className={styles.fact}>
          {explain(finding.rule, language)}{" "}
          <Link className={styles.link} href={`assets/rules.html#${finding.rule}`} target="_blank" rel="noreferrer">
            {say.rulePage}
          </Link>
        </dd>
      </dl>
      {fix.edits.length > 0 && (
        <EditList title={say.change} edits={fix.edits} workbook={services.workbook} onGo={onGo} />
      )}
      {waiving === "asked" ? (
        <WaiveForm finding={finding} {...{ session, actions, services }} onCancel={() => setWaiving("given up")} />
      ) : (
        <div className={screen.buttons}>
          {fix.edits.length > 0 && (
            <Button size="small" appearance="primary" disabled={busy} onClick={() => void actions.apply(fix)}>
              {say.fix}
            </Button>
          )}
          <Button size="small" onClick={() => walk.onCheck(line, !checked)}>
            {checked ? review.uncheck : review.mark}
          </Button>
          <Button size="small" autoFocus={waiving === "given up"} disabled={busy} onClick={() => setWaiving("asked")}>
            {say.waive}
          </Button>
        </div>
      )}
      <div className={screen.buttons}>
        {step("previous")}
        {step("next")}
      </div>
    </div>
  );

  function step(way: "previous" | "next") {
    const to = walk[way];
    return (
      <Button
        size="small"
        appearance="subtle"
        data-step={way}
        disabledFocusable={!to}
        onClick={() => to && walk.onStep(to)}
      >
        {review[way]}
      </Button>
    );
  }

  function placeLink({ sheet, range }: Place) {
    const name = placeName(sheet, range);
    return (
      <Link key={name} className={styles.link} aria-label={say.go(name)} onClick={() => onGo(sheet, range)}>
        {name}
      </Link>
    );
  }
}
