/** Drop-downs as a worksheet part keeps them. */
import { ALERT_TITLE, alertOf, listOf, PROMPT_TITLE, promptOf } from "../../../core/edits/choice";
import type { Choice } from "../../../core/edits/draft";
import { parseRange, rangeName } from "../../../core/grid/range";
import { decodeCellText, encodeCellText } from "../cells/cell-text";
import { attribute, child, children, type Element } from "../../package/xml";
import { textBetween } from "../../package/xml-text";

/** Places of the same words and hint stand together; what Excel could not keep is left out, as `Choice` says. */
export function choicesXml(choices: readonly Choice[]): string {
  const alike = new Map<string, { readonly first: Choice; readonly list: string; readonly places: string[] }>();
  for (const choice of choices) {
    const list = listOf(choice);
    if (list === undefined) continue;
    const key = JSON.stringify([list, choice.hint]);
    const same = alike.get(key) ?? { first: choice, list, places: [] };
    same.places.push(rangeName(choice.range));
    alike.set(key, same);
  }
  if (alike.size === 0) return "";
  const each = [...alike.values()].map(({ first, list, places }) => {
    const prompt = promptOf(first);
    const says = prompt && ` showInputMessage="1" promptTitle="${PROMPT_TITLE}" prompt="${attributeText(prompt)}"`;
    const refuses = ` showErrorMessage="1" errorTitle="${ALERT_TITLE}" error="${attributeText(alertOf(first))}"`;
    const formula = encodeCellText(`"${list.replaceAll('"', '""')}"`);
    return `<dataValidation type="list" errorStyle="stop" allowBlank="1"${says}${refuses} sqref="${places.join(" ")}"><formula1>${formula}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${each.length}">${each.join("")}</dataValidations>`;
}

/** Lists of words; one that takes its words from cells is no choice of ours. */
export function readChoices(xml: string, validations: Element): readonly Choice[] {
  return children(xml, validations).flatMap((validation) => {
    const formula = child(xml, validation, "formula1");
    if (!formula || attribute(xml, validation, "type") !== "list") return [];
    const list = /^"([^]*)"$/.exec(decodeCellText(textBetween(xml, formula.end, formula.innerEnd)))?.[1];
    if (list === undefined) return [];
    const words = list
      .replaceAll('""', '"')
      .split(",")
      .map((word) => word.trim());
    const hint = decodeCellText(attribute(xml, validation, "prompt") ?? "");
    const places = (attribute(xml, validation, "sqref") ?? "").split(/\s+/);
    return places.flatMap((place) => {
      const range = parseRange(place);
      return range ? [{ range, words, hint }] : [];
    });
  });
}

function attributeText(text: string): string {
  return encodeCellText(text).replace(/[\t\n]/g, (space) => (space === "\n" ? "_x000a_" : "_x0009_"));
}
