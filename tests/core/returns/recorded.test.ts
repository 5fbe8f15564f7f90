import { received, recorded, standing } from "../../../src/core/returns/roster/recorded";
import { reminders } from "../../../src/core/returns/roster/reminders";
import type { RosterEntry } from "../../../src/core/returns/roster/roster";
import type { Submission } from "../../../src/core/returns/reading/submission";
import { file, filledForm, formOf, judged } from "../../kit/returns";

function entry(unit: string, more: Partial<RosterEntry> = {}): RosterEntry {
  return {
    unit,
    items: 3,
    version: 1,
    keys: "",
    due: "2023-07-01",
    returnedOn: "",
    guessed: false,
    file: "",
    verdict: "",
    findings: 0,
    sentBack: 0,
    merged: "",
    ...more,
  };
}

const GOOD = judged(file("好.xlsx", filledForm(formOf("区发改局"))));
const BAD = judged(
  file(
    "坏.xlsx",
    filledForm(formOf("区发改局"), (cells) => cells[4]?.splice(2, 1, null)),
  ),
);

describe("the roster's entry", () => {
  test("a return that goes back counts once, however often the folder is read", () => {
    const once = recorded(entry("区发改局"), BAD, "2023-06-30", undefined);
    expect(once).toMatchObject({ returnedOn: "2023-06-30", verdict: "toBeReturned", findings: 1, sentBack: 1 });
    expect(recorded(once, BAD, "2023-07-02", undefined)).toEqual(once);
    const again = { ...BAD, fingerprint: "另一份" };
    expect(recorded(once, again, "2023-07-02", undefined)).toMatchObject({ returnedOn: "2023-07-02", sentBack: 2 });
    expect(recorded(once, GOOD, "2023-07-03", ["AAAAA"])).toMatchObject({
      verdict: "accepted",
      sentBack: 1,
      findings: 0,
      merged: `${GOOD.fingerprint}:AAAAA`,
    });
  });

  test("a unit is not late because the office collected later", () => {
    const saved = { ...GOOD, savedOn: "2023-06-28" };
    expect(recorded(entry("区发改局"), saved, "2023-07-05", []).returnedOn).toBe("2023-06-28");
    expect(recorded(entry("区发改局"), { ...GOOD, savedOn: "2023-08-01" }, "2023-07-05", []).returnedOn).toBe(
      "2023-07-05",
    );
  });

  test("a correction of a return that was in does not make its unit late", () => {
    const before = entry("区发改局", { returnedOn: "2023-06-30", verdict: "accepted", file: "早先.xlsx" });
    const corrected = { ...GOOD, savedOn: "2023-07-03" };
    expect(recorded(before, corrected, "2023-07-04", [])).toMatchObject({
      returnedOn: "2023-06-30",
      file: GOOD.file,
    });
    const sentBack = { ...before, verdict: "toBeReturned", sentBack: 1 } as const;
    expect(recorded(sentBack, corrected, "2023-07-04", []).returnedOn).toBe("2023-07-03");
    const scan = { ...before, verdict: "unreadable" } as const;
    expect(recorded(scan, corrected, "2023-07-04", [])).toMatchObject({
      returnedOn: "2023-06-30",
      verdict: "accepted",
    });
    const noted = { ...before, returnedOn: "六月底" };
    expect(recorded(noted, corrected, "2023-07-04", []).returnedOn).toBe("六月底");
  });

  test("what waits for a decision is on record: the next day its unit is neither outstanding nor late", () => {
    const two = [
      { ...GOOD, savedOn: "2023-06-30" },
      { ...BAD, savedOn: "2023-06-29" },
    ];
    const before = received(entry("区发改局"), two, "2023-07-01");
    expect(before).toMatchObject({ returnedOn: "2023-06-29", file: "好.xlsx、坏.xlsx", verdict: "" });
    const roster = { entries: [before] };
    expect(names(standing(roster, "2023-07-02").pending)).toEqual(["区发改局"]);
    expect([standing(roster, "2023-07-02").outstanding, standing(roster, "2023-07-02").returned]).toEqual([[], []]);
    const after = recorded(before, { ...GOOD, savedOn: "2023-07-03" }, "2023-07-04", []);
    expect(after).toMatchObject({ returnedOn: "2023-06-29", verdict: "accepted", sentBack: 0 });
    const known = entry("区发改局", { returnedOn: "2023-06-28", verdict: "accepted" });
    expect(received(known, two, "2023-07-01")).toBe(known);
  });

  test("the form's own day goes before the file's, a person's before both", () => {
    const on = (more: Partial<Submission>, before = entry("区发改局")) => {
      const { returnedOn, guessed } = recorded(before, { ...GOOD, savedOn: "2023-06-28", ...more }, "2023-07-05", []);
      return [returnedOn, guessed];
    };
    expect(on({})).toEqual(["2023-06-28", true]);
    expect(on({ sentOn: "2023-06-29" })).toEqual(["2023-06-29", false]);
    expect(on({ sentOn: "2023-07-05" })).toEqual(["2023-07-05", false]);
    expect(on({ sentOn: "2023-07-06" })).toEqual(["2023-06-28", true]);
    expect(on({ sentOn: "2023-06-29", receivedOn: "2023-07-03" })).toEqual(["2023-07-03", false]);
    const guessed = recorded(entry("区发改局"), { ...GOOD, savedOn: "2023-06-28" }, "2023-07-05", []);
    expect(on({ sentOn: "2023-06-30" }, guessed)).toEqual(["2023-06-30", false]);
    expect(on({ sentOn: "2023-06-30" }, { ...guessed, guessed: false })).toEqual(["2023-06-28", false]);
    expect(on({ receivedOn: "2023-07-02" }, { ...guessed, guessed: false })).toEqual(["2023-07-02", false]);
  });

  test("a day that a person noted without a file is a return", () => {
    const noted = { entries: [entry("区发改局", { returnedOn: "2023-06-30" })] };
    expect(names(standing(noted, "2023-07-02").returned)).toEqual(["区发改局"]);
  });
});

const ROSTER = {
  sheet: "报送情况",
  period: "2023年第二季度",
  entries: [
    entry("区发改局", { returnedOn: "2023-06-30", verdict: "accepted" }),
    entry("区财政局", { returnedOn: "2023-07-02", verdict: "accepted" }),
    entry("区商务局", { returnedOn: "2023-07-03", verdict: "accepted", sentBack: 1 }),
    entry("区民政局", { returnedOn: "2023-06-29", verdict: "toBeReturned", sentBack: 1 }),
    entry("区教育局"),
    entry("区司法局", { due: "2023-07-10" }),
    entry("区气象局", { due: "另行通知" }),
  ],
};

function names(entries: readonly RosterEntry[]): string[] {
  return entries.map(({ unit }) => unit);
}

describe("where the units stand", () => {
  test("nobody is overdue before the day is over, or without a day", () => {
    const on = (today: string, waiting?: ReadonlySet<string>) => names(standing(ROSTER, today, waiting).overdue);
    expect(on("2023-07-01")).toEqual([]);
    expect(on("2023-07-02")).toEqual(["区教育局"]);
    expect(on("2023-07-11")).toEqual(["区教育局", "区司法局"]);
    expect(on("2023-07-11", new Set(["区教育局"]))).toEqual(["区司法局"]);
  });

  test("late is what came after its day, and never what came again after it was sent back", () => {
    const now = standing(ROSTER, "2023-07-04");
    expect(names(now.late)).toEqual(["区财政局"]);
    expect(names(now.toMend)).toEqual(["区民政局"]);
    expect(names(now.outstanding)).toEqual(["区教育局", "区司法局", "区气象局"]);
  });
});

test("late is never told from a guess alone: that is to be checked", () => {
  const guessed = { returnedOn: "2023-07-02", guessed: true, verdict: "accepted" } as const;
  const now = standing(
    { entries: [entry("区发改局", guessed), entry("区财政局", { ...guessed, guessed: false })] },
    "2023-07-04",
  );
  expect(names(now.late)).toEqual(["区财政局"]);
  expect(names(now.unsure)).toEqual(["区发改局"]);
  const inTime = standing({ entries: [entry("区发改局", { ...guessed, returnedOn: "2023-07-01" })] }, "2023-07-04");
  expect([...inTime.late, ...inTime.unsure]).toEqual([]);
});

describe("the reminders", () => {
  test("one for every unit that owes something, each in its own words", () => {
    const { units, all } = reminders(ROSTER, "2023-07-04");
    expect(units.map(({ unit, kind }) => [unit, kind])).toEqual([
      ["区教育局", "overdue"],
      ["区司法局", "due"],
      ["区气象局", "due"],
      ["区民政局", "toMend"],
    ]);
    expect(units[0]?.text.zh).toBe(
      "区教育局：2023年第二季度目标任务完成情况填报表（3项）报送截止日为2023年7月1日，目前尚未收到你单位的材料。如已报送，请告知督查室；如未报送，请尽快报送。谢谢支持。",
    );
    expect(units[1]?.text.zh).toBe(
      "区司法局：请于2023年7月10日前报送2023年第二季度目标任务完成情况填报表（3项）。谢谢支持。",
    );
    expect(all.zh).toContain("已过报送截止日、尚未收到材料的（1家）：区教育局。");
    expect(all.en).toContain("1 unit(s) whose return was sent back to be mended: 区民政局.");
  });

  test("the sentence for the circular calls nobody outstanding whose day is to come", () => {
    expect(reminders(ROSTER, "2023-07-04").sentence).toEqual({
      zh: "截至7月4日，应报7家，已报4家，其中迟报1家（区财政局）；未报1家（区教育局）；尚未到期1家（区司法局）；尚未报送1家（区气象局）；退回待改1家（区民政局）。",
      en: "By 2023-07-04 4 of 7 units have sent their returns, 1 of them late (区财政局); 1 outstanding (区教育局); 1 not yet due (区司法局); 1 still to come (区气象局); 1 sent back (区民政局).",
    });
    const done = { ...ROSTER, entries: ROSTER.entries.slice(0, 1) };
    expect(reminders(done, "2023-07-04")).toMatchObject({
      units: [],
      all: { zh: "", en: "" },
      sentence: { zh: "截至7月4日，应报1家，已全部报送。" },
    });
  });
});
