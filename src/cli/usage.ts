/** The usage, made of the verbs and their options. */
import { OPTIONS, written, type OptionName } from "./options";
import type { UsageLine, Verb } from "./verb";

/** Where the help begins, in letters of half a square; an ideograph is a whole one. */
const HELP_COLUMN = 55;

export function usageOf(verbs: readonly Verb[]): string {
  return `督查通 ducha

${verbs.flatMap((verb) => verb.usage.map((line, i) => usageLine(verb, line, i === 0))).join("\n")}

每个命令都可以加 ${shown("lang")}，选择输出的语言 / with every command: the language it answers in
写文件的命令都可以加 ${shown("force")}，覆盖已有的文件 / with every command that writes: replace a file that is there
退出状态 / exit status: 0 无错误 no error · 1 有错误或未能写入 errors found, or not written · 2 文件无法读取 unreadable · 64 用法不对 wrong usage
`;
}

/** All that the verb's usage names; whatever writes can be told to replace a file. */
export function optionsOf({ usage }: Verb): ReadonlySet<OptionName> {
  const named = usage.flatMap(({ out, options = [] }) => [
    ...(out === undefined ? [] : ["out" as const]),
    ...options.flat(),
  ]);
  return new Set(named.includes("out") ? [...named, "force"] : named);
}

/** Whether the verb writes nowhere but where -o says. */
export function needsOut({ usage }: Verb): boolean {
  return usage.some(({ out }) => out !== undefined);
}

function usageLine({ name, inputs }: Verb, { out, options = [], help }: UsageLine, first: boolean): string {
  const command = ["  ducha", name, ...inputs.map((input) => input.shown), ...(out === undefined ? [] : [`-o ${out}`])];
  const bracketed = options.map((option) =>
    typeof option === "string" ? `[${shown(option)}]` : `[${shown(option[0])} [${shown(option[1])}]]`,
  );
  const form = [...(first || out !== undefined ? command : ["       "]), ...bracketed].join(" ");
  const indent = " ".repeat(HELP_COLUMN);
  const gap = indent.slice(widthOf(form)) || " ";
  return `${form}${gap}${`${help.zh} / ${help.en}`.replaceAll("\n", `\n${indent}`)}`;
}

function shown(name: OptionName): string {
  const option = OPTIONS[name];
  return "value" in option ? `${written(name)} ${option.value}` : written(name);
}

function widthOf(text: string): number {
  return Array.from(text).reduce((width, letter) => width + (letter.charCodeAt(0) > 0x2e80 ? 2 : 1), 0);
}
