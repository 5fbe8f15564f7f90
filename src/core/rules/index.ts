/** All checks, in the order in which a person would go through the papers. */
import { annexMatterExtra } from "./matters/annex-matter-extra";
import { breakdownMatterMissing } from "./matters/breakdown-matter-missing";
import { duePassed } from "./rows/due-passed";
import { dueUnreadable } from "./rows/due-unreadable";
import { duplicateMatter } from "./rows/duplicate-matter";
import { evidenceArithmetic } from "./rows/evidence-arithmetic";
import { evidenceContradictsRating } from "./rows/evidence-contradicts-rating";
import { headerMissing } from "./tables/header-missing";
import { itemWithoutSource } from "./matters/item-without-source";
import { laggingWithoutReason } from "./rows/lagging-without-reason";
import { narrativeCount } from "./circulars/narrative-count";
import { narrativePercent } from "./circulars/narrative-percent";
import { narrativeRemainder } from "./circulars/narrative-remainder";
import { narrativeUnitCount } from "./circulars/narrative-unit-count";
import { progressCopiesStandard } from "./rows/progress-copies-standard";
import { progressMissing } from "./rows/progress-missing";
import { progressUnchanged } from "./matters/progress-unchanged";
import { ratingMissing } from "./rows/rating-missing";
import { ratingRegressed } from "./matters/rating-regressed";
import { ratingUnknown } from "./rows/rating-unknown";
import { readingDoubtful } from "./tables/reading-doubtful";
import { reportCommitmentUnassigned } from "./matters/report-commitment-unassigned";
import { reportUnrelated } from "./matters/report-unrelated";
import type { Rule } from "./rule";
import { sectionCount } from "./tables/section-count";
import { serialContinuous } from "./rows/serial-continuous";
import { settingInvalid } from "./tables/setting-invalid";
import { sharedMatterRatingsDiffer } from "./matters/shared-matter-ratings-differ";
import { sheetUnrecognised } from "./tables/sheet-unrecognised";
import { standardAltered } from "./matters/standard-altered";
import { standardMissing } from "./rows/standard-missing";
import { tallyMatchesRows } from "./tallies/tally-matches-rows";
import { tallyTotal } from "./tallies/tally-total";
import { tallyUnitExtra } from "./tallies/tally-unit-extra";
import { tallyUnitMissing } from "./tallies/tally-unit-missing";
import { tallyUnitTwice } from "./tallies/tally-unit-twice";
import { targetDrift } from "./matters/target-drift";
import { targetShortfall } from "./rows/target-shortfall";
import { unitBlockEmpty } from "./tables/unit-block-empty";
import { unitOutstanding } from "./tables/unit-outstanding";
import { unitUnknown } from "./rows/unit-unknown";

export const RULES: readonly Rule[] = [
  readingDoubtful,
  headerMissing,
  sheetUnrecognised,
  serialContinuous,
  unitBlockEmpty,
  unitOutstanding,
  standardMissing,
  progressMissing,
  ratingMissing,
  ratingUnknown,
  progressCopiesStandard,
  duplicateMatter,
  laggingWithoutReason,
  duePassed,
  dueUnreadable,
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
  reportUnrelated,
  targetDrift,
  reportCommitmentUnassigned,
  itemWithoutSource,
  ratingRegressed,
  progressUnchanged,
  settingInvalid,
];
