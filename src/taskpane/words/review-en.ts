/** What is said in English about going through the findings. */
import type { ReviewWords } from "./review-zh";

export const reviewEn: ReviewWords = {
  progress: (done, all) => `Checked ${done} of ${all}`,
  goOn: "Go on",
  begin: "One by one",
  allDone: "All of them were checked.",
  checked: "Checked",
  uncheck: "Not checked after all",
  mark: "Checked",
  previous: "Previous",
  next: "Next",
  waivers: (count) => `Waived (${count})`,
  waiversHeading: "Waived findings",
  waiversIntro:
    "Kept on 督查设置; a finding comes back when its cell is changed, or at once when the waiver is taken back.",
  noWaivers: "Nothing is waived.",
  reason: (words) => `Reason: ${words}`,
  unwaive: "Show again",
  unwaiveOf: (place) => `Show ${place} again`,
};
