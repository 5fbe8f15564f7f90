/** Refuses whatever @types/office-js does not know, or knows only of a later Excel than the one that is played. */
import { HostError } from "../../src/workbench/host/errors";
import type { Gate } from "../../src/workbench/host/reflect";
import type { Api, ApiMember, ApiType } from "./office-api";

/** `minor` is the newest version of ExcelApi that this Excel has. */
export function apiGate(api: Api, minor: number): Gate {
  return ({ type, member, how, args }) => {
    // What begins so is the client's own talk with its host.
    if (member.startsWith("_") || type === "AddinInternalService") return;
    const known = api[type]?.[member];
    const name = `${type}.${member}`;
    if (!known) throw new HostError("ApiNotFound", `@types/office-js does not know ${name}.`);
    if (known.since > minor) throw new HostError("ApiNotFound", `${name} came with ExcelApi 1.${known.since}.`);
    if (!fits(api, known, how, args))
      throw new HostError("InvalidArgument", `@types/office-js does not know ${name} with ${JSON.stringify(args)}.`);
  };
}

function fits(api: Api, { value, calls }: ApiMember, how: "get" | "set" | "call", args: readonly unknown[]): boolean {
  if (how === "get") return value !== undefined;
  if (how === "set") return value !== undefined && isOf(api, value, args[0]);
  const missing = [...args].reverse().findIndex((arg) => arg !== undefined);
  const given = missing < 0 ? [] : args.slice(0, args.length - missing);
  return calls.some(
    ({ least, most, takes }) =>
      given.length >= least &&
      given.length <= most &&
      given.every((arg, index) => arg === undefined || isOf(api, takes[index] ?? { open: true }, arg)),
  );
}

function isOf(api: Api, { open, kinds = [], words = [], fields }: ApiType, value: unknown): boolean {
  if (open || value === null) return true;
  if (fields !== undefined) {
    const known = api[fields] ?? {};
    if (typeof value !== "object") return false;
    return Object.entries(value).every(([name, part]) => {
      const field = known[name]?.value;
      return field !== undefined && isOf(api, field, part);
    });
  }
  if (typeof value === "string") return words.includes(value) || kinds.includes("string");
  // A property that takes one value for every cell is declared as an array or as text.
  return (typeof value === "number" || typeof value === "boolean") && kinds.includes(typeof value as "number");
}
