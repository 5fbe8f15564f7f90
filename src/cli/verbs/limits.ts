/** ducha limits: what was put off with approval, or is done, written on 时限台账; ducha due --json tells the items' keys. */
import { DUE_CELL_KEPT, RECORD_LIMITS, type LimitDecision, type LimitPreview } from "../../actions/time-limits";
import { fromIso, type Day } from "../../core/chinese/day";
import { cellName } from "../../core/grid/range";
import { nonBlank } from "../arguments";
import type { OptionName, Values } from "../options";
import { jsonDecisions } from "../reports/limits";
import { misuse, sentence } from "../sentence";
import type { Output } from "../terminal";
import { BOOK, type Verb } from "../verb";
import { writeBook } from "../write-book";

export const limitsVerb: Verb = {
  name: "limits",
  inputs: [BOOK],
  usage: [
    { out: "OUT.xlsx", help: { zh: "时限台账：记延期、办结（标识见 due --json）", en: "record on 时限台账, by key" } },
    { options: ["put-off"], help: { zh: "延期哪几项", en: "the items put off" } },
    { options: ["until", "by"], help: { zh: "延到哪天、谁批准", en: "the new day, and who approved it" } },
    { options: ["change-due"], help: { zh: "各表的完成时间也改", en: "change the tables' own days too" } },
    { options: ["close"], help: { zh: "办结哪几项", en: "the items done" } },
    {
      options: ["on", "reason"],
      help: { zh: "批准或办结的日子，理由或说明", en: "approved or done on; reason or note" },
    },
    { options: ["breakdown"], help: { zh: "完成时间在另一个文件", en: "which another file holds" } },
    {
      options: ["json"],
      help: { zh: "以 JSON 说明记了什么、没记什么", en: "tell as JSON what was recorded and what not" },
    },
  ],
  async run(given, output) {
    const { language, values } = given;
    const decisions = decisionsIn(values);
    const changeDue = values["change-due"] === true;
    let preview: LimitPreview | undefined;
    let written: string | undefined;
    const told: Output = {
      ...output,
      out(text) {
        // It is told only once the file is there.
        written = values.out;
        if (!values.json) output.out(text);
      },
    };
    const status = await writeBook(given, told, async ({ workbook, others }) => {
      preview = await RECORD_LIMITS.plan(workbook, decisions, { ...others, changeDue });
      const { plan, refused, kept } = preview;
      for (const { at, why } of kept)
        output.error(sentence("dueKept", language, { sheet: at.sheet, cell: cellName(at), why: DUE_CELL_KEPT[why] }));
      const why = refused.map((each) =>
        sentence("notRecorded", language, { key: each.key, why: RECORD_LIMITS.impossible[each.why] }),
      );
      return plan.edits.length === 0 && why.length > 0 ? why.join("\n") : { plan, leftOut: why };
    });
    if (values.json && preview) output.out(jsonDecisions(given.inputs[0] ?? "", decisions, preview, written, language));
    return status;
  },
};

/** Either kind or both; an item's last decision would be a guess, so none is named twice. */
function decisionsIn(values: Values): readonly LimitDecision[] {
  const { by, reason } = values;
  const putOff = keysIn(values, "put-off");
  const closed = keysIn(values, "close");
  if (putOff.length + closed.length === 0) throw misuse("noDecision");
  const [twice] = [...putOff, ...closed].filter((key, i, keys) => keys.indexOf(key) < i);
  if (twice !== undefined) throw misuse("decidedTwice", { key: twice });
  const until = dayOf(values, "until");
  const on = dayOf(values, "on");
  if (putOff.length > 0 && (!until || by === undefined)) throw misuse("putOffNeeds");
  if (closed.length > 0 && !on) throw misuse("closeNeeds");
  return [
    ...putOff.flatMap((key): LimitDecision[] =>
      until && by !== undefined
        ? [
            {
              kind: "putOff",
              key,
              until,
              approvedBy: nonBlank("by", by),
              reason: reason ?? "",
              ...(on ? { approvedOn: on } : {}),
            },
          ]
        : [],
    ),
    ...closed.flatMap((key): LimitDecision[] =>
      on ? [{ kind: "close", key, closedOn: on, ...(reason === undefined ? {} : { remark: reason }) }] : [],
    ),
  ];
}

function keysIn(values: Values, name: "put-off" | "close"): readonly string[] {
  const keys = values[name];
  if (keys === undefined) return [];
  return nonBlank(name, keys)
    .split(",")
    .map((key) => key.trim())
    .filter((key) => key !== "");
}

function dayOf(values: Values, name: OptionName & ("until" | "on")): Day | undefined {
  const text = values[name];
  if (text === undefined) return undefined;
  const day = fromIso(text);
  if (!day) throw misuse("unknownDay", { option: `--${name}`, day: text });
  return day;
}
