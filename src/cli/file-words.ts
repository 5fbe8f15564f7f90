/** What the command line says of files that cannot be read or written. */
import { inBothLanguages } from "../core/language/language";

export const FILE_WORDS = inBothLanguages({
  bookUnread: { zh: "{book}：{why}", en: "{book}: {why}" },
  isFolder: { zh: "这是文件夹，请指定其中的工作簿文件。", en: "this is a folder; name a workbook in it." },
  isBusy: {
    zh: "文件正被其他程序占用，请关闭后再试。",
    en: "another program has the file open; close it and try again.",
  },
  isStream: {
    zh: "这是设备或管道，不是文件，请先存成文件。",
    en: "this is a device or a pipe; save it as a file first.",
  },
  isTooBig: {
    zh: "文件超过 256 MB，不予读取，请删去多余的内容或分成几个文件。",
    en: "the file is larger than 256 MB and was not read; remove what is not needed or split it.",
  },
  noFile: { zh: "找不到这个文件，或没有读取权限。", en: "there is no such file, or it may not be read." },
  noReturns: {
    zh: "{path}：找不到这个文件夹或文件，或没有读取权限。",
    en: "{path}: there is no such folder or file, or it may not be read.",
  },
  returnUnread: {
    zh: "没有读取这个文件的权限，或它正被占用。",
    en: "The file may not be read, or somebody has it open.",
  },
  folderUnread: {
    zh: "没有读取这个文件夹的权限，其中的文件没有收到。",
    en: "The folder may not be read; what is in it was not collected.",
  },
  overwritesInput: {
    zh: "输出文件不能是原文件，请另取一个名字。",
    en: "The output may not be the input file; choose another name.",
  },
  overwritesReturn: {
    zh: "{out}：收件文件夹里已有这个文件，请把输出文件另取一个名字。",
    en: "{out}: a file of that name is among what is collected; choose another name for the output.",
  },
  sameOutput: {
    zh: "两个输出文件不能是同一个。",
    en: "The two outputs may not be the same file.",
  },
  outputExists: {
    zh: "{out}：这个文件已经存在，没有覆盖。请另取一个名字；要覆盖，请加 --force。",
    en: "{out}: there is such a file already, which was left alone; choose another name, or add --force to replace it.",
  },
  wrongExtension: {
    zh: "{out}：输出文件名要和原文件一样以 {extension} 结尾，否则 Excel 打不开。",
    en: "{out}: the output's name has to end in {extension} as the input's kind does, or Excel will not open it.",
  },
  notWritten: {
    zh: "{out}：写不进去，请检查文件夹是否存在、文件是否被占用。",
    en: "{out}: cannot be written; check the folder, and that nobody has the file open.",
  },
  diskFull: {
    zh: "{out}：磁盘已满，没有写入。",
    en: "{out}: not written, as the disk is full.",
  },
  cutOff: {
    zh: "结果没有显示完整：磁盘已满，或接收的程序已经结束。",
    en: "Not everything could be shown: the disk is full, or the program that reads it has ended.",
  },
});
