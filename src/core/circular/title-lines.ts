/** Where the lines of a long title part: by sense, as GB/T 9704 asks, and never within a name or a number. */

/** How well a line ends at a place of the title; nothing better than `WORD` is known of most places. */
const SENSES: readonly { readonly at: RegExp; readonly cost: number }[] = [
  // A time begins the second half of most titles: …目标任务 / 第二季度完成情况的通报.
  { at: /(?<=[\u4e00-\u9fff》）”])(?=第[一二三四1-4]季度|[上下]半年|\d{4}年|\d{1,2}[-—至]?\d{0,2}月)/g, cost: 0 },
  { at: /(?<=[》）”])(?=[^的、和与及])|(?<=、)/g, cost: 1.5 },
  { at: /(?<=的)(?!通报|报告|通知|公告|决定|意见|函$)/g, cost: 2 },
  { at: /(?<=.{2})(?=(?:完成|落实|进展|推进|办理|执行)(?:情况|进度))/g, cost: 3 },
];
const WORD = 10;
/** Names in marks, numbers with what they count: nothing of them is cut. */
const WHOLE = /《[^》]*》|（[^）]*）|“[^”]*”|[\d.%]+[\u4e00-\u9fff]?|第[一二三四五六七八九十\d]+.?/g;
/** A line may be this much too long: its letters stand a little closer. */
const CLOSER = 1.1;
/** A title that so many lines more than needed do not hold, such as one long name, is left to Word. */
const MORE_LINES = 3;

/** Ideographs that a text is wide; Latin letters and digits are half as wide. */
export function lettersIn(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e80 ? 1 : 0.5), 0);
}

/** The title in as few lines of `width` ideographs as hold it, each ending where a reader would pause. */
export function titleLines(title: string, width: number): string[] {
  const text = title.trim();
  if (lettersIn(text) <= width) return [text];
  const fewest = Math.ceil(lettersIn(text) / (width * CLOSER));
  for (let count = fewest; count <= fewest + MORE_LINES; count++) {
    const lines = parted(text, width, count);
    if (lines) return lines;
  }
  return [text];
}

function costsOf(text: string): readonly number[] {
  const costs = Array.from({ length: text.length + 1 }, () => WORD);
  for (const { at, cost } of [...SENSES].reverse()) for (const { index } of text.matchAll(at)) costs[index] = cost;
  for (const { index, 0: whole } of text.matchAll(WHOLE))
    for (let inside = index + 1; inside < index + whole.length; inside++) costs[inside] = Infinity;
  return costs;
}

/** The best `count` lines, found from the end of the title forwards. */
function parted(text: string, width: number, count: number): string[] | undefined {
  const costs = costsOf(text);
  const usual = lettersIn(text) / count;
  // What stands from a place on, cut into one line, then into one more each time.
  let rest: ({ readonly cost: number; readonly lines: string[] } | undefined)[] = [];
  rest[text.length] = { cost: 0, lines: [] };
  for (let lines = 1; lines <= count; lines++) {
    const next: typeof rest = [];
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= text.length; end++) {
        const line = text.slice(start, end);
        const letters = lettersIn(line);
        if (letters > width * CLOSER) break;
        const after = rest[end];
        if (!after) continue;
        // Lines of like length are what a title's shape asks for.
        const shape = Math.abs(letters - usual) / width + (letters > width ? 0.5 : 0);
        const cost = after.cost + shape + (end < text.length ? (costs[end] ?? WORD) : 0);
        if (cost < (next[start]?.cost ?? Infinity)) next[start] = { cost, lines: [line, ...after.lines] };
      }
    }
    rest = next;
  }
  return rest[0]?.lines;
}
