/** Every return that was read, judged by what the workbook holds now; again whenever either changes. */
import { useCallback, useMemo } from "react";
import { settle, type CollectContext, type Settlement } from "../../../actions/collect";
import { isoDay } from "../../../core/chinese/day";
import type { WorkbookSnapshot } from "../../../core/grid/snapshot";
import type { ScreenProps } from "../../screen";
import { askedOptionsOf } from "../../session";
import { useStore } from "../../store";
import { dayOf } from "../../parts/today";
import { usePreview, type Preview } from "../../parts/use-preview";

export interface Judged {
  readonly book: WorkbookSnapshot;
  readonly context: CollectContext;
  readonly settlement: Settlement;
}

export function useJudged({ session, services, kept }: ScreenProps): Preview<Judged> {
  const { batch, decisions } = useStore(kept.collection);
  const { others, date, dateChosen, report } = session;
  const { assigned, received, take, accept } = decisions;
  const judged = usePreview(
    useCallback(async () => {
      void report;
      const book = await services.workbook.read();
      const given = batch.map(({ file, modified }) => ({
        file,
        modified,
        savedOn: isoDay(dayOf(new Date(modified))),
        // A file may be called constructor.
        ...(Object.hasOwn(assigned, file.name) ? { unit: assigned[file.name] ?? "" } : {}),
        ...(Object.hasOwn(received, file.name) ? { receivedOn: received[file.name] ?? "" } : {}),
      }));
      return { book, ...(await services.judgeReturns(book, given, askedOptionsOf({ others, date, dateChosen }))) };
    }, [services, batch, assigned, received, others, date, dateChosen, report]),
  );
  return useMemo(() => {
    if (judged.state !== "ready") return judged;
    const { book, context, submissions } = judged.value;
    const value = { book, context, settlement: settle(submissions, { take, accept }, context) };
    return { ...judged, value };
  }, [judged, take, accept]);
}
