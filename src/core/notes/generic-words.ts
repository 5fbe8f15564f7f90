/** Words that push a work on in general, and say nothing of what will be done. */
import { anyOf } from "./word-list";

/** With these taken out, a clause of nothing but encouragement is empty. */
export const GENERIC = new RegExp(
  anyOf(
    `由于 因为 原因 一系列 各方面 多方面 各种 种种 多种 客观 主观 钉钉子 精神 认识 站位 思想 作风 务求 实效 成效 较慢 缓慢 圆满
     因.制宜 因.施策 加快 推进 推动 促进 进度 进展 建设 工作 项目 工程 力度 加大 加强 继续 抓紧 抓好 全力 全面 进一步 尽快 尽早 早日 持续 落实 强化 压实 责任
     夯实 确保 保证 保障 按期 按时 如期 按计划 完成 全年 年度 今年 目标 任务 高度 重视 统筹 协调 调度 沟通 对接 衔接 组织 领导 积极 努力 切实 扎实
     有序 有力 有效 稳步 稳妥 大力 深入 认真 严格 做好 各项 相关 有关 部门 单位 实施 开展 执行 计划 下一?步 跟踪 督促 督导 督查 督办 检查
     措施 举措 采取 对标 对表 紧盯 狠抓 赶超 追赶 效率 质量 提高 提升 提速 增效 施工 序时 时序 时间 节点 要求 安排 部署 研究 召开 会议 专题会? 推进会
     调度会 现场会 协调会 联席会 成立 专班 小组 领导小组 工作组 机制 建立 健全 完善 多次 数次 先后 主动 主要 现场 调研 分工 靠前 服务 攻坚 克服 困难 形成 合力
     问题 解决 动态 管理 清单 责任人 明确 细化 分解 进行 正在 目前 当前 现已 现在 我[局区县市镇街办] 全[区县市镇] 本 该 此项 这项 中 将 已
     以及 并且 同时 和 及 与 等 并 了 的 地 为 以 对 由 按照 按 根据 严 抓 再 更 好 高 上 下 不断 始终 坚持 一`,
  ),
  "g",
);

/** A push in so many words, whatever is pushed. */
export const PUSH = new RegExp(
  `${anyOf("加快 全力 稳步 有序 持续 扎实 积极 大力 正在 继续 深入 统筹 抓紧 全面 按计划 正常 强力 协同")}.{0,4}(?:推进|推动|实施|开展|建设|施工|落实)|(?:推进|实施|建设|施工|进行)(?:之)?中$`,
);

/** What was done or how far it got: no reason and no step, whatever it is about. */
export const ACHIEVED = new RegExp(
  `已|完成|建成|实现|达到|开工|竣工|启动|实施|开展|举办|发放|印发|制定|同比|环比|增长|下降|增速|排名|位[居列]|居.{0,6}第|` +
    `名列|${anyOf("低于 高于 落后 滞后 未达 慢于 掉 欠 差")}|[进推]展?.{0,4}(?:慢|滞后|缓慢)|暂?无.{0,4}进展|(?:无|没有).{0,6}(?:进展|落地|新增|入库|签约)|未`,
);

/** Letters left of a clause when what is generic, numbered or measured is taken out. */
export function specificWords(text: string): string {
  return text
    .replace(/\d+(?:\.\d+)?[万亿]?[\u4e00-\u9fff%]?/g, " ")
    .replace(GENERIC, " ")
    .replace(/[^\u4e00-\u9fff]+/g, " ")
    .trim();
}
