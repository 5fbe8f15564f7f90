/** 全部修正: every derived correction, shown before any is written. */
import { Button, Spinner } from "@fluentui/react-components";
import { useCallback } from "react";
import { planFixAll } from "../../../actions/fix";
import { EditList } from "../../parts/edits/edit-list";
import { useWords } from "../../language";
import { problemSentence } from "../../parts/problems";
import type { ScreenProps } from "../../screen";
import { useScreenStyles } from "../../parts/screen-styles";
import { optionsOf } from "../../session";
import { useDelayed } from "../../parts/use-delayed";
import { isWorking, usePreview } from "../../parts/use-preview";
import { PanelHead } from "../../parts/panel-head";

interface Props extends ScreenProps {
  onBack(): void;
}

export function FixAllPanel({ session, actions, services, onGo, onBack }: Props) {
  const words = useWords();
  const screen = useScreenStyles();
  const { workbook } = services;
  const { others, date, report } = session;
  const preview = usePreview(
    useCallback(() => {
      void report;
      return planFixAll(workbook, optionsOf({ others, date }));
    }, [workbook, others, date, report]),
  );
  const waiting = useDelayed(isWorking(preview));
  const apply = async (): Promise<void> => {
    if (preview.state !== "ready") return;
    if (await actions.apply(preview.value)) onBack();
  };
  return (
    <section className={screen.screen}>
      <PanelHead title={words.fixAll.heading} back={words.notes.back} onBack={onBack} />
      {waiting && <Spinner size="small" label={words.status.reading} />}
      {preview.state === "failed" && (
        <p role="alert" className={screen.text}>
          {problemSentence(preview.problem, words)}
        </p>
      )}
      {preview.state === "ready" && preview.value.edits.length === 0 && (
        <p className={screen.text}>{words.fixAll.none}</p>
      )}
      {preview.state === "ready" && preview.value.edits.length > 0 && (
        <>
          <p className={screen.text}>{words.fixAll.intro}</p>
          <EditList edits={preview.value.edits} workbook={workbook} onGo={onGo} />
          <div className={screen.footing}>
            <Button
              appearance="primary"
              disabled={!preview.fresh || session.work !== undefined}
              onClick={() => void apply()}
            >
              {words.fixAll.apply(preview.value.edits.length)}
            </Button>
            <Button onClick={onBack}>{words.findings.cancel}</Button>
          </div>
        </>
      )}
    </section>
  );
}
