/** Tells of what somebody else than the add-in does to the workbook: to its cells, and to its sheets as such. */
import { canTellOfNames } from "./host-facts";
import type { ListedSheet } from "./reading/list-sheets";

/** The sheets by their ids, as they were when they were last read. */
export type KnownSheets = ReadonlyMap<string, Pick<ListedSheet, "name" | "hidden">>;

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** What is no news is passed over. */
type Notify = (news: boolean) => Promise<void>;

/**
 * Excel before ExcelApi 1.14 does not say who changed a cell; the add-in's own writes then count as well. Of a sheet no
 * Excel says who added, deleted or renamed it; what has been read since, as after every write, is no news.
 */
export async function watch(
  context: Excel.RequestContext,
  known: () => KnownSheets,
  onChange: () => void,
): Promise<() => void> {
  const { worksheets } = context.workbook;
  const notify: Notify = (news) => {
    if (news) onChange();
    return Promise.resolve();
  };
  const handlers = [
    worksheets.onChanged.add(({ triggerSource }) => notify(triggerSource !== "ThisLocalAddin")),
    worksheets.onAdded.add(({ worksheetId }) => notify(!known().has(worksheetId))),
    worksheets.onDeleted.add(({ worksheetId }) => notify(known().has(worksheetId))),
  ] as Handler[];
  await context.sync();
  // A client file that is older than this Excel may not know them; the others are told all the same.
  if (canTellOfNames()) handlers.push(...(await watchNames(context, known, notify).catch(() => [])));
  return () => {
    for (const handler of handlers) handler.remove();
    // Nobody waits for this; a host that is gone has nothing left to stop.
    context.sync().catch(() => undefined);
  };
}

async function watchNames(context: Excel.RequestContext, known: () => KnownSheets, tell: Notify): Promise<Handler[]> {
  const { worksheets } = context.workbook;
  const handlers = [
    worksheets.onNameChanged.add(({ worksheetId, nameAfter }) => tell(known().get(worksheetId)?.name !== nameAfter)),
    worksheets.onVisibilityChanged.add(({ worksheetId, visibilityAfter }) =>
      tell(known().get(worksheetId)?.hidden !== (visibilityAfter !== "Visible")),
    ),
  ];
  await context.sync();
  return handlers as Handler[];
}
