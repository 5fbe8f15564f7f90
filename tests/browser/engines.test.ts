/** The built pane in WebKit, as in Excel for Mac, and in Firefox, as on the web: one way through all of it. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { answeredForm } from "../kit/answered-forms";
import { ENGINES, isInstalled, type EnginePage } from "./engines";
import { formOf, formsOf } from "./returned";
import { serveBuild } from "./serve";

/** A whole walk through the pane, on a machine that may be busy. */
jest.setTimeout(600_000);

/** Scripts of the page begin with the pane's document, and with what finds a control of it by its name. */
const prelude = `
  const pane = document.querySelector("#frame iframe")?.contentDocument;
  const named = (name) => [...(pane?.querySelectorAll("button, [role=tab]") ?? [])].find((each) =>
    !each.disabled && new RegExp(name).test(each.getAttribute("aria-label") ?? each.textContent));
`;

class Walk {
  constructor(private readonly page: EnginePage) {}

  do<T>(body: string, ...args: readonly unknown[]): Promise<T> {
    return this.page.run<T>(prelude + body, ...args);
  }

  /** Waits until the script answers with something. */
  async until(body: string, ...args: readonly unknown[]): Promise<void> {
    for (let tries = 0; tries < 240; tries++) {
      if (await this.do(body, ...args)) return;
      await new Promise((waited) => setTimeout(waited, 250));
    }
    const shown = await this.do<string>("return pane?.body?.innerText ?? document.body.innerText");
    throw new Error(`${body} ${JSON.stringify(args)} did not come about; the pane shows: ${shown}`);
  }

  async sees(words: string): Promise<void> {
    await this.until("return new RegExp(arguments[0]).test(pane?.body?.textContent ?? '')", words);
  }

  async press(name: string): Promise<void> {
    await this.until("const found = named(arguments[0]); found?.click(); return found !== undefined", name);
  }

  async choose(id: string, value: string): Promise<void> {
    const change = "const list = document.getElementById(arguments[0]); list.value = arguments[1];";
    await this.do(`${change} list.dispatchEvent(new Event("change"));`, id, value);
  }
}

async function picture(page: EnginePage, name: string): Promise<void> {
  const folder = process.env["SCREENSHOTS"];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.png`), await page.picture());
}

test("CI has every engine", () => {
  const missing = ENGINES.filter((engine) => !isInstalled(engine)).map(({ name }) => name);
  expect(process.env["CI"] ? missing : []).toEqual([]);
});

for (const engine of ENGINES.filter(isInstalled)) {
  test(`${engine.name}: check, go to a cell, fill, take back, sum up, collect, English, dark`, async () => {
    const site = await serveBuild();
    const page = await engine.open();
    try {
      await page.go(site.url);
      const walk = new Walk(page);
      await walk.sees("发现 2 个错误");
      await picture(page, `${engine.name}-overview`);

      await walk.press("问题");
      await walk.press("海棠、方杨工作专班“进展顺利”为空");
      await walk.until('return document.querySelector(".address").value === "D16"');

      await walk.press("^汇总$");
      await walk.press("^填充统计表$");
      await walk.press("^写入 1 格$");
      await walk.sees("已写入 1 格");
      await walk.press("^撤销$");
      await walk.sees("已恢复 1 格");

      await walk.press("^汇总表$");
      await walk.press("^生成 4 张表$");
      await walk.sees("选中的汇总都已是最新");
      await picture(page, `${engine.name}-summaries`);

      const form = formOf(await formsOf("circular", "2023年第二季度"), "区商务局");
      const bytes = Buffer.from(await answeredForm(form)).toString("base64");
      await walk.press("^收发$");
      await walk.press("^收件$");
      await walk.until(
        `const input = pane.querySelector("input[type=file][multiple]");
        if (!input) return false;
        const files = new DataTransfer();
        files.items.add(new File([Uint8Array.from(atob(arguments[0]), (c) => c.charCodeAt(0))], "区商务局.xlsx"));
        input.files = files.files;
        input.dispatchEvent(new Event("change", { bubbles: true }));
        return true;`,
        bytes,
      );
      await walk.sees("收到 1 份");
      await walk.sees("通过 1");
      await picture(page, `${engine.name}-returns`);

      await walk.choose("language", "en-US");
      await walk.sees("2 errors");
      await walk.choose("theme", "dark");
      await walk.sees("2 errors");
      const shade =
        'return pane.defaultView.getComputedStyle(pane.querySelector(".fui-FluentProvider")).backgroundColor';
      expect(await walk.do<string>(shade)).toBe("rgb(41, 41, 41)");
      await picture(page, `${engine.name}-dark`);
    } finally {
      await page.close();
      site.server.close();
    }
  });
}
