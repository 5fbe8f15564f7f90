/** The text a cell shows: its value under its number format, for the formats these workbooks use. */
import type { CellValue } from "../../core/grid/snapshot";

const epoch = Date.UTC(1899, 11, 30);
const day = 24 * 60 * 60 * 1000;

export function shownText(value: CellValue, format = "General"): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const section = sectionFor(value, format);
  const pattern = section.replace(/\[[^\]]*\]/g, "");
  if (section === "") return "";
  if (/^(general|@)?$/i.test(pattern)) return general(value);
  if (/[ymdhs年月日]/i.test(unquoted(pattern))) return shownDate(value, pattern);
  return shownNumber(section === format.split(";")[1] ? Math.abs(value) : value, pattern);
}

/** positive;negative;zero */
function sectionFor(value: number, format: string): string {
  const [positive = "General", negative = positive, zero = positive] = format.split(";");
  if (value === 0) return zero;
  return value < 0 ? negative : positive;
}

function unquoted(pattern: string): string {
  return pattern.replace(/"[^"]*"|\\./g, "");
}

function literals(pattern: string): string {
  return pattern.replace(/"([^"]*)"|\\(.)|_.|\*./g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? "");
}

/** Excel shows at most eleven digits of a General number. */
function general(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0*e/, "E")
      .replace(/E([+-])(\d)$/, "E$10$2");
  }
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

function shownNumber(value: number, pattern: string): string {
  const slots = /[#0?][#0?,]*(\.[#0?]*)?/.exec(pattern);
  if (!slots) return literals(pattern);
  const percent = unquoted(pattern).includes("%");
  const decimals = slots[1] ?? "";
  const digits = Math.max(0, decimals.length - 1);
  const least = decimals.replace(/[^0]/g, "").length;
  const text = Math.abs(percent ? value * 100 : value).toLocaleString("en-US", {
    minimumFractionDigits: least,
    maximumFractionDigits: digits,
    minimumIntegerDigits: Math.max(1, slots[0].split(".")[0]?.replace(/[^0]/g, "").length ?? 1),
    useGrouping: slots[0].includes(","),
  });
  const [before, after] = [pattern.slice(0, slots.index), pattern.slice(slots.index + slots[0].length)];
  const sign = value < 0 && Number(text.replaceAll(",", "")) !== 0 ? "-" : "";
  return `${sign}${literals(before)}${text}${literals(after)}`;
}

function shownDate(value: number, pattern: string): string {
  const date = new Date(epoch + Math.round(value * day));
  const two = (n: number): string => String(n).padStart(2, "0");
  const parts: Readonly<Record<string, () => string>> = {
    yyyy: () => String(date.getUTCFullYear()),
    yy: () => two(date.getUTCFullYear() % 100),
    mmm: () => date.toLocaleString("en-US", { month: "short", timeZone: "UTC" }),
    mm: () => two(date.getUTCMonth() + 1),
    m: () => String(date.getUTCMonth() + 1),
    dd: () => two(date.getUTCDate()),
    d: () => String(date.getUTCDate()),
    hh: () => two(date.getUTCHours()),
    h: () => String(date.getUTCHours()),
    ss: () => two(date.getUTCSeconds()),
    s: () => String(date.getUTCSeconds()),
    minutes: () => two(date.getUTCMinutes()),
  };
  return pattern.replace(
    /"([^"]*)"|\\(.)|(?<=h+:)mm?|mm?(?=:s)|y{4}|yy|m{1,3}|dd?|hh?|ss?/gi,
    (part: string, quoted?: string, escaped?: string, offset?: number) => {
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? "";
      const clock =
        /^m/i.test(part) &&
        (/:$/.test(pattern.slice(0, offset)) || pattern.slice((offset ?? 0) + part.length)[0] === ":");
      return parts[clock ? "minutes" : part.toLowerCase()]?.() ?? part;
    },
  );
}
