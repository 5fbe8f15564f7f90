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
  const key = name.charAt(0).toLowerCase() + name.slice(1);
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

function unknownMember(target: HostObject, name: string): HostError {
  return new HostError("ApiNotFound", `The stand-in host does not know ${target.constructor.name}.${name}.`);
}
