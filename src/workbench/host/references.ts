/** Objects the client keeps beyond one request. */
import type { HostObject } from "./reflect";

export class References {
  private readonly objects = new Map<string, HostObject>();
  private nextId = 1;

  get(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  idOf(object: HostObject): string | undefined {
    for (const [id, kept] of this.objects) if (kept === object) return id;
    return undefined;
  }

  keep(object: HostObject): void {
    if (this.idOf(object) === undefined) this.objects.set(`kept-${this.nextId++}`, object);
  }

  release(id: string): void {
    this.objects.delete(id);
  }
}
