/** The review of the open workbook, taken up where the last pane left it and kept with every step. */
import { useCallback, useEffect, useRef } from "react";
import type { ScreenProps } from "../../screen";
import { useStore } from "../../store";
import type { Review, ReviewKeep } from "./review";

type Change = (how: (review: Review) => Review) => void;

export function useReview({ services, kept }: Pick<ScreenProps, "services" | "kept">): readonly [Review, Change] {
  const review = useStore(kept.review);
  const keep = useRef<ReviewKeep>(undefined);
  useEffect(() => {
    let gone = false;
    void services.openReview().then((opened) => {
      if (gone) return;
      keep.current = opened;
      const before = opened.load();
      // What was done in this pane is newer.
      if (before) kept.review.change((now) => (now.checked.length + Number(now.last !== undefined) > 0 ? now : before));
    });
    return () => {
      gone = true;
    };
  }, [services, kept]);
  const change = useCallback<Change>(
    (how) => {
      kept.review.change(how);
      keep.current?.save(kept.review.get());
    },
    [kept],
  );
  return [review, change];
}
