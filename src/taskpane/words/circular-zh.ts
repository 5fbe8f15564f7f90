/** What the circular's screen says in Chinese; it loads with the screen. */

export const circularZh = {
  heading: "通报",
  intro: "按现在的数字写成。换措辞请改模板，不必改这里。",
  text: "通报全文",
  copyLabel: "复制通报全文",
  copied: "已复制通报全文。",
  write: { add: "写成工作表", replace: "更新工作表", same: "工作表已是最新" },
  download: "下载 Word",
  downloaded: "Word 文件已交给浏览器下载，附件1、附件2 都在里面。",
  writeTemplate: "写出模板",
  openTemplate: "打开模板",
  hint: "有的 Excel 不让加载项下载文件；下载不下来，请复制全文或写成工作表。",
  noFiles: "Mac 版 Excel 不让加载项下载文件：请复制全文，或写成工作表。",
  checked: "这段文字里的数与各表一致。",
  errorsLeft: (errors: number) => `工作簿里还有 ${errors} 个错误没有处理；改正以后，这里的数可能会变。`,
};

export type CircularWords = typeof circularZh;
