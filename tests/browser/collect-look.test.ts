/** 下发 and 收件 in both languages and themes at narrow widths: nothing overflows, axe finds nothing. */
import type { FrameLocator } from "playwright-core";
import { showPart, useWorkbench } from "./kit";
import { looks, looksGood } from "./look";
import { BREAKDOWN, handedOut, mixedBatch, picker, verdicts } from "./returned";

const kit = useWorkbench();

const handOut: Readonly<Record<string, (pane: FrameLocator) => Promise<void>>> = {
  handOut: (pane) => showPart(pane, "handOut"),
  handOutUnits: (pane) => pane.getByRole("button", { name: /^(查看名单|Show the units)$/ }).click(),
  handOutMissing: (pane) => pane.getByRole("textbox", { name: /填报期间|Period/ }).fill(" "),
};

const collect: Readonly<Record<string, (pane: FrameLocator) => Promise<void>>> = {
  collectEmpty: (pane) => showPart(pane, "collect"),
  collectList: async (pane) => {
    await picker(pane).setInputFiles(await mixedBatch());
    await verdicts(pane).first().waitFor();
    await verdicts(pane).first().scrollIntoViewIfNeeded();
  },
  collectDetail: async (pane) => {
    await pane.getByRole("button", { name: /区财政局/ }).click();
    await pane.getByRole("combobox").scrollIntoViewIfNeeded();
  },
  collectNote: (pane) => pane.getByRole("textbox", { name: /退回意见|^Note to/ }).scrollIntoViewIfNeeded(),
  collectRoster: (pane) => pane.getByRole("button", { name: /^(催报和通报用语|Reminders)/ }).scrollIntoViewIfNeeded(),
  reminders: (pane) => pane.getByRole("button", { name: /^(催报和通报用语|Reminders)/ }).click(),
  merge: async (pane) => {
    await pane.getByRole("button", { name: /^(返回收件|Back to collect)/ }).click();
    await pane.getByRole("button", { name: /^(合并到附表…|Merge into)/ }).click();
  },
  mergeUnit: (pane) => pane.getByRole("button", { name: /^区教育局/ }).click(),
  merged: async (pane) => {
    await pane.getByRole("button", { name: /^(合并|Merge) 3/ }).click();
    await pane.getByRole("button", { name: /^(催报和通报用语|Reminders)/ }).waitFor();
  },
};

test.each(looks)("下发 in $language, $theme, $paneWidth px", async (look) => {
  const { page, pane, problems } = await kit.open({ ...look, book: BREAKDOWN });
  await pane.locator("dd").first().waitFor();
  for (const [name, show] of Object.entries(handOut)) {
    await show(pane);
    await looksGood(page, name, look);
  }
  expect(problems).toEqual([]);
});

test.each(looks)("收件 in $language, $theme, $paneWidth px", async (look) => {
  const { page, pane, problems } = await handedOut(kit, look);
  for (const [name, show] of Object.entries(collect)) {
    await show(pane);
    await looksGood(page, name, look);
  }
  expect(problems).toEqual([]);
});
