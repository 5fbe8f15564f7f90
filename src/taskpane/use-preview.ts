/** Works out what would be written, again whenever the workbook or the person's choice changes. */
import { useEffect, useState } from "react";
import { problemOf, type Problem } from "./problems";

export type Preview<T> =
  | { readonly state: "working" }
  | { readonly state: "ready"; readonly value: T }
  | { readonly state: "failed"; readonly problem: Problem };

/** `make` must be stable (useCallback): a new one starts a new preview, and the old one's result is dropped. */
export function usePreview<T>(make: () => Promise<T>): Preview<T> {
  const [preview, setPreview] = useState<Preview<T>>({ state: "working" });
  useEffect(() => {
    let current = true;
    setPreview({ state: "working" });
    make().then(
      (value) => current && setPreview({ state: "ready", value }),
      (error: unknown) => current && setPreview({ state: "failed", problem: problemOf(error) }),
    );
    return () => {
      current = false;
    };
  }, [make]);
  return preview;
}
