/** Saying a sentence of the command line, also the one that sends a mistyped command back. */
import { fillSlots, type Both, type Language, type Slots } from "../core/language/language";
import { oneLine } from "./printable";
import { WORDS } from "./words";

type Key = keyof typeof WORDS;
/** A list is joined, and words of both languages are said in the sentence's. */
type Data = string | number | Both | readonly string[];
type DataOf<K extends Key> =
  Slots<(typeof WORDS)[K]["zh"]> extends never ? [] : [data: Readonly<Record<Slots<(typeof WORDS)[K]["zh"]>, Data>>];

export function sentence<K extends Key>(key: K, language: Language, ...[data]: DataOf<K>): string {
  const said = Object.entries<Data>(data ?? {}).map(([slot, value]) => [slot, inLanguage(value, language)] as const);
  return fillSlots(WORDS[key][language], Object.fromEntries(said));
}

/** Words that make no command, and what is wrong with them. */
export class Misuse extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
  }
}

export function misuse<K extends Key>(key: K, ...data: DataOf<K>): Misuse {
  return new Misuse(sentence(key, "zh", ...data), sentence(key, "en", ...data));
}

/** The reason with the advice, which goes on where it would stop. */
export function advised(reason: Both, language: Language, advice: Key | undefined): string {
  return advice === undefined ? reason[language] : reason[language].slice(0, -1) + WORDS[advice][language];
}

function inLanguage(value: Data, language: Language): string | number {
  if (typeof value === "number") return value;
  if (typeof value === "string") return oneLine(value);
  return oneLine("zh" in value ? value[language] : value.join(language === "zh" ? "、" : ", "));
}
