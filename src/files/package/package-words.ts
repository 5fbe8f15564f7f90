/** What every part made here begins with, and the namespaces that a transitional workbook names. */

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** How relationship types begin. */
export const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Of the package itself, strict files too. */
export const PACKAGED = "http://schemas.openxmlformats.org/package/2006";
/** How content types of workbook parts begin. */
export const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
