/** What the screen that hands forms out says in Chinese; it loads with the screen. */

export const handOutZh = {
  heading: "下发填报表",
  intro: "每个责任单位一张：列出它的事项，工作标准给定、不能改，完成情况和进度评估留空待填。",
  lack: {
    noTable:
      "没有认出责任分解表，也没有认出完成情况表，无从下发。请打开有这张表的工作簿；如果认错了，请在“概览”中为工作表选定种类。",
    noBreakdown: "工作簿里没有责任分解表。请改按上期附表分，或打开有责任分解表的工作簿。",
    noAnnex: "工作簿里没有上期附表。请改按责任分解表分，或打开有上期附表的工作簿。",
    noRows: "这张表里没有要下发的事项：没有写责任单位，或都已完成。请补上责任单位后重新校验，或改按另一张表分。",
  },
  startOver: "重新选择",
  source: {
    label: "按哪张表分",
    other: "选择责任分解表的文件",
    breakdown: "责任分解表",
    annex: "上期附表",
    from: (source: string) => `按${source}分到单位。`,
  },
  leaveOutCompleted: "上期已完成的事项不再下发",
  period: "填报期间",
  periodHint: "如 2024年第一季度。",
  periodNeeded: "请写明填报期间。",
  due: "报送截止日期",
  dueNeeded: "请选截止日期。",
  units: {
    heading: (units: number, rows: number) => `${units} 家单位，共 ${rows} 项`,
    shared: (matters: number) => `按表里的 ${matters} 项分出；由几家单位承办的事项，每家各列一项。`,
    show: "查看名单",
    hide: "收起名单",
    unit: "单位",
    rows: "项数",
    collective: "合称",
    collectiveNote: (names: string) => `${names}是几家单位的合称，照名称各生成一张；要分到具体单位，请先在表里写明。`,
    unassigned: (count: number) => `有 ${count} 项没有写责任单位，没有分给谁：`,
    andMore: (count: number) => `等，另有 ${count} 处。`,
    changed: (version: number) => `有变动，第 ${version} 版`,
    completed: (count: number) => `上期已完成的 ${count} 项没有列入。`,
  },
  ways: {
    heading: "怎样下发",
    sheets: "生成填报表工作表",
    sheetsHint: "写在本工作簿里，总是可用；发给单位时逐张另存。",
    xlsx: "下载 Excel 表（.zip）",
    docx: "下载 Word 表（.zip）",
    filesHint: "一个压缩包，每家单位一个文件。有的 Excel（如 Mac 版）不让加载项下载文件，下载不下来请用工作表。",
    roster: "同时写好“报送情况”表（收件时按它核对，请保留）",
    adds: (names: string) => `将新建工作表${names}。`,
    replaces: (names: string) => `将更新工作表${names}。`,
    writes: (names: string) => `将更新 ${names} 里有变动的单元格。`,
    same: "这些填报表和“报送情况”都已在工作簿里，没有变化。",
  },
  making: {
    label: "生成文件的进度",
    made: (done: number, total: number) => `已做好 ${done} 份，共 ${total} 份`,
    stop: "取消",
    stopped: "已取消，没有下载任何文件。",
    done: (name: string, count: number) => `“${name}”已交给浏览器下载，内有 ${count} 份填报表。`,
  },
};

export type HandOutWords = typeof handOutZh;
