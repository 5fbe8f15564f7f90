/** Writes the draft: as a sheet of this workbook, or as a workbook of its own. */
import { Button } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { previewOf, type Draft } from "../../../actions/draft-breakdown";
import { problemOf } from "../../parts/problems";
import { useScreenStyles } from "../../parts/screen-styles";
import { usePreview } from "../../parts/use-preview";
import type { ScreenProps } from "../../screen";
import { useDraftWords } from "./draft-words";

export function WriteDraft({ session, actions, services, draft }: ScreenProps & { readonly draft: Draft }) {
  const { write: say } = useDraftWords();
  const screen = useScreenStyles();
  const [saved, setSaved] = useState("");
  const { report, work } = session;
  const preview = usePreview(
    useCallback(async () => {
      void report;
      return previewOf(await services.workbook.read(), draft);
    }, [services, report, draft]),
  );
  const ready = preview.state === "ready" ? preview.value : undefined;
  const may = ready !== undefined && preview.state === "ready" && preview.fresh && work === undefined;
  const save = async (): Promise<void> => {
    try {
      const alone = previewOf({ sheets: [] }, draft);
      const name = `${alone.sheet.name}${draft.year === undefined ? "" : `（${draft.year}年）`}.xlsx`;
      await services.saveBook(
        alone.plan.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.draft] : [])),
        name,
      );
      setSaved(say.saved(name));
    } catch (error) {
      actions.fail(problemOf(error));
    }
  };
  return (
    <section aria-labelledby="write-draft" className={screen.part}>
      <h3 id="write-draft" className={screen.subheading}>
        {say.heading}
      </h3>
      {ready && (
        <p className={screen.hint}>
          {ready.suggested + ready.open > 0 && say.left(ready.suggested, ready.open)}
          {say.action[ready.sheet.action](ready.sheet.name)}
        </p>
      )}
      <div className={screen.buttons}>
        <Button
          disabled={!may || ready.plan.edits.length === 0}
          onClick={() => ready && void actions.apply(ready.plan)}
        >
          {say.sheet}
        </Button>
        {services.downloads && <Button onClick={() => void save()}>{say.file}</Button>}
      </div>
      <p className={screen.hint}>{services.downloads ? say.hint : say.noFile}</p>
      <p className={screen.hint} role="status">
        {saved}
      </p>
    </section>
  );
}
