/** The audited tables are read as a careful clerk reads them, or asked about: no book comes to be read worse. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { checkedHere } from "../audit/result";
import { score } from "../audit/score";
import { auditedBook } from "../kit/audited-book";

const FOLDER = join(__dirname, "audit/tables");

test.each(readdirSync(FOLDER))("%s", async (file) => {
  const { book, expect: expected } = auditedBook(join(FOLDER, file));
  const { right, differing, missed, falseErrors } = score(expected, await checkedHere(book));
  expect({ right, differing, missed, falseErrors }).toEqual({ right: true, differing, missed, falseErrors: [] });
});
