/** What the Office window around the pane looks like and speaks, and what it can do. */

export interface HostFacts {
  /** The display language of Office, such as zh-CN. */
  readonly language: string;
  /** undefined where the host does not tell (Excel on the web). */
  readonly theme: { readonly background: string } | undefined;
}

export function readHostFacts(): HostFacts {
  const { displayLanguage } = Office.context;
  // Declared as always there, but Excel on the web leaves it out.
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  return {
    language: displayLanguage,
    theme: theme && { background: theme.bodyBackgroundColor },
  };
}

/** Where Excel shows the pane in Safari's web view, a download does nothing, without a word. */
export function canDownload(): boolean {
  return !["Mac", "iOS"].includes(String(Office.context.platform));
}

/** Merged areas came with ExcelApi 1.13; older Excel is read without them. */
export function canReadMerges(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}

/** Formulas that spill came with ExcelApi 1.12; older Excel has none. */
export function canReadSpills(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.12");
}

/** That a sheet was renamed, hidden or shown is told since ExcelApi 1.17. */
export function canTellOfNames(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.17");
}

/**
 * How many cells to ask for in one round trip. Excel on the web gives up at 5 MB, so it is asked for what fits unless
 * cells are long (then it refuses, and we ask for less); no Excel answers for more than 5 million cells.
 */
export function cellsPerRead(): number {
  return String(Office.context.platform) === "OfficeOnline" ? 50_000 : 1_000_000;
}
