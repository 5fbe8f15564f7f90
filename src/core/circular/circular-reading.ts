/** A circular read against its book: its paragraphs, what they state, and the names that sentences may be about. */
import { compact } from "../chinese/text";
import { withoutOverdue } from "../claims/overdue";
import { paragraphsOf } from "../claims/paragraphs";
import { readText, type ReadText } from "../claims/read-text";
import type { Setting } from "../claims/scope";
import { statementsOf, type Statement } from "../claims/statements";
import { unitStatements, type UnitStatement } from "../claims/unit-claims";
import type { CircularText } from "../domain/items";
import type { Ledger } from "../ledger/ledger";
import { anyDated } from "../limits/items";

export interface CircularReading {
  readonly texts: readonly ReadText[];
  readonly setting: Setting;
  readonly statements: readonly Statement[];
  readonly ofUnits: readonly UnitStatement[];
}

export function readingOf(ledger: Ledger, circular: CircularText): CircularReading {
  const setting = settingOf(ledger);
  const areDated = anyDated(ledger);
  const texts = paragraphsOf(circular).map((paragraph) => withoutOverdue(readText(paragraph), areDated));
  return { texts, setting, statements: statementsOf(texts, setting), ofUnits: unitStatements(texts, setting) };
}

function settingOf(ledger: Ledger): Setting {
  const { items, tables, recognition, period } = ledger;
  const titles = [
    ...tables.map(({ title, sheet }) => `${title} ${sheet}`),
    ...recognition.circulars.map(({ title }) => title),
  ];
  const names = new Set(recognition.tallies.flatMap(({ rows }) => rows.map(({ unit }) => unit)));
  for (const { units } of items) for (const unit of units) names.add(unit);
  return {
    title: titles.join(" "),
    ...(period ? { period } : {}),
    units: [...names]
      .map(compact)
      // Shorter ones may be any word.
      .filter((name) => name.length > 2)
      .sort((a, b) => b.length - a.length),
  };
}
