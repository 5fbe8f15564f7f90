/** 汇总: which summary sheets to build, and what that will add or replace. */
import { Button, Spinner } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useCallback, useState } from "react";
import { whyNot } from "../../../actions/action";
import {
  ALL_SUMMARY_KINDS,
  BUILD_SUMMARIES,
  SUMMARY_KINDS,
  type SummaryKind,
  type SummaryPreview,
} from "../../../actions/build-summaries";
import { useLanguage, useWords } from "../../language";
import { problemSentence } from "../../parts/problems";
import type { ScreenProps } from "../../screen";
import { useScreenStyles } from "../../parts/screen-styles";
import { checkOptionsOf } from "../../session";
import { useDelayed } from "../../parts/use-delayed";
import { isWorking, usePreview } from "../../parts/use-preview";
import { adviceOn, KindBoxes } from "./kind-boxes";
import { PreviousPanel } from "./previous-panel";
import { useSummaryWords } from "./summary-words";

/** Those always in view; the others stand under 更多. */
const FIRST_KINDS: readonly SummaryKind[] = [...SUMMARY_KINDS, "returns"];
const MORE_KINDS = ALL_SUMMARY_KINDS.filter((kind) => !FIRST_KINDS.includes(kind));

export function SummariesScreen(props: ScreenProps) {
  const { session, actions, services } = props;
  const words = useWords();
  const say = useSummaryWords();
  const language = useLanguage();
  const screen = useScreenStyles();
  const [chosen, setChosen] = useState<readonly SummaryKind[]>(SUMMARY_KINDS);
  const [open, setOpen] = useState(false);
  const { workbook } = services;
  const { others, date, report } = session;
  const preview = usePreview(
    useCallback(() => {
      void report;
      return BUILD_SUMMARIES.plan(workbook, chosen, language, checkOptionsOf({ others, date }));
    }, [workbook, chosen, language, others, date, report]),
  );
  const waiting = useDelayed(isWorking(preview));
  const toggle = (kind: SummaryKind, on: boolean): void =>
    setChosen(ALL_SUMMARY_KINDS.filter((each) => (each === kind ? on : chosen.includes(each))));
  const boxes = { chosen, preview: preview.state === "ready" ? preview.value : undefined, onToggle: toggle };
  return (
    <div className={screen.screen}>
      <h2 className={screen.heading}>{say.heading}</h2>
      <p className={screen.text}>{say.intro}</p>
      <KindBoxes legend={say.choose} kinds={FIRST_KINDS} {...boxes} />
      <div>
        <Button
          appearance="subtle"
          size="small"
          aria-expanded={open}
          icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          onClick={() => setOpen(!open)}
        >
          {say.more}
        </Button>
      </div>
      {open && <KindBoxes legend={say.more} kinds={MORE_KINDS} {...boxes} />}
      {open && <PreviousPanel {...props} />}
      {waiting && <Spinner size="small" label={words.status.reading} />}
      {preview.state === "failed" && (
        <p role="alert" className={screen.text}>
          {problemSentence(preview.problem, words)}
        </p>
      )}
      {preview.state === "ready" && (
        <Build
          preview={preview.value}
          none={chosen.length === 0}
          ready={preview.fresh && session.work === undefined}
          onBuild={() => void actions.apply(preview.value.plan)}
        />
      )}
    </div>
  );
}

interface BuildProps {
  readonly preview: SummaryPreview;
  readonly none: boolean;
  readonly ready: boolean;
  onBuild(): void;
}

function Build({ preview: { sheets, impossible }, none, ready, onBuild }: BuildProps) {
  const say = useSummaryWords();
  const language = useLanguage();
  const screen = useScreenStyles();
  const changing = sheets.filter(({ action }) => action !== "same").length;
  if (none) return <p className={screen.text}>{say.noneChosen}</p>;
  if (impossible) {
    const advice = impossible === "noRows" ? say.onlyFindings : adviceOn(impossible, say);
    return <p className={screen.text}>{whyNot(BUILD_SUMMARIES.impossible[impossible], language, advice)}</p>;
  }
  if (changing === 0) return <p className={screen.text}>{say.allSame}</p>;
  return (
    <div className={screen.buttons}>
      <Button appearance="primary" disabled={!ready} onClick={onBuild}>
        {say.apply(changing)}
      </Button>
    </div>
  );
}
