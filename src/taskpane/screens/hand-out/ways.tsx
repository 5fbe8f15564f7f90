/** The three ways out: files as one download, which is how forms are sent, or sheets of this workbook. */
import { Button, Checkbox } from "@fluentui/react-components";
import type { HandOutPreview } from "../../../actions/hand-out";
import type { FormFormat } from "../../../core/forms/form-names";
import { useWords } from "../../language";
import { problemOf } from "../../parts/problems";
import { Progress } from "../../parts/progress";
import type { ScreenProps } from "../../screen";
import { useScreenStyles } from "../../parts/screen-styles";
import { useStore } from "../../store";
import { useHandOutWords } from "./hand-out-words";
import { makeFiles } from "./making";
import { planSentences } from "./plan-words";

const FORMATS: readonly FormFormat[] = ["xlsx", "docx"];

interface Props extends ScreenProps {
  readonly preview: HandOutPreview;
  /** Whether what is shown may be carried out. */
  readonly ready: boolean;
}

export function Ways({ session, actions, services, kept, preview, ready }: Props) {
  const { forms, period, plan, rosterPlan } = preview;
  const words = useWords();
  const { ways: say, making: told } = useHandOutWords();
  const screen = useScreenStyles();
  const { making, made, roster } = useStore(kept.handOut);
  const may = ready && !making && session.work === undefined;
  const download = async (format: FormFormat): Promise<void> => {
    try {
      const name = `${period}填报表（${format}）.zip`.replace(/[\\/:*?"<>|\r\n]/g, "");
      const done = await makeFiles(kept.handOut, services, forms, format, name);
      if (done && roster && rosterPlan.edits.length > 0) await actions.apply(rosterPlan);
    } catch (error) {
      actions.fail(problemOf(error));
    }
  };
  return (
    <section className={screen.part} aria-labelledby="ways">
      <h3 id="ways" className={screen.subheading}>
        {say.heading}
      </h3>
      {services.downloads && (
        <>
          <div className={screen.buttons}>
            {FORMATS.map((format) => (
              <Button
                key={format}
                appearance={format === "xlsx" ? "primary" : "secondary"}
                disabled={!may || forms.length === 0}
                onClick={() => void download(format)}
              >
                {say[format]}
              </Button>
            ))}
          </div>
          <Checkbox
            checked={roster}
            disabled={making !== undefined}
            label={say.roster}
            onChange={(_, { checked }) => kept.handOut.change((now) => ({ ...now, roster: checked === true }))}
          />
        </>
      )}
      <p className={screen.hint}>{services.downloads ? say.filesHint : say.noFiles}</p>
      {making && (
        <Progress
          label={told.label}
          text={told.made(making.done, making.total)}
          done={making.done}
          total={making.total}
          stop={told.stop}
          onStop={making.stop}
        />
      )}
      <p className={screen.hint} role="status">
        {made === "stopped" ? told.stopped : made ? told.done(made.name, made.count) : ""}
      </p>
      {planSentences(plan, say, words).map((sentence) => (
        <p key={sentence} className={screen.hint}>
          {sentence}
        </p>
      ))}
      <Button
        appearance={services.downloads ? "secondary" : "primary"}
        disabled={!may || plan.edits.length === 0}
        onClick={() => void actions.apply(plan)}
      >
        {say.sheets}
      </Button>
      <p className={screen.hint}>{say.sheetsHint}</p>
    </section>
  );
}
