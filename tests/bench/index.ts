/**
 * npm run bench: how long the main job takes, median and spread, and how many round trips it costs. Reports, never fails.
 * The first run, with the code still cold, stands apart. It runs bundled, as the add-in does; the processor's time stands beside the clock's for machines that are not idle.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { planFill } from "../../src/actions/fill-tally";
import { planSummarySheets } from "../../src/actions/build-summaries";
import { check, checkSnapshot } from "../../src/actions/check";
import { judge, settle, type Submission } from "../../src/actions/collect";
import { planMergeInto } from "../../src/actions/merge-returns";
import type { WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { native } from "../../src/cli/native";
import { openReturned } from "../../src/files/incoming/open-incoming";
import { loadOfficeClient } from "../kit/office-client";
import { openBook, sheetDraft } from "../kit/office-book";
import { circularOf } from "./books";
import { compactFile, readOnce, wordyFile, type Reading } from "./large-files";
import { returnsOf } from "./returns";

const RUNS = 9;

async function measure(label: string, work: () => unknown): Promise<void> {
  const times: number[] = [];
  const busy: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    const usage = process.cpuUsage();
    await work();
    times.push(performance.now() - start);
    busy.push(process.cpuUsage(usage).user / 1000);
  }
  const first = times.shift() ?? 0;
  busy.shift();
  const [at, cpu] = [times, busy].map((all) => {
    all.sort((a, b) => a - b);
    return (i: number): string => `${(all[i] ?? 0).toFixed(0)} ms`;
  }) as [(i: number) => string, (i: number) => string];
  const spread = `${at(0)} – ${at(times.length - 1)}`.padEnd(18);
  process.stdout.write(
    `${label.padEnd(58)} first ${first.toFixed(0).padStart(5)} ms   then median ${at(times.length >> 1).padStart(8)}   ${spread} processor ${cpu(busy.length >> 1).padStart(8)}\n`,
  );
}

async function core(rows: number): Promise<void> {
  const book = circularOf(rows);
  await measure(`core, ${rows} rows: check`, () => checkSnapshot(book));
  await measure(`core, ${rows} rows: fill, values`, () => planFill(book, "values"));
  await measure(`core, ${rows} rows: fill, formulas`, () => planFill(book, "formulas"));
  await measure(`core, ${rows} rows: four summary sheets`, () =>
    planSummarySheets(book, ["tally", "categories", "lagging", "findings"], "zh"),
  );
}

function drafts(book: WorkbookSnapshot): ReturnType<typeof sheetDraft>[] {
  return book.sheets.map(({ name, values }) => sheetDraft(name, values));
}

async function excel(rows: number): Promise<void> {
  const client = loadOfficeClient();
  const book = circularOf(rows);
  const { excel: workbook, service } = openBook(client, drafts(book));
  let before = service.roundTrips;
  await check(workbook);
  const reading = service.roundTrips - before;
  await measure(`stand-in, ${rows} rows: read and check (${reading} round trips)`, () => check(workbook));
  const { plan } = planFill(await workbook.read(), "values");
  before = service.roundTrips;
  const receipt = await workbook.apply(plan);
  const writing = service.roundTrips - before;
  await workbook.apply(receipt.undo);
  await measure(`stand-in, ${plan.edits.length} counts: write and undo (${writing} + ${writing})`, async () => {
    await workbook.apply((await workbook.apply(plan)).undo);
  });
}

/** As the command line does it: every file opened and judged, then all of them settled and merged. */
async function collecting(files: number, rows: number): Promise<void> {
  const { context, files: returned, book } = returnsOf(files, rows);
  const all = async (): Promise<Submission[]> => {
    const submissions: Submission[] = [];
    for (const { name, bytes } of returned)
      for await (const file of openReturned(name, bytes, native)) submissions.push(...judge(file, context));
    return submissions;
  };
  await measure(`collect ${files} files of ${rows} rows: open`, async () => {
    for (const { name, bytes } of returned) for await (const file of openReturned(name, bytes, native)) void file;
  });
  await measure(`collect ${files} files of ${rows} rows: open and judge`, all);
  const settlement = settle(await all(), {}, context);
  await measure(`collect ${files} files of ${rows} rows: merge`, () =>
    planMergeInto(book, context, settlement, { today: "2023-07-01" }),
  );
}

/** Whole files of that many rows, each read in a process of its own, by turns with SheetJS, which keeps no place for writing. */
function reading(rows: number, runs: number): void {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  for (const [name, bytes] of [
    ["compact", compactFile(rows)],
    ["as LibreOffice writes it", wordyFile(rows)],
  ] as const) {
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, bytes);
    const all = Array.from({ length: runs }, () =>
      ["ducha", "SheetJS"].map((by) => {
        const said = execFileSync(process.execPath, [process.argv[1] ?? "", by, path], { encoding: "utf8" });
        return JSON.parse(said) as Reading;
      }),
    );
    ["ducha", "SheetJS"].forEach((by, i) => {
      const [times, sizes] = (["time", "memory"] as const).map((what) =>
        all.map((both) => both[i]?.[what] ?? 0).sort((x, y) => x - y),
      ) as [number[], number[]];
      const spread = `${times[0]} – ${times.at(-1)} ms`.padEnd(18);
      process.stdout.write(
        `${`file, ${rows} rows, ${name}: ${by}`.padEnd(58)} processor median ${times[runs >> 1]} ms   ${spread} memory ${sizes[runs >> 1]} MB\n`,
      );
    });
  }
  rmSync(folder, { recursive: true });
}

async function main(): Promise<void> {
  const [by, path] = process.argv.slice(2);
  if (by !== undefined && path !== undefined) {
    process.stdout.write(JSON.stringify(await readOnce(by, path)));
    return;
  }
  for (const rows of [168, 10_000, 100_000]) await core(rows);
  reading(100_000, 5);
  await excel(20_000);
  await collecting(300, 200);
}

void main();
