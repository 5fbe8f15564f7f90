/** Excel.DataValidation of a rectangle, for lists of words. */
import type { Range as Rectangle } from "../../../core/grid/range";
import { HostError } from "../errors";
import { HostObject } from "../reflect";
import type { HostSheet } from "../sheet";
import { clearValidations, ensureValidation, validationAt } from "../validations";
import { type HostValidation, type Message } from "../validation";
import { requireUnprotected } from "./styled";

const longestList = 255;
const longestTitle = 32;
const longestMessage = 255;

export class DataValidation extends HostObject {
  constructor(
    private readonly sheet: HostSheet,
    private readonly at: Rectangle,
  ) {
    super();
  }

  get type(): string {
    return this.words.length > 0 ? "List" : "None";
  }

  get rule(): object {
    return this.words.length > 0 ? { list: { inCellDropDown: true, source: this.words.join(",") } } : {};
  }

  set rule(rule: unknown) {
    const source = sourceOf(rule);
    const validation = this.change();
    validation.words = source.split(",").map((word) => word.trim());
  }

  get prompt(): object {
    const { title, message } = this.first?.prompt ?? nothing;
    return { title, message, showPrompt: message !== "" };
  }

  set prompt(prompt: unknown) {
    this.change().prompt = messageOf(prompt);
  }

  get errorAlert(): object {
    const { title, message } = this.first?.alert ?? nothing;
    return { title, message, showAlert: true, style: "Stop" };
  }

  set errorAlert(alert: unknown) {
    if (field(alert, "style") !== "Stop" || field(alert, "showAlert") !== true) {
      throw new HostError("NotImplemented", "The stand-in host knows lists that refuse other entries only.");
    }
    this.change().alert = messageOf(alert);
  }

  clear(): void {
    requireUnprotected(this.sheet);
    clearValidations(this.sheet, this.at);
  }

  private get first(): HostValidation | undefined {
    return validationAt(this.sheet, this.at.row, this.at.column);
  }

  private get words(): readonly string[] {
    return this.first?.words ?? [];
  }

  private change(): HostValidation {
    requireUnprotected(this.sheet);
    return ensureValidation(this.sheet, this.at);
  }
}

const nothing: Message = { title: "", message: "" };

function sourceOf(rule: unknown): string {
  const list = field(rule, "list");
  const source = field(list, "source");
  if (typeof source !== "string" || source.startsWith("=") || field(list, "inCellDropDown") !== true) {
    throw new HostError("NotImplemented", "The stand-in host knows drop-downs of given words only.");
  }
  if (source === "" || source.length > longestList) {
    throw new HostError("InvalidArgument", `A list has 1 to ${longestList} characters.`);
  }
  return source;
}

function messageOf(value: unknown): Message {
  const [title, message] = [field(value, "title"), field(value, "message")];
  if (typeof title !== "string" || typeof message !== "string") {
    throw new HostError("InvalidArgument", "A title and a message are texts.");
  }
  if (title.length > longestTitle || message.length > longestMessage) {
    throw new HostError(
      "InvalidArgument",
      `A title has ${longestTitle} characters at most, a message ${longestMessage}.`,
    );
  }
  return { title, message };
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
