/** The sheets of the open workbook in tab order, in one round trip. */

export interface ListedSheet {
  readonly proxy: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  /** So that Excel does not let it be deleted. */
  readonly veryHidden: boolean;
  readonly protected: boolean;
}

export interface SheetList {
  readonly sheets: readonly ListedSheet[];
  /** Sheets can neither be added nor removed. */
  readonly structureProtected: boolean;
}

export async function listSheets(context: Excel.RequestContext): Promise<SheetList> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  protection.load("protected");
  await context.sync();
  return {
    sheets: worksheets.items.map((proxy) => ({
      proxy,
      id: proxy.id,
      name: proxy.name,
      hidden: proxy.visibility !== "Visible",
      veryHidden: proxy.visibility === "VeryHidden",
      protected: proxy.protection.protected,
    })),
    structureProtected: protection.protected,
  };
}
