/** Words by which a clause states what is in the way, by kind. */
import { anyOf } from "./word-list";

/** What has to be there before the work itself: 手续, 用地, 资金, 合同. */
export const PREREQUISITE = anyOf(
  `手续 前期 审批 招标 招投标 采购 征地 征拆 征收 拆迁 搬迁 腾退 清表 迁改 迁移 方案 规划 设计 图纸 施工图 可研 立项 环评 能评
   林地 用地 土地 地块 场地 选址 指标 资金 经费 债券 贷款 融资 合同 协议 许可 批复 批文 批准 补偿 安置 评估 评审 审计 测绘 勘察 勘探
   考古 设备 材料 原料 厂家 供货 业主 开发商 投资方 中标 管线 电力 供电 水电 交地 移交 产权 政策 标准 文件 细则`,
);

/** A cause that is named as one: 因…, 由于…, 受…影响. */
export const CAUSE = new RegExp(
  `(?<!方面|各种|种种|客观|主观|多种|等)原因|由于(?!各方面|各种|种种|多方面|客观|多种|主客观)|鉴于|导致|致使|以致|拖累|${anyOf("(?<![基起成原])因(?!此|子|素|而|.{1,2}(?:制宜|施策|施教|施治))")}|` +
    "受.{1,20}(?:影响|制约|限制|冲击)|受[阻限制]|主要[是系]",
);

/** What is in the way, as a noun; 困难群众 are people and 问题导向 is a motto. */
export const HINDRANCE = new RegExp(
  anyOf(
    `困难(?!群|家|职|人|学生|残|党员|企业|户|老|儿童) 难点 难题 难度 堵点 卡点 瓶颈 缺口 阻力 障碍 异议 纠纷 矛盾 分歧 争议 诉讼 官司 欠账
     不足(?!.?\\d|[半一]) 短缺 紧缺 紧张(?!施工|有序|推进|建设|进行|作业) 缺乏 欠缺 缺少 缺(?=资金|人|钱|地|设备) 问题(?!导向)
     阴雨 降雨 暴雨 大雨 雨水(?!管|口|收集) 雨季 雨天 汛期 洪水 台风 高温 冰冻 严寒 霜冻 天气 疫情 压覆 古墓 资金链 订单 行情
     基数[较偏过]?[高大]`,
  ),
);

/** Verbs that deal with a hindrance: what stands behind them is no hindrance of this item any more. */
export const HANDLING = new RegExp(
  anyOf(
    `克服 解决 破解 化解 处理 处置 消除 攻克 排查 排除 整改 整治 办理 着力 聚焦 针对 帮助 帮扶 慰问 救助 扶持 梳理 调处 调解 受理
     发现 查找 查出 交办 反馈 收集 汇总 围绕 应对 战胜 缓解 打通 疏通 防范`,
  ),
);

/** What happened to the work, and stops or delays it. */
export const MISHAP = new RegExp(
  anyOf(
    `推迟 延期 延迟 延误 延后 延缓 顺延 退出 退地 退回 解约 毁约 违约 终止 中止 中断 取消 暂停 暂缓 停工 停滞 停建 停产 停业 停摆 搁置
     流标 废标 弃标 重新(?!开放|焕发) 二次招标 返工 反复 几经 多次修改 变更 反对 阻挠 阻工 拒绝 抵触 断裂 破产 查封 冻结 低迷 疲软
     萎缩 收紧 涨价 上涨(?!.{0,2}\\d) 下滑(?!.{0,2}\\d) 倒闭 转产 减产 流失 卡在 迟迟 拖欠 欠款 复杂 繁琐 繁杂 受理不了 撤资
     撤回 更换 失败 有误 有限 薄弱 超概`,
  ),
);

/** 规划调整, 调整选址; 产业结构调整 is none. */
export const CHANGED = new RegExp(
  `${anyOf("规划 方案 设计 选址 线路 路线 用地 图纸 概算 预算 范围 政策 指标 计划 标准 职能 机构")}.{0,6}(?:调整|变化|优化|修改|修编)|` +
    `(?:调整|修改|修编)${anyOf("规划 方案 设计 选址 线路 路线 用地 图纸 概算 范围 政策")}`,
);

/** A long or heavy way, and something that came late. */
export const BURDEN = new RegExp(
  "(?:周期|时间|流程|战线|链条)[较偏过很]?长|任务[较偏过很]?重|压力[较偏过很]?大|(?:条件|环境|地质|水文|基础)[较偏过很]?(?:差|恶劣|复杂)|成本[较偏过很]?高|环节[较偏过很]?多|" +
    `${PREREQUISITE}.{0,6}(?:滞后|缓慢|[较偏过]?慢)|[较偏太过]晚|晚于|晚$|起步[较偏]?晚`,
);

/** 3月才到账, 刚刚下达. */
export const LATE = new RegExp(
  `(?:[月日旬底初年]|季度|近期|日前)(?:才|刚|方)(?!性)|(?:才|刚刚?)${anyOf("到 下达 下拨 批 通过 签 出台 获 取得 拿到 确定 收到 落实 移交")}`,
);

/** What others have to do first: 待批, 仍在报审, 还需省厅审批. */
export const PENDING = new RegExp(
  `(?<![期对接招善优虐看])待(?!遇|业|办事)|等待|(?:^|需|[,在仍])等(?=.{2,})|有待|` +
    `(?:正在|正由|正|仍在|还在|尚在|[仍还尚]处)[^,。;；]{0,12}${anyOf("报批 报审 审批 审查 审核 评审 论证 协商 谈判 商谈 洽谈 磋商 核准 组卷 公示 征求意见 走程序 走流程")}|` +
    `[仍还尚亟急][需须].{0,12}${anyOf("审批 批准 批复 协调解决 追加 落实 办理 调整 变更 支持 解决")}`,
);

const OWN_DEED = anyOf(
  `完成 达 启动 开工 动工 开建 开始 开展 实施 建成 竣工 完工 投用 投入 运营 推进 推动 落地 实现 序时 进展 突破 见效 发生 发现 出现 超
   进行 施工(?!许可) 建设(?!用地) 交付使用 全部 按期 按时 如期 按计划 有效`,
);
const NEGATOR = "(?:未|没有|没(?!收)|无法|不能|难以|不具备)";
/** 未签, 没批, 无法浇筑: what is denied is more than that the work itself has begun or is done. */
export const DENIED = new RegExp(
  `${NEGATOR}(?:能够?|得到|正式|全面|完全|实质性|真正|有效|及时)*(?!${OWN_DEED})[\\u4e00-\\u9fff]|` +
    `${PREREQUISITE}[^,。;；]{0,8}${NEGATOR}|无${PREREQUISITE}|` +
    `不${anyOf("同意 配合 愿 具备 符合 满足 再 予 支持 允许 一致 统一 畅 到位 完善 完备 全 合格 稳定 景气 明(?!显) 清 够(?!理想) 认可 接受 签")}`,
);
