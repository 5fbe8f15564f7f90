import { describeRemark, settle, type SettleChoices, type Submission } from "../../../src/actions/collect";
import type { RosterEntry } from "../../../src/core/returns/roster/roster";
import { pendingUnits } from "../../../src/core/returns/merging/settle";
import { CONTEXT, file, filledForm, formOf, judged, kinds } from "../../kit/returns";

const FORM = formOf("区发改局");

function sent(name: string, answer: string, modified = 0): Submission {
  const own = filledForm(FORM, (cells) => cells[4]?.splice(2, 1, answer));
  return { ...judged(file(name, own)), modified };
}

const FIRST = sent("一.xlsx", "写的第一稿", 2);
const SECOND = sent("二.xlsx", "改过的第二稿", 1);

function settled(
  submissions: readonly Submission[],
  choices: SettleChoices = {},
  entries: readonly RosterEntry[] = [],
) {
  return settle(submissions, choices, { ...CONTEXT, roster: { sheet: "报送情况", period: CONTEXT.period, entries } });
}

const ENTRY: RosterEntry = {
  unit: "区发改局",
  items: 3,
  version: 1,
  keys: "",
  due: "2023-07-01",
  returnedOn: "2023-06-30",
  guessed: false,
  file: "早先.xlsx",
  verdict: "accepted",
  findings: 0,
  sentBack: 0,
  merged: "0123456789abcdef:",
};

test("a unit's only return counts", () => {
  expect(settled([FIRST]).units).toMatchObject([{ unit: "区发改局", taken: { id: FIRST.id }, others: [] }]);
});

test("of two returns none counts until a person says which, and both say so", () => {
  const { units, submissions } = settled([FIRST, SECOND]);
  expect(units).toMatchObject([{ unit: "区发改局", others: [{ id: FIRST.id }, { id: SECOND.id }] }]);
  expect(units[0]?.taken).toBeUndefined();
  expect(submissions.map(kinds)).toEqual([["secondReturn"], ["secondReturn"]]);
  expect(submissions.map(({ verdict }) => verdict)).toEqual(["acceptedWithWarnings", "acceptedWithWarnings"]);
  expect([...pendingUnits(settled([FIRST, SECOND]))]).toEqual(["区发改局"]);
});

test("the person's choice counts, or the newest where asked; the other one is named", () => {
  const chosen = settled([FIRST, SECOND], { take: { 区发改局: SECOND.id }, newest: true });
  expect(chosen.units[0]?.taken?.id).toBe(SECOND.id);
  expect(chosen.submissions.map(kinds)).toEqual([["superseded"], []]);
  expect(settled([FIRST, SECOND], { newest: true }).units[0]?.taken?.id).toBe(FIRST.id);
});

test("a return in two files is called so: each lacks what the other has", () => {
  const part = (name: string, from: number, count: number) =>
    judged(
      file(
        name,
        filledForm(FORM, (cells) => cells.splice(from, count)),
      ),
    );
  const [first, second] = [part("上.xlsx", 6, 1), part("下.xlsx", 4, 2)];
  expect(settled([first, second]).submissions.map((one) => kinds(one).includes("returnSplit"))).toEqual([true, true]);
  const again = part("又.xlsx", 5, 2);
  expect(settled([first, again]).submissions.some((one) => kinds(one).includes("returnSplit"))).toBe(false);
});

test("the same return sent twice is no conflict", () => {
  const { units, submissions } = settled([FIRST, { ...FIRST, id: "另存|", file: "另存.xlsx" }]);
  expect(units[0]?.taken?.id).toBe(FIRST.id);
  expect(submissions.map(kinds)).toEqual([[], ["sameContent"]]);
});

test("last quarter's return is no rival of this one's", () => {
  const old = judged(file("旧.xlsx", filledForm(formOf("区发改局", "2023年第一季度"))));
  const { units, submissions } = settled([old, FIRST]);
  expect(units).toMatchObject([{ taken: { id: FIRST.id }, others: [{ id: old.id }] }]);
  expect(submissions.map(kinds)).toEqual([["otherPeriod"], []]);
  expect(settled([old]).units[0]?.taken?.verdict).toBe("toBeReturned");
});

test("an unreadable file does not stand against a readable one, and alone it is on record", () => {
  const broken = judged({ name: "区发改局.xls", problem: { code: "x", zh: "坏了。", en: "Broken." }, cautions: [] });
  expect(settled([broken, FIRST]).units[0]?.taken?.id).toBe(FIRST.id);
  expect(settled([broken]).units[0]?.taken?.id).toBe(broken.id);
});

test("a return after one that was accepted waits; after one that went back it is what was asked for", () => {
  const waiting = settled([FIRST], {}, [ENTRY]);
  expect(waiting.units[0]?.taken).toBeUndefined();
  expect(waiting.submissions.flatMap(({ remarks }) => remarks.map((one) => describeRemark(one, "zh")))).toEqual([
    "区发改局已于 2023-06-30 报送过“早先.xlsx”，这是又一份，请选定以哪一份为准。",
  ]);
  expect(settled([FIRST], { newest: true }, [ENTRY]).units[0]?.taken?.id).toBe(FIRST.id);
  expect(settled([FIRST], {}, [{ ...ENTRY, verdict: "toBeReturned" }]).units[0]?.taken?.id).toBe(FIRST.id);
  const same = { ...ENTRY, merged: `${FIRST.fingerprint}:` };
  expect(settled([FIRST], {}, [same]).units[0]?.taken?.id).toBe(FIRST.id);
});

test("what was taken before still counts when the same folder is read again with the older one in it", () => {
  const before = { ...ENTRY, merged: `${FIRST.fingerprint}:` };
  const { units, submissions } = settled([SECOND, FIRST], {}, [before]);
  expect(units[0]?.taken?.id).toBe(FIRST.id);
  expect(submissions.map(kinds)).toEqual([["superseded"], []]);
  const newer = { ...SECOND, modified: 3 };
  expect(settled([newer, FIRST], {}, [before]).units[0]?.taken).toBeUndefined();
  expect(settled([SECOND, FIRST], { take: { 区发改局: SECOND.id } }, [before]).units[0]?.taken?.id).toBe(SECOND.id);
});

test("a form of one unit from another counts for neither, until a person accepts it", () => {
  const strange = judged(file("区发改局.xlsx", filledForm(formOf("区科学技术和经济信息化局"))));
  const { units, unassigned } = settled([strange]);
  expect([units, unassigned.map(({ id }) => id)]).toEqual([[], [strange.id]]);
  expect([...pendingUnits(settled([strange]))]).toEqual(["区发改局"]);
  const accepted = settled([strange], { accept: [strange.id] });
  expect(accepted.units).toMatchObject([{ taken: { id: strange.id, verdict: "acceptedWithWarnings" } }]);
});

describe("what counts already", () => {
  const unreadable: Submission = { ...FIRST, id: "扫描.pdf|", file: "扫描.pdf", verdict: "unreadable", rows: [] };
  const lastQuarter = judged(file("一季度.xlsx", filledForm(formOf("区发改局", "2023年第一季度"))));

  test("stays although a file that cannot be read, or last quarter's, comes after it", () => {
    for (const one of [unreadable, lastQuarter])
      for (const newest of [false, true]) {
        const { units, unassigned, submissions } = settled([one], { newest }, [ENTRY]);
        expect([units, unassigned]).toEqual([[], []]);
        expect(submissions).toEqual([one]);
      }
  });

  test("even where last quarter's says the very same", () => {
    const entry = { ...ENTRY, merged: `${lastQuarter.fingerprint}:` };
    expect(settled([lastQuarter], {}, [entry]).units).toEqual([]);
  });

  test("gives way where a person takes last quarter's as it is", () => {
    const accepted = settled([lastQuarter], { accept: [lastQuarter.id], newest: true }, [ENTRY]);
    expect(accepted.units[0]?.taken?.id).toBe(lastQuarter.id);
  });
});
