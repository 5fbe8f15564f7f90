/** What a sentence of the plan promises: a number, a named thing, or only a direction. */
import { quantitiesOf } from "../quantities";
import type { SentenceKind, Zone } from "./sentence";

/** 每条链重点培育3至5个项目: a range is a number to reach, though not one to compare. */
const RANGE = /\d(?:个|家|项|万|亿|%)?(?:至|到|[-—–~～])\d+(?:\.\d+)?(?:万|亿)?(?:个|家|项|人|户|亩|公里|%)/;
const RELATIVE = /基本同步|同步增长|翻[一两]?番/;
/** Time and age measure how, not what is to be reached. */
const NOT_REACHED: ReadonlySet<string> = new Set("天 岁 小时 个月 工作日 个工作日 级 类 方 期 批 册".split(" "));

/** How the names of things end that are built, finished or won… */
const NAMES =
  "工程|项目|基地|园|园区|中心|大桥|大道|大街|道路|公路|铁路|码头|港区|机场|枢纽|学校|小学|中学|幼儿园|医院|公园|绿道|步道|步行街|广场|体育馆|" +
  "图书馆|博物馆|文化馆|厂|研究院|实验室|示范区|样板区|示范街|先行区|景区|度假区|开发区|小镇|综合体|大厅|码头|门户区|桥|急救圈|烟炉";
/** …what stands behind a name, or its clause ends… */
const BEHIND = "$|立项|、|和|及|与|等|建设|新建|迁建|创建|开工|落地|投|改造|提升|提档|工程|项目|申报|扩建|[(（]";
/** …and what is done with it. */
const DOING =
  "建设|新建|改建|扩建|迁建|建成|续建|筹建|启动|开工|动工|竣工|完工|打造|创建|创成|争创|申报|获批|推进|推动|加快|组建|设立|提档升级|引进|完善|完成";
const BUILDING = new RegExp(`(?:${DOING}).{0,60}?(?:${NAMES})(?:${BEHIND})|(?:迁建|项目落地)$`);
const ISSUING = /(?:出台|编制|制定|印发).{0,40}?(?:规划|详规|方案|办法|条例|措施|意见|清单)(?:$|、|和)/;
const WINNING = /(?:争创|创成|创建|申报).{0,24}(?:示范|试点|先行|标杆|基地|景区|城市|区|县|街|品牌)/;

const BACKGROUND = [
  /^各位代表/,
  /^20\d\d年是|之年[。]?$/,
  /总体思路是|总体要求是|指导思想是|总的要求是/,
  /让我们.{0,20}团结|紧密地?团结在/,
  /^(?:党的二十大|省委|市委|区委|县委|中央)[^,，]{0,20}(?:部署|提出|强调|召开)/,
  /是.{0,16}(?:重要内容|关键|根本|职责|使命)[。]?$/,
];
const PROMISE =
  /推进|推动|加快|加强|建设|完善|实施|提升|打造|深化|落实|促进|强化|优化|健全|开展|做[强优大实好]|坚持|确保|力争|争取|发展|培育|扩大|巩固|落细|抓好|统筹|聚焦|支持|探索|推行|构建|拓展|严格|坚决|保障|完成|新建|新增|启动|建成|创建|引进|出台|防范|整治|严厉|全面|大力|积极|持续|深入/;

export function kindOf(text: string, zone: Zone): SentenceKind {
  if (BACKGROUND.some((pattern) => pattern.test(text))) return "background";
  if (isTarget(text)) return "target";
  return zone !== "self-building" && namesThing(text, zone) ? "project" : "general";
}

/** The thing and what is done with it stand in one clause; the preamble only sketches what the chapters build. */
function namesThing(text: string, zone: Zone): boolean {
  return text
    .split(/[,，;；。]/)
    .some(
      (clause) =>
        WINNING.test(clause) ||
        ISSUING.test(clause) ||
        (BUILDING.test(clause) && (zone !== "preamble" || /项目/.test(clause))),
    );
}

/** Words without which a text is no plan. */
export function soundsLikePlan(text: string): boolean {
  return PROMISE.test(text);
}

function isTarget(text: string): boolean {
  return (
    RANGE.test(text) ||
    RELATIVE.test(text) ||
    quantitiesOf(text).some(({ unit, start, end }) => {
      if (unit === "") return /[万亿千百]$/.test(text.slice(start, end));
      return !NOT_REACHED.has(unit);
    })
  );
}
