/** Works out what would be written, again whenever the workbook or the person's choice changes. */
import { useEffect, useState } from "react";
import { problemOf, type Problem } from "./problems";

export type Preview<T> =
  | { readonly state: "working" }
  /** While a newer one is being worked out the last one stays to be looked at, but must not be written. */
  | { readonly state: "ready"; readonly value: T; readonly fresh: boolean }
  | { readonly state: "failed"; readonly problem: Problem };

export function isWorking(preview: Preview<unknown>): boolean {
  return preview.state === "working" || (preview.state === "ready" && !preview.fresh);
}

/** `make` must be stable (useCallback): a new one starts a new preview, and the old one's result is dropped. */
export function usePreview<T>(make: () => Promise<T>): Preview<T> {
  const [preview, setPreview] = useState<Preview<T>>({ state: "working" });
  useEffect(() => {
    let current = true;
    setPreview((last) => (last.state === "ready" ? { ...last, fresh: false } : { state: "working" }));
    make().then(
      (value) => current && setPreview({ state: "ready", value, fresh: true }),
      (error: unknown) => current && setPreview({ state: "failed", problem: problemOf(error) }),
    );
    return () => {
      current = false;
    };
  }, [make]);
  return preview;
}
