/** The rows of a summary sheet. */
import type { CellContent } from "../grid/snapshot";

export type Rows = readonly (readonly CellContent[])[];
