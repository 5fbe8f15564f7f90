/** Sheets of the add-in's own that the reader must tell from the office's. */

/** The settings. */
export const SETTINGS_SHEET = "督查设置";

/** Where staff edit the circular's wording; no table. */
export const CIRCULAR_TEMPLATE_SHEET = "通报模板";

/** The mark of the written circular, which is read as a circular so that it is checked like any other. */
export const CIRCULAR_MARK = "summary.circular";
