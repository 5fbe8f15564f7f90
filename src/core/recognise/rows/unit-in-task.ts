/** Whose a task is where its own words say so and nothing else does: 新建幼儿园2所（责任单位：区教育局）. */
import { halfWidth } from "../../chinese/text";
import { splitUnits } from "../../domain/unit-names";

const UNITS = /[(]\s*(?:责任|牵头|承办|主办|落实)(?:单位|部门)\s*:\s*([^()]{2,60})[)]/;

export function unitsInTask(task: string, known: ReadonlySet<string>): readonly string[] {
  const named = UNITS.exec(halfWidth(task))?.[1];
  return named === undefined ? [] : splitUnits(named, known);
}
