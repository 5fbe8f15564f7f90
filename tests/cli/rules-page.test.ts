/** The user's page of rules says what the rules say. */
import { readFileSync } from "node:fs";
import { RULES } from "../../src/core/rules/index";
import { rulesPage } from "../../src/cli/rules-page";

test("the committed page is the one the metadata make (npm run rules)", () => {
  expect(readFileSync("assets/rules.html", "utf8")).toBe(rulesPage());
});

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  "%s has its place and both languages on the page",
  (id, rule) => {
    const page = rulesPage();
    expect(page).toContain(`<section id="${id}">`);
    expect(rule.title.zh).toMatch(/\p{Script=Han}/u);
    expect(rule.title.en).toMatch(/^[A-Z]/);
  },
);
