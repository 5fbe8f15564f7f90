/** Word's content controls: text that cannot be changed, and a drop-down of the words to choose from. */
import { BuilderElement, TextRun, type XmlComponent } from "docx";
import { type } from "./page";

/** What stands in the drop-down until somebody chooses. */
const PROMPT = "请选择";

/** Runs that can be neither changed nor deleted; programs that know no locks show plain text. */
export function locked(id: number, runs: readonly TextRun[]): XmlComponent {
  return control([single("w:id", String(id)), single("w:lock", "sdtContentLocked")], runs);
}

/** One of the words, or none yet. The control itself cannot be deleted. */
export function dropDown(
  id: number,
  name: string,
  words: readonly string[],
  font: string,
  points: number,
): XmlComponent {
  const items = words.map(
    (word) =>
      new BuilderElement<{ readonly displayText: string; readonly value: string }>({
        name: "w:listItem",
        attributes: {
          displayText: { key: "w:displayText", value: word },
          value: { key: "w:value", value: word },
        },
      }),
  );
  return control(
    [
      single("w:alias", name),
      single("w:id", String(id)),
      single("w:lock", "sdtLocked"),
      new BuilderElement({ name: "w:showingPlcHdr" }),
      new BuilderElement({ name: "w:dropDownList", children: items }),
    ],
    [new TextRun({ ...type(font, points), color: "808080", text: PROMPT })],
  );
}

function control(properties: readonly XmlComponent[], content: readonly XmlComponent[]): XmlComponent {
  return new BuilderElement({
    name: "w:sdt",
    children: [
      new BuilderElement({ name: "w:sdtPr", children: properties }),
      new BuilderElement({ name: "w:sdtContent", children: content }),
    ],
  });
}

function single(name: string, value: string): XmlComponent {
  return new BuilderElement<{ readonly val: string }>({ name, attributes: { val: { key: "w:val", value } } });
}
