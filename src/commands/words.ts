/** What the ribbon's commands say, in both languages. */
import type { Language } from "../core/language/language";

const chinese = {
  /** What can be done about it, after the action's own reason. */
  advice: {
    inDoubt: "打开任务窗格，在“概览”的读法里确认。",
    noTally: "什么都没有写入。统计表的表头应有“单位”“承办事项”和各进度一栏；打开任务窗格可以看到每张工作表认出了什么。",
    noAnnex: "什么都没有写入。附表的表头应有“工作标准”“完成情况”“进度评估”；打开任务窗格可以看到每张工作表认出了什么。",
    noRows: "什么都没有写入。打开任务窗格可以看到每张工作表认出了什么。",
  },
  inDoubt: "“{sheets}”按什么口径统计认不准，没有填；请打开任务窗格，在“概览”的读法里确认。",
  nothingToFill: "统计表与附表一致，没有需要填写的单元格。",
  refused: "什么都没有写入：",
  partly: "只写入了一部分，下列各处没有写入：",
  more: "还有 {count} 处。",
  failed: "命令没有完成，请打开任务窗格再试一次。",
};

type CommandWords = Readonly<typeof chinese>;

const english: CommandWords = {
  advice: {
    inDoubt: "Open the task pane and confirm in the overview how the sheet is read.",
    noTally:
      "Nothing was written. Its header should name the unit, the matters and each status; the task pane shows what was recognised on every sheet.",
    noAnnex:
      "Nothing was written. Its header should name the standard, the progress and the rating; the task pane shows what was recognised on every sheet.",
    noRows: "Nothing was written. The task pane shows what was recognised on every sheet.",
  },
  inDoubt:
    "It is in doubt what “{sheets}” counts, so it was left as it is. Open the task pane and confirm in the overview how it is read.",
  nothingToFill: "The statistics sheet agrees with the annex; there is nothing to fill.",
  refused: "Nothing was written:",
  partly: "Only a part was written. These were not:",
  more: "and {count} more.",
  failed: "The command did not finish; please open the task pane and try again.",
};

export const commandWords: Readonly<Record<Language, CommandWords>> = { zh: chinese, en: english };
