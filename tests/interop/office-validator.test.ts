/** Every kind of file we write is one that Office opens without a word, in the version of 2019 and in the present one. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { WRITE_CIRCULAR } from "../../src/actions/write-circular";
import { circularDocx } from "../../src/files/docx/circular-docx";
import { formDocx } from "../../src/files/docx/form-docx";
import { formBook } from "../../src/files/xlsx/write/form-book";
import type { Files } from "./libre-office";
import { faultsOf, fetchValidator, OFFICES } from "./office-validator";
import { handedOut, real, today, writtenWorkbooks } from "./written";

const example = new Uint8Array(readFileSync(join(__dirname, "../../assets/2023q2-circular.xlsx")));

async function writtenDocuments(): Promise<Files> {
  const preview = await WRITE_CIRCULAR.plan(real("circular"), { today });
  if ("impossible" in preview) throw new Error(preview.impossible);
  const [form] = (await handedOut(real("breakdown"))).forms;
  if (!form) throw new Error("no form was made");
  return {
    "circular.docx": await circularDocx(preview.circular),
    "form.docx": await formDocx(form, today),
    "form.xlsx": formBook(form),
  };
}

let files: Files = {};

beforeAll(async () => {
  fetchValidator();
  files = { ...(await writtenWorkbooks()), ...(await writtenDocuments()), "example.xlsx": example };
});

const KINDS = [
  ...[
    "filled",
    "formulas",
    "fixed",
    "settings",
    "summaries",
    "circular",
    "forms",
    "roster",
    "collected",
    "trace",
    "draft",
    "form",
    "example",
  ].map((name) => `${name}.xlsx`),
  "circular.docx",
  "form.docx",
];

test("each of them has its test", () => {
  expect(Object.keys(files).sort()).toEqual([...KINDS].sort());
});

test.each(OFFICES.flatMap((office) => KINDS.map((name) => [office, name] as const)))(
  "%s finds no fault in %s",
  (office, name) => {
    const bytes = files[name];
    if (!bytes) throw new Error(`${name} was not written`);
    expect(faultsOf(name, bytes, office)).toEqual([]);
  },
);

test.each(OFFICES)("%s finds the fault in a file that has one", (office) => {
  const parts = unzipSync(example);
  const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array(0));
  const wrong = styles
    .replace(/(<sz [^>]*>)(<name [^>]*>)/, "$2$1")
    .replace("</fonts>", "<font><wrong/></font></fonts>");
  const bytes = zipSync({ ...parts, "xl/styles.xml": strToU8(wrong) });
  expect(faultsOf("wrong.xlsx", bytes, office)).not.toEqual([]);
});
