/** What a terminal is given: words out of files, without what would give it orders or turn the writing round. */

/** Control characters but line ends and tabs, and those that change the direction of writing. */
const ORDERS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Of a name or a cell's words, which may hold line ends and so look like lines of our own. */
export function oneLine(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ");
}

export function printable(text: string): string {
  return text.replace(ORDERS, "");
}
