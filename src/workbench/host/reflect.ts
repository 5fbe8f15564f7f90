/** Reads, writes and calls members of the model by the name the client sends; a member the model lacks is an error. */
import { HostError } from "./errors";

/** An object of the Excel object model. Every accessor and method its class defines is open to the client. */
export abstract class HostObject {
  /** What the client asks for the object by after the first round trip. */
  get wireId(): string | undefined {
    return undefined;
  }
}

/** An object whose members are `items`. */
export abstract class HostCollection extends HostObject {
  abstract get items(): readonly HostObject[];
}

/** One use of a member, named as the Excel object model names it. */
export interface Use {
  readonly type: string;
  readonly member: string;
  readonly how: "get" | "set" | "call";
  readonly args: readonly unknown[];
}

/** Throws where a use is not let through. */
export type Gate = (use: Use) => void;

export function useOf(target: HostObject, name: string, how: Use["how"], args: readonly unknown[] = []): Use {
  return { type: target.constructor.name, member: camel(name), how, args };
}

export function readMember(target: HostObject, name: string): unknown {
  const member = memberOf(target, name);
  if (!member.get) throw unknownMember(target, name);
  return member.get.call(target);
}

export function writeMember(target: HostObject, name: string, value: unknown): void {
  const member = memberOf(target, name);
  if (!member.set) throw unknownMember(target, name);
  member.set.call(target, value);
}

export function callMember(target: HostObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = memberOf(target, name).value;
  if (typeof method !== "function") throw unknownMember(target, name);
  return Reflect.apply(method, target, args);
}

function memberOf(target: HostObject, name: string): PropertyDescriptor {
  const key = camel(name);
  for (
    let type: unknown = Object.getPrototypeOf(target);
    typeof type === "object" && type !== null && type !== HostObject.prototype;
    type = Object.getPrototypeOf(type)
  ) {
    const member = key === "constructor" ? undefined : Object.getOwnPropertyDescriptor(type, key);
    if (member) return member;
  }
  throw unknownMember(target, name);
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function unknownMember(target: HostObject, name: string): HostError {
  return new HostError("ApiNotFound", `The stand-in host does not know ${target.constructor.name}.${name}.`);
}
