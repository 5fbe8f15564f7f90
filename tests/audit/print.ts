/** The audit's lines. */
import type { Said } from "./result";
import type { Score } from "./score";
import type { Share } from "./score-reading";

export function oneLine(name: string, now: Score, then: Score | undefined): string {
  const old = then ? `   | old ${summary(then)}` : "";
  return `${padded(name, 30)} ${summary(now)}${old}`.trimEnd();
}

function summary(own: Score): string {
  const { right, differing, missed, musts, falseErrors, falseWarnings, asked, columns, rows } = own;
  const parts = [
    right ? "right" : "WRONG",
    `must ${musts - missed.length}/${musts}`,
    `false ${falseErrors.length}`,
    ...(falseWarnings.length > 0 ? [`warnings ${falseWarnings.length}`] : []),
    ...(asked.length > 0 ? [`asked ${asked.length}`] : []),
    ...(columns ? [`columns ${fraction(columns)}`] : []),
    ...(rows ? [`rows ${fraction(rows)}`] : []),
    ...differing,
  ];
  return parts.join("  ");
}

export function detailLines({ missed, falseErrors, falseWarnings, asked, columns, rows }: Score): string[] {
  return [
    ...missed.map((fault) => `    missed   ${fault.join(" ")}`),
    ...falseErrors.map((said) => `    false    ${sentence(said)}`),
    ...falseWarnings.map((said) => `    warning  ${sentence(said)}`),
    ...asked.map((said) => `    asked    ${sentence(said)}`),
    ...[...(columns?.wrong ?? []), ...(rows?.wrong ?? [])].map((line) => `    read     ${line}`),
  ];
}

export function sentence({ rule, sheet, range, message }: Said): string {
  return `${rule} ${sheet}!${range} ${message}`;
}

export function totalLines(label: string, scores: readonly Score[]): string[] {
  const sum = (count: (own: Score) => number): number => scores.reduce((total, own) => total + count(own), 0);
  const worst = Math.max(0, ...scores.map(({ falseErrors }) => falseErrors.length));
  const share = (of: (own: Score) => Share | undefined): string => {
    const all = sum((own) => of(own)?.all ?? 0);
    return all === 0 ? "no readings" : `${sum((own) => of(own)?.right ?? 0)} of ${all}`;
  };
  return [
    `${label}: exactly right ${sum(({ right }) => (right ? 1 : 0))} of ${scores.length}` +
      `; false errors ${sum(({ falseErrors }) => falseErrors.length)} (worst book ${worst})` +
      `, false warnings ${sum(({ falseWarnings }) => falseWarnings.length)}` +
      `; missed ${sum(({ missed }) => missed.length)} of ${sum(({ musts }) => musts)}` +
      `; asked ${sum(({ asked }) => asked.length)}` +
      `; columns ${share(({ columns }) => columns)}; rows ${share(({ rows }) => rows)}`,
  ];
}

function fraction({ right, all }: Share): string {
  return `${right}/${all}`;
}

/** Chinese letters are two columns wide on a terminal. */
export function padded(text: string, width: number): string {
  const wide = [...text].filter((letter) => letter > "\u2e7f").length;
  return text + " ".repeat(Math.max(0, width - text.length - wide));
}
