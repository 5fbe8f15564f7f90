/** 收件: what the units sent back, one verdict each; merged into the annex together, and who still owes one. */
import { Spinner } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { useWords } from "../../language";
import { problemSentence } from "../../parts/problems";
import type { ScreenProps } from "../../screen";
import { useScreenStyles } from "../../parts/screen-styles";
import { useStore } from "../../store";
import { useDelayed } from "../../parts/use-delayed";
import { isWorking } from "../../parts/use-preview";
import { useCollectWords } from "./collect-words";
import { collect, emptied, without } from "./collection";
import { decided, type Decision } from "./decisions";
import { DropZone } from "./drop-zone";
import { MergePanel } from "./merge-panel";
import { MissingFiles } from "./missing-files";
import { Reading } from "./reading";
import { recall } from "./recall";
import { RemindersPanel } from "./reminders-panel";
import { ReturnsList } from "./returns-list";
import { RosterSection } from "./roster-section";
import { useJudged } from "./use-judged";

type Panel = "list" | "merge" | "reminders";

export function CollectScreen(props: ScreenProps) {
  const words = useWords();
  const say = useCollectWords();
  const screen = useScreenStyles();
  const { kept, services } = props;
  const [panel, setPanel] = useState<Panel>("list");
  const back = useCallback(() => setPanel("list"), []);
  const collection = useStore(kept.collection);
  useEffect(() => void recall(kept.collection, services), [kept.collection, services]);
  const judged = useJudged(props);
  const late = useDelayed(isWorking(judged));
  const ready = judged.state === "ready" ? judged.value : undefined;
  const decide = (decision: Decision): void =>
    kept.collection.change((now) => ({ ...now, decisions: decided(now.decisions, decision) }));
  if (panel === "merge" && ready)
    return <MergePanel {...props} judged={ready} fresh={!isWorking(judged)} onDecide={decide} onBack={back} />;
  if (panel === "reminders" && ready) return <RemindersPanel judged={ready} onBack={back} />;
  // What an earlier pane had comes first: the names it had given are taken.
  if (collection.recall !== "done") return <div className={screen.screen} />;
  const nothing = collection.arrived.length === 0 && collection.waiting.length === 0;
  return (
    <div className={screen.screen}>
      <h2 className={screen.heading}>{say.heading}</h2>
      <DropZone primary={nothing} onFiles={(files) => void collect(kept.collection, services, files)} />
      <MissingFiles collection={kept.collection} />
      <Reading services={services} kept={kept} />
      {late && <Spinner size="tiny" label={say.progress.judging} />}
      {judged.state === "failed" && (
        <p role="alert" className={screen.text}>
          {problemSentence(judged.problem, words)}
        </p>
      )}
      {nothing && collection.awaited.length === 0 && <p className={screen.text}>{say.none}</p>}
      {ready && ready.settlement.submissions.length > 0 && (
        <ReturnsList
          judged={ready}
          decisions={collection.decisions}
          onDecide={decide}
          onRemove={(file) => kept.collection.change((now) => without(now, file))}
          onRemoveAll={() => kept.collection.change(emptied)}
          onMerge={() => setPanel("merge")}
        />
      )}
      {ready && <RosterSection judged={ready} onGo={props.onGo} onReminders={() => setPanel("reminders")} />}
    </div>
  );
}
