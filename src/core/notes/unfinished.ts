/** The clause in which a note says of its own item that it is not finished. */
import { Passage } from "../chinese/passage";
import { clausesIn, quoteOf, type Clause } from "./clauses";
import { isBeside, type Task } from "./scope-words";
import { BY_WHEN, FUTURE, PAST, WHEN } from "./step-words";
import { anyOf } from "./word-list";

const MAY_SAY_UNFINISHED = /正|仍|还|尚|未|没有|待|预计|力争|争取|确保|计划|拟|将|前|剩|其余|余下|中|[%％]/;

const ANY: Task = { standard: new Passage("") };

export function saysUnfinished(note: Passage, task: Task = ANY): string | undefined {
  if (!MAY_SAY_UNFINISHED.test(note.text) || FULFILLED.test(note.plain) || asksForBeginning(task)) return undefined;
  const clauses = clausesIn(note);
  const inUse = clauses.some(({ text }) => IN_USE.test(text) && !FUTURE.test(text) && !/\d|部分|基本|主体/.test(text));
  for (const clause of clauses) {
    if (isBeside(clause, task)) continue;
    const match =
      unfinishedIn(clause, task) ?? (inUse ? undefined : (ongoingIn(clause) ?? shareIn(clause, note, task)));
    if (match) {
      const at = clause.start + match.index;
      return quoteOf(note, clause, at, at + match[0].length);
    }
  }
  return undefined;
}

/** The year's task is done, whatever else goes on. */
const FULFILLED = new RegExp(
  "(?:全部|全面|超额|提前|圆满|均|已)完成(?:了)?[^,。;；的]{0,10}(?:任务|目标)(?!的?\\d|的|前|量)|" +
    "(?:任务|目标)[^,。;；]{0,12}(?:已|均|全部|全面|圆满)+[^,。;；]{0,4}完[成工]|(?:任务|目标|计划)的?1\\d\\d(?:\\.\\d+)?%|完成率[为达]?到?1\\d\\d",
);
const IN_USE = new RegExp(
  `(?:建成|完工|竣工)(?:并)?${anyOf("投用 投入使用 投入运营 开放 交付 通车")}|${anyOf("竣工验收 通过.{0,4}验收 完成验收 投入使用 投入运营")}|^(?:现|目前)?已(?:全部|全面)?(?:完工|竣工|建成)`,
);

/** Where all that the standard asks for is a beginning or a stage, work may well go on. */
function asksForBeginning({ standard: { plain } }: Task): boolean {
  const clauses = plain.split(/[,，。;；\n]/).filter((clause) => clause.trim() !== "");
  return clauses.length > 0 && clauses.every((clause) => BEGINNING.test(clause) && !ENDING.test(clause));
}

const BEGINNING = /开工|启动|动工|开建|主体|封顶|前期/;
const ENDING = /建成|完工|竣工|投用|投入|全面完成/;

const DONE = anyOf(
  "完工 建成 竣工 投用 投入使用 投入运营 交付 通车 开放 出台 完成(?=\\s*$) 全部完成 完成(?=改造|建设|施工|安装|铺设|装修|整治)",
);
const NOT_DONE = /(?:尚未|仍未|还未|暂未|未能|没有)(?:全部|全面)?(?:完成|完工|建成|竣工|投用|交付)|未完工(?!程)/;
const DONE_LATER = new RegExp(DONE);
/** 其余2处正在安装设备, 还有6公里未铺设, 剩余4个村年底前完成. */
const LEFT = /(?:剩余|其余|余下|还有|尚有|仍有)[^已]*?(?:未|正在|在建|施工|年底|月底|预计|计划|将|力争|待|推进)[^已]*$/;

function unfinishedIn(clause: Clause, task: Task): RegExpExecArray | undefined {
  const { text } = clause;
  const left = LEFT.exec(text);
  if (left && !/资金|款/.test(left[0])) return left;
  const not = NOT_DONE.exec(text);
  if (not && !DENIED.test(text.slice(0, not.index)) && !ZERO.test(text.slice(not.index + not[0].length))) return not;
  return WAITS.exec(text) ?? comingIn(clause, task);
}

/** 待常务会研究后印发: the deed itself has to wait for something. */
const WAITS = new RegExp(
  `待[^,。;；]{2,14}?后(?:再|即可?|正式|全面)*${anyOf("印发 出台 公布 发布 实施 启动 开工 签订 签约 投用 交付")}`,
);

/** 没有尚未完成的任务; 未完工项目为零. */
const DENIED = /(?:没有|无|不存在)[^,。;；]{0,4}$/;
const ZERO = /^[^,。;；]{0,6}(?:为零|为0|0|零)(?!\d|\.)/;

/** 预计11月底竣工, 力争年底前投用, 12月底前完工. */
function comingIn({ text }: Clause, task: Task): RegExpExecArray | undefined {
  const future = FUTURE.exec(text);
  const from = future?.index ?? BY_WHEN.exec(text)?.index;
  if (from === undefined || /要求|提前|原/.test(text)) return undefined;
  const rest = text.slice(from);
  const done = DONE_LATER.exec(rest);
  if (!done) return undefined;
  const surely = future !== null && /^(?:预计|力争|争取)/.test(future[0]);
  if (!surely && (!WHEN.test(rest) || isOver(rest, task) || (!future && PAST.test(text)))) return undefined;
  const match = /[\s\S]*/.exec(rest);
  if (match) match.index = from;
  return match ?? undefined;
}

/** The month named is not behind the period; without a period only the year's end is certainly to come. */
function isOver(text: string, { period }: Task): boolean {
  const month = /(\d{1,2})月/.exec(text)?.[1];
  if (month === undefined) return period?.end === 12;
  return Number(month) <= (period?.end ?? 12);
}

const WORK = anyOf(
  `施工 建设 装修 装饰 安装 改造 办理 推进 编制 审批 调试 招标 采购 收尾 扫尾 征求 修改 完善 论证 设计 铺设 拆除 整改 实施 加快 抓紧 浇筑 砌筑 绿化
   铺装 进行 选址 征收 搬迁 制定 起草 报批 洽谈 谈判 筹备 整治 修复 清理 组织 开展`,
);
const ONGOING = new RegExp(`(?:正在|仍在|还在|尚在|正(?=抓紧|加快))[^,。;；]{0,12}?${WORK}(?!的|期间|前)`);
/** What is done when a work is finished, or with its fruits. */
const AFTERWARDS = new RegExp(
  anyOf(
    `结算 决算 审计 归档 运行 运营 使用 发挥 运维 管护 维护 推广 宣传 谋划 回头看 后续 常态 巩固 长效 总结 评估 验收 备案 移交 产权 不动产 复制 申报 公示 兑付 发放`,
  ),
);
const STAGE = "建设|改造|施工|推进|办理|编制|筹备|采购|招标|实施|审批|安装|验收";
const IN_STAGE = new RegExp(`[\\u4e00-\\u9fff]{2}(?:${STAGE})中(?=[、）)]|\\s*$)`);
/** 在城市更新改造中，… tells when; 对正在施工的工地 whom. */
const OTHER_SENSE = /(?:^|[^正现仍尚还])[在从于][^,，。;；]*$|^\s*[在从于]|对|针对|按照|根据|围绕|结合/;

function ongoingIn({ text }: Clause): RegExpExecArray | undefined {
  const ongoing = ONGOING.exec(text);
  if (
    ongoing &&
    !AFTERWARDS.test(text.slice(ongoing.index)) &&
    !/对|针对|按照|根据|围绕|结合/.test(text.slice(0, ongoing.index))
  )
    return ongoing;
  const stage = IN_STAGE.exec(text);
  return stage && !OTHER_SENSE.test(text.slice(0, stage.index + 1)) ? stage : undefined;
}

const PERCENT = "(?:约)?(\\d+(?:\\.\\d+)?)[%]";
const OF_ALL =
  "(?:完成|占|达到?)(?:了)?(?:总|全部|整个|全年|年度|项目|工程|计划|目标|任务|建设|改造|施工|投资)*(?:工程量|工作量|总量|任务量|建设量|任务|目标|计划|总投资)(?:\\d+(?:\\.\\d+)?[万亿]?[\\u4e00-\\u9fff]{1,3}?)?的?";
const OF_PROGRESS =
  "(?:形象|总体|整体|工程|施工|建设|项目|总)(?:形象)?进度(?:已|为|达到?|约|完成|过)*|完成率(?:为|达到?)?|^(?:目前)?(?:工程|项目|改造|建设|施工|总体)*(?:目前)?(?:已|累计)*完成(?:了)?";
const SHARE = new RegExp(`(?:${OF_ALL}|${OF_PROGRESS})${PERCENT}`);

/** 完成总工程量的85%. */
function shareIn({ text, before }: Clause, { plain }: Passage, { standard }: Task): RegExpExecArray | undefined {
  const match = SHARE.exec(text);
  const share = Number(match?.[1]);
  if (!match || share >= 100 || /其中/.test(before + text) || /上半年|季度|去年|上年/.test(text)) return undefined;
  if (/投资|资金|支付|拨付/.test(text) && !standard.plain.includes("投资")) return undefined;
  if (/100%|全部(?:建成|完成|完工|竣工)|全面(?:完成|完工|建成)|均已/.test(plain)) return undefined;
  const asked = standard.quantities.some(({ unit, value }) => unit === "%" && value <= share + 1e-9);
  return asked ? undefined : match;
}
