/** Who is in charge of which unit, by a notice on the division of work (分工通知): …副区长 李先勇：…分管区发改局、区财政局。 */
import { compact } from "../../chinese/text";
import { splitUnits } from "../../domain/unit-names";

export interface Charge {
  readonly leader: string;
  readonly unit: string;
}

const NAME = "[\\u4e00-\\u9fff]{2,3}";
const TITLES = "(?:区长|市长|县长|镇长|主任|成员|常委|政委|调研员|顾问)";
const BEHIND = "(?:同志)?(?=[:：,，。(（]|负责|主持|协助|分管|$)";
const AFTER_TITLE = new RegExp(`${TITLES}[、]?(${NAME})${BEHIND}`);
const IN_FRONT = new RegExp(`^(${NAME})(?:同志)?(?:[:：(（]|[,，][^。]{0,30}${TITLES}|负责|主持|协助|分管)`);
/** Words that stand where a name may. */
const NO_NAME = /政府|各|根据|现将|通知|分工|负责|领导|工作|区|市|县|委|组|党/;
const IN_CHARGE = /分管(?:单位|部门|的单位|的部门)?[:：]?([^。；;]*)/g;

export function chargesIn(notice: string): Charge[] {
  const charges: Charge[] = [];
  let leader = "";
  for (const line of notice.split(/[\r\n\f]+/)) {
    const text = compact(line);
    leader = nameIn(text) ?? leader;
    if (leader === "") continue;
    for (const [, list = ""] of text.matchAll(IN_CHARGE))
      for (const unit of splitUnits(list.replace(/等(?:单位|部门)?$/, ""))) charges.push({ leader, unit });
  }
  return charges;
}

function nameIn(text: string): string | undefined {
  const head = text.slice(0, 60);
  const names = [AFTER_TITLE.exec(head)?.[1], IN_FRONT.exec(head)?.[1]];
  return names.find((name) => name !== undefined && !NO_NAME.test(name));
}
