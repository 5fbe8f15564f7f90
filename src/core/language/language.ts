/** The two languages that everything is said in, and sentences with slots. */

export type Language = "zh" | "en";
export type Both = Readonly<Record<Language, string>>;

/** The language for a display language such as zh-CN or en-US: Chinese for any Chinese, English for the rest. */
export function languageOf(displayLanguage: string): Language {
  return /^zh\b/i.test(displayLanguage) ? "zh" : "en";
}

/** The sentence with its slots filled: "{unit} 有 {count} 项". A slot without data becomes empty. */
export function fillSlots(sentence: string, data: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, slot: string) => String(data[slot] ?? ""));
}

/** The names of the slots of a sentence: "{unit} 有 {count} 项" has unit and count. */
export type Slots<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slots<Rest>
  : never;

export type SameSlots<M> = {
  [K in keyof M]: M[K] extends { readonly zh: infer Z extends string; readonly en: infer E extends string }
    ? [Slots<Z>] extends [Slots<E>]
      ? [Slots<E>] extends [Slots<Z>]
        ? M[K]
        : never
      : never
    : never;
};

/** Sentences by their keys; the compiler checks that both languages have the same slots. */
export function inBothLanguages<const M extends Readonly<Record<string, Both>>>(sentences: M & SameSlots<M>): M {
  return sentences;
}
