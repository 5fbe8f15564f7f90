/** @jest-environment jsdom */
/** The manifest without Microsoft's service: everything it names exists, in both languages, within the limits Office sets. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const text = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(text, "application/xml");
const host = "https://localhost:3000/";

function all(name: string): Element[] {
  return [...manifest.getElementsByTagNameNS("*", name)];
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}

const resources = ["Image", "Url", "String"].flatMap(all).filter((element) => element.hasAttribute("id"));

test("is well-formed", () => {
  expect(all("parsererror")).toEqual([]);
  expect(manifest.documentElement.getAttribute("xsi:type")).toBe("TaskPaneApp");
});

test("has a version of four numbers, at least 1.0, below which Office's service refuses it", () => {
  expect(all("Version")[0]?.textContent).toMatch(/^[1-9]\d*(\.\d+){3}$/);
});

test("has a GUID, the Excel host, and ExcelApi 1.9 as its floor", () => {
  expect(all("Id")[0]?.textContent).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(all("Host").map((element) => element.getAttribute("Name") ?? element.getAttribute("xsi:type"))).toEqual([
    "Workbook",
    "Workbook",
  ]);
  expect(all("Set").map((element) => [attribute(element, "Name"), attribute(element, "MinVersion")])).toEqual([
    ["ExcelApi", "1.9"],
  ]);
});

test("every id is given once", () => {
  const ids = [...manifest.querySelectorAll("[id]")].map((element) => element.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("every resource that is asked for is there, and every one that is there is asked for", () => {
  const asked = new Set([...manifest.querySelectorAll("[resid]")].map((element) => attribute(element, "resid")));
  expect([...asked].sort()).toEqual(resources.map(({ id }) => id).sort());
});

test("every button of the pane opens the same page: another would take its place, and all that was begun in it", () => {
  const panes = all("Action").filter((action) => action.getAttribute("xsi:type") === "ShowTaskpane");
  const opened = panes.map((action) =>
    [...action.children].map((child) => child.getAttribute("resid") ?? child.textContent),
  );
  expect(panes).toHaveLength(2);
  expect(opened[0]).toEqual(opened[1]);
});

test("resource ids have at most 32 characters", () => {
  expect(resources.map(({ id }) => id).filter((id) => id.length > 32)).toEqual([]);
});

test("every text is in Chinese and in English", () => {
  const translated = [...all("DisplayName"), ...all("Description"), ...all("String")].filter((element) =>
    element.hasAttribute("DefaultValue"),
  );
  expect(translated.length).toBeGreaterThan(10);
  expect(all("DefaultLocale")[0]?.textContent).toBe("zh-CN");
  for (const element of translated) {
    expect(attribute(element, "DefaultValue")).toMatch(/\p{Script=Han}/u);
    const overrides = [...element.children].map((child) => [attribute(child, "Locale"), attribute(child, "Value")]);
    expect(overrides).toEqual([["en-US", expect.stringMatching(/^[\x20-\x7e]+$/)]]);
  }
});

test.each([
  ["DisplayName", 125],
  ["Description", 250],
])("%s has at most %d characters in every language", (name, most) => {
  const element = all(name).find((found) => found.hasAttribute("DefaultValue"));
  for (const value of valuesOf(element)) expect(value.length).toBeLessThanOrEqual(most);
});

test.each([
  ["ShortStrings", 125],
  ["LongStrings", 250],
])("the texts of %s have at most %d characters", (name, most) => {
  for (const element of all(name)[0]?.children ?? []) {
    for (const value of valuesOf(element)) expect(value.length).toBeLessThanOrEqual(most);
  }
});

test("every address leads to a page or picture of the build", () => {
  const addresses = [...text.matchAll(/DefaultValue="(https:[^"]+)"/g)].map(([, address = ""]) => address);
  const pages = ["taskpane.html", "commands.html"];
  for (const address of addresses) {
    expect(address.startsWith(host)).toBe(true);
    const file = new URL(address).pathname.slice(1);
    expect(pages.includes(file) || existsSync(path.join(root, file))).toBe(true);
  }
});

test("pictures have the size they are given for", () => {
  for (const image of all("Image")) {
    const size = attribute(image, "size");
    if (size === "") continue;
    const resource = resources.find(({ id }) => id === attribute(image, "resid"));
    const file = new URL(attribute(resource ?? image, "DefaultValue")).pathname.slice(1);
    const png = readFileSync(path.join(root, file));
    expect([file, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([file, Number(size), Number(size)]);
  }
});

test("every function of a button is associated by the commands page", () => {
  const commands = readFileSync(path.join(root, "src/commands/index.ts"), "utf8");
  const names = all("FunctionName").map((element) => element.textContent);
  expect(names).toEqual(["fillTally", "buildSummaries"]);
  for (const name of names) expect(commands).toContain(`Office.actions.associate("${name}"`);
});

function valuesOf(element: Element | undefined): string[] {
  if (!element) return [];
  return [attribute(element, "DefaultValue"), ...[...element.children].map((child) => attribute(child, "Value"))];
}
