/** What an office sets for itself (督查设置); everything has a built-in default. */
import type { RatingKind } from "./ratings";

export interface Waiver {
  readonly rule: string;
  readonly sheet: string;
  readonly range: string;
  /** The cell's text when the waiver was given: another text ends it. */
  readonly text: string;
  readonly reason: string;
}

export interface Settings {
  readonly units: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  readonly ratingWords: readonly { readonly word: string; readonly kind: RatingKind }[];
  readonly rulesOff: readonly string[];
  readonly waivers: readonly Waiver[];
}

export const DEFAULT_SETTINGS: Settings = { units: [], ratingWords: [], rulesOff: [], waivers: [] };

/** The name of the sheet that holds the settings. */
export const SETTINGS_SHEET = "督查设置";
