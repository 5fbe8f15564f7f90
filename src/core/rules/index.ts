/** All checks, in the order in which a person would go through the papers. */
import { annexMatterExtra } from "./annex-matter-extra";
import { breakdownMatterMissing } from "./breakdown-matter-missing";
import { duplicateMatter } from "./duplicate-matter";
import { evidenceArithmetic } from "./evidence-arithmetic";
import { evidenceContradictsRating } from "./evidence-contradicts-rating";
import { headerMissing } from "./header-missing";
import { laggingWithoutReason } from "./lagging-without-reason";
import { narrativeCount } from "./narrative-count";
import { narrativePercent } from "./narrative-percent";
import { narrativeRemainder } from "./narrative-remainder";
import { narrativeUnitCount } from "./narrative-unit-count";
import { progressCopiesStandard } from "./progress-copies-standard";
import { progressMissing } from "./progress-missing";
import { progressUnchanged } from "./progress-unchanged";
import { ratingMissing } from "./rating-missing";
import { ratingRegressed } from "./rating-regressed";
import { ratingUnknown } from "./rating-unknown";
import type { Rule } from "./rule";
import { sectionCount } from "./section-count";
import { serialContinuous } from "./serial-continuous";
import { settingInvalid } from "./setting-invalid";
import { sharedMatterRatingsDiffer } from "./shared-matter-ratings-differ";
import { sheetUnrecognised } from "./sheet-unrecognised";
import { standardAltered } from "./standard-altered";
import { standardMissing } from "./standard-missing";
import { tallyMatchesRows } from "./tally-matches-rows";
import { tallyTotal } from "./tally-total";
import { tallyUnitExtra } from "./tally-unit-extra";
import { tallyUnitMissing } from "./tally-unit-missing";
import { tallyUnitTwice } from "./tally-unit-twice";
import { targetShortfall } from "./target-shortfall";
import { unitBlockEmpty } from "./unit-block-empty";
import { unitUnknown } from "./unit-unknown";

export const RULES: readonly Rule[] = [
  headerMissing,
  sheetUnrecognised,
  serialContinuous,
  unitBlockEmpty,
  standardMissing,
  progressMissing,
  ratingMissing,
  ratingUnknown,
  progressCopiesStandard,
  duplicateMatter,
  laggingWithoutReason,
  tallyMatchesRows,
  tallyTotal,
  tallyUnitMissing,
  tallyUnitExtra,
  tallyUnitTwice,
  narrativeCount,
  narrativeUnitCount,
  narrativePercent,
  narrativeRemainder,
  unitUnknown,
  sectionCount,
  sharedMatterRatingsDiffer,
  evidenceArithmetic,
  evidenceContradictsRating,
  targetShortfall,
  breakdownMatterMissing,
  annexMatterExtra,
  standardAltered,
  ratingRegressed,
  progressUnchanged,
  settingInvalid,
];
