/** 拟分解表: the breakdown drafted from the report, decided row by row, written as a sheet or a file. */
import { Button } from "@fluentui/react-components";
import { DRAFT_BREAKDOWN } from "../../../actions/draft-breakdown";
import { useLanguage } from "../../language";
import { problemOf } from "../../parts/problems";
import { Progress } from "../../parts/progress";
import { useScreenStyles } from "../../parts/screen-styles";
import type { ScreenProps } from "../../screen";
import { useStore } from "../../store";
import { ReportSource } from "../trace/report-source";
import { DraftList } from "./draft-list";
import { useDraftWords } from "./draft-words";
import { makeDraft } from "./drafting";
import { Sources } from "./sources";
import { WriteDraft } from "./write-draft";

export function DraftScreen(props: ScreenProps) {
  const say = useDraftWords();
  const language = useLanguage();
  const screen = useScreenStyles();
  const { session, actions, services, kept } = props;
  const { report } = session.others;
  const { draft, making, refused, from } = useStore(kept.drafting);
  const make = (): void => {
    if (report)
      void makeDraft(kept.drafting, services, report).catch((error: unknown) => actions.fail(problemOf(error)));
  };
  return (
    <div className={screen.screen}>
      <h2 className={screen.heading}>{say.heading}</h2>
      <p className={screen.text}>{say.intro}</p>
      <ReportSource {...props} />
      <Sources {...props} />
      <div className={screen.part}>
        {!report && <p className={screen.hint}>{say.needsReport}</p>}
        {draft && <p className={screen.hint}>{say.againHint}</p>}
        <Button
          appearance={draft ? "secondary" : "primary"}
          disabledFocusable={!report || making !== undefined || session.work === "writing"}
          onClick={make}
        >
          {draft ? say.makeAgain : say.make}
        </Button>
      </div>
      {making && (
        <Progress
          label={say.progress.label}
          text={say.progress.text(making.done, making.of)}
          done={making.done}
          total={Math.max(1, making.of)}
          stop={say.progress.stop}
          onStop={making.stop}
        />
      )}
      <p className={screen.text} role="status">
        {refused === "stopped" ? say.progress.stopped : refused ? DRAFT_BREAKDOWN.impossible[refused][language] : ""}
      </p>
      {draft && (
        <>
          <WriteDraft {...props} draft={draft} />
          <DraftList {...props} draft={draft} from={from ?? ""} />
        </>
      )}
    </div>
  );
}
