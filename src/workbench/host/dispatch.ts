/** Carries out one RichApi request on the model, action by action; the first failure ends it and what was done stays done. */
import { HostError } from "./errors";
import {
  actionType,
  pathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ProcessQuery,
  type QueryResponse,
} from "./protocol";
import type { References } from "./references";
import { callMember, HostCollection, HostObject, readMember, useOf, writeMember, type Gate } from "./reflect";

/** Ends the request with an error before the action of this index. */
export interface Interruption {
  readonly actionIndex: number;
  readonly code: string;
}

export function dispatch(
  root: HostObject,
  references: References,
  request: ProcessQuery,
  gate: Gate,
  interruption?: Interruption,
): QueryResponse {
  const run = new Run(root, references, request, gate);
  const results: ActionResult[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (interruption && index >= interruption.actionIndex) {
        throw new HostError(interruption.code, "The stand-in host was told to fail here.");
      }
      results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { Results: results, Error: failure(error, action.Name, index) };
    }
  }
  if (interruption) {
    const error = new HostError(interruption.code, "The stand-in host was told to fail after its work.");
    return { Results: results, Error: failure(error, "", request.Actions.length - 1) };
  }
  return { Results: results };
}

function failure(error: HostError, location: string, index: number): NonNullable<QueryResponse["Error"]> {
  return {
    Code: error.code,
    Message: error.message,
    Location: location,
    HttpStatusCode: error.code === "ItemNotFound" ? 404 : 400,
    ActionIndex: index,
  };
}

class Run {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly root: HostObject,
    private readonly references: References,
    private readonly request: ProcessQuery,
    private readonly gate: Gate,
  ) {}

  perform(action: Action): unknown {
    if (action.ActionType === actionType.trace) return null;
    const target = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return target && this.identity(target);
      case actionType.query:
        return target && this.query(target, action.QueryInfo?.Select ?? [], action.QueryInfo?.Expand ?? []);
      case actionType.method:
        return this.call(target, action);
      case actionType.setProperty:
        this.write(present(target, action.Name), action.Name, this.args(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new HostError("NotImplemented", `The stand-in host does not know action type ${action.ActionType}.`);
    }
  }

  private call(target: HostObject | null, action: Action): unknown {
    if (action.Name === "_KeepReference") {
      if (target) this.references.keep(target);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.references.release(String(this.args(action.ArgumentInfo)[0]));
      return null;
    }
    return this.invoke(present(target, action.Name), action.Name, this.args(action.ArgumentInfo)) ?? null;
  }

  private read(target: HostObject, name: string): unknown {
    this.gate(useOf(target, name, "get"));
    return readMember(target, name);
  }

  private write(target: HostObject, name: string, value: unknown): void {
    this.gate(useOf(target, name, "set", [value]));
    writeMember(target, name, value);
  }

  private invoke(target: HostObject, name: string, args: readonly unknown[]): unknown {
    this.gate(useOf(target, name, "call", args));
    return callMember(target, name, args);
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const object = this.evaluate(id);
    this.resolved.set(id, object);
    return object;
  }

  private evaluate(id: number): HostObject | null {
    const path = this.request.ObjectPaths[id];
    if (!path) throw new HostError("InvalidObjectPath", `The request has no object path ${id}.`);
    if (path.ObjectPathType === pathType.global) return this.root;
    if (path.ObjectPathType === pathType.null) return null;
    if (path.ObjectPathType === pathType.new) return service(path.Name);
    if (path.ObjectPathType === pathType.reference) {
      const kept = this.references.get(path.Name);
      if (!kept) throw new HostError("InvalidReference", `The reference ${path.Name} is not kept any more.`);
      return kept;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const args = this.args(path.ArgumentInfo);
    const result =
      path.ObjectPathType === pathType.method
        ? this.invoke(parent, path.Name, args)
        : path.ObjectPathType === pathType.indexer
          ? this.invoke(parent, "getItem", args)
          : this.read(parent, path.Name);
    if (result === null || result instanceof HostObject) return result;
    throw new HostError("InvalidObjectPath", `${path.Name} does not give an object.`);
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return typeof path === "number" && path !== 0 ? this.resolve(path) : (argument ?? undefined);
    });
  }

  private identity(object: HostObject): Record<string, unknown> {
    const kept = this.references.idOf(object);
    return {
      ...(object.wireId === undefined ? {} : { Id: object.wireId }),
      ...(kept === undefined ? {} : { _ReferenceId: kept }),
    };
  }

  private query(target: HostObject, select: readonly string[], expand: readonly string[]): unknown {
    if (expand.length > 0 || select.length === 0 || select.includes("*")) {
      throw new HostError("NotImplemented", "The stand-in host loads named properties only.");
    }
    if (target instanceof HostCollection) return { _Items: target.items.map((item) => this.pick(item, select)) };
    return this.pick(target, select);
  }

  private pick(target: HostObject, select: readonly string[]): Record<string, unknown> {
    const result: Record<string, unknown> = this.identity(target);
    const nested = new Map<string, string[]>();
    for (const path of select) {
      const [name = "", ...rest] = path.split(/[/.]/);
      if (rest.length > 0) nested.set(name, [...(nested.get(name) ?? []), rest.join("/")]);
      else result[pascal(name)] = this.read(target, name);
    }
    for (const [name, paths] of nested) {
      const child = this.read(target, name);
      if (child !== null && !(child instanceof HostObject)) {
        throw new HostError("InvalidArgument", `${name} has no properties to load.`);
      }
      result[pascal(name)] = child && this.query(child, paths, []);
    }
    return result;
  }
}

function present(target: HostObject | null, name: string): HostObject {
  if (!target) throw new HostError("ItemNotFound", `${name} was asked of an object that does not exist.`);
  return target;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The service office.js greets once while it starts. */
class AddinInternalService extends HostObject {
  notifyActionHandlerReady(): null {
    return null;
  }
}

function service(name: string): HostObject {
  if (name === "Microsoft.InternalService.AddinInternalService") return new AddinInternalService();
  throw new HostError("ApiNotFound", `The stand-in host does not know the service ${name}.`);
}
