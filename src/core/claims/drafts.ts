/** Statements while they are being read: a whole, its parts so far, and what else was counted beside them. */
import type { Count } from "./counts";
import type { ReadText } from "./read-text";
import type { Share } from "./shares";
import type { UnitCount } from "./unit-counts";

/** A count in its paragraph. */
export interface Mention {
  readonly text: ReadText;
  readonly count: Count;
}

export interface Part extends Mention {
  readonly share?: Share;
  /** Its whole stands in the same sentence. */
  readonly isNear: boolean;
  /** The share is of this very whole: 8件建议已解决1件, 下达47项，已办结2项. */
  readonly isBeside: boolean;
}

export interface UnitMention {
  readonly text: ReadText;
  readonly count: UnitCount;
}

export interface Draft {
  whole?: Mention;
  /** Others counted beside the whole, which its parts may be parts of too: 建议49件、提案66件. */
  addends: Mention[];
  parts: Part[];
  /** Behind 其中 and without a state: 建设工程23个、产业项目14个. */
  categories: Mention[];
  categorySentence: number;
  /** 共120项，其中重点工作47项，已完成2项: the parts may be of the 47. */
  mayBeOfCategory: boolean;
  units: UnitMention[];
  /** Counts of items that were not understood. */
  unread: Mention[];
  /** Something else was counted since: a rate in the next sentence may be of that. */
  interrupted: boolean;
  /** 其余, 剩余: the parts named are not all. */
  restNamed: boolean;
  /** The tables' totals do not answer it. */
  readonly ofSome: boolean;
  /** Of another time, or of a unit however it is called. */
  readonly isElsewhere: boolean;
  /** The state that all of them are in: 28件正在办理的事项中. */
  readonly isOfState: boolean;
  /** The words around its first number, by which it may be known. */
  readonly subject: string;
  /** The paragraph and the sentence that it was last found in. */
  paragraph: number;
  sentence: number;
  /** Its parts may follow in paragraphs of their own. */
  open: boolean;
  /** Rates that were named before their part. */
  ahead: Share[];
}

export type DraftBasis = Pick<Draft, "ofSome" | "isElsewhere" | "isOfState" | "subject"> & { readonly whole?: Mention };

export function newDraft(paragraph: number, sentence: number, basis: DraftBasis): Draft {
  return {
    addends: [],
    parts: [],
    categories: [],
    categorySentence: -1,
    mayBeOfCategory: false,
    units: [],
    unread: [],
    interrupted: false,
    restNamed: false,
    paragraph,
    sentence,
    open: basis.whole !== undefined,
    ahead: [],
    ...basis,
  };
}

/** 项, 个 and 条 count the same, 件 may count something else. */
export function sameCounter(one: Count, other: Count): boolean {
  return one.counter === other.counter || (one.counter !== "件" && other.counter !== "件");
}
