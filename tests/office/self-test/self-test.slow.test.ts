/** The self-test on the stand-in: it leaves nothing behind, and answers as the real ones did whose answers are kept beside it. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { runSelfTest, type SelfTestAnswers } from "../../../src/office/self-test/self-test";
import { HostBook } from "../../../src/workbench/host/book";
import { HostService, type HostOptions } from "../../../src/workbench/host/service";
import { contentsOf, sheetDraft } from "../../kit/office-book";
import { loadOfficeClient } from "../../kit/office-client";

/** A text of answers, with what the stand-in has to be told to answer so too. */
interface Kept extends SelfTestAnswers {
  readonly standIn?: HostOptions;
}

const client = loadOfficeClient();
const kept = readdirSync(__dirname).filter((file) => file.endsWith(".json"));

async function selfTest(options: HostOptions = {}): Promise<{ book: HostBook; told: SelfTestAnswers }> {
  const book = HostBook.fromDrafts([sheetDraft("通报", [["甲"]])]);
  client.use(new HostService(book, options));
  return { book, told: await runSelfTest() };
}

test("asks two dozen things and takes its sheet away, wherever an Excel refuses", async () => {
  for (const options of [{}, { noCharts: true, noPageLayout: true, refuses: ["Range.merge"] }]) {
    const { book, told } = await selfTest(options);
    expect(Object.keys(told.answers).length).toBeGreaterThanOrEqual(24);
    expect(told.sheetRemoved).toBe(true);
    expect(contentsOf(book)).toEqual([{ name: "通报", cells: [["甲"]] }]);
  }
});

test("a refused part is an answer, with Excel's own code", async () => {
  const { told } = await selfTest({ noCharts: true });
  expect(told.answers["a chart comes and goes"]).toEqual({ fails: "GeneralException" });
});

test.each(kept)("the stand-in answers as %s", async (file) => {
  const { answers, standIn } = JSON.parse(readFileSync(path.join(__dirname, file), "utf8")) as Kept;
  expect((await selfTest(standIn)).told.answers).toEqual(answers);
});
