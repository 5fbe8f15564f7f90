/** Work that takes a while, away from the page: begun again when what it is about changes, followed, and stopped by a person. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Progress, Watched } from "../services";
import { problemOf, type Problem } from "./problems";

export interface LongWork<T> {
  /** The last result; while newer work goes on it stays to be looked at, but must not be written. */
  readonly value?: T | undefined;
  readonly state: "working" | "done" | "stopped" | "failed";
  readonly progress: Progress;
  readonly problem?: Problem | undefined;
  stop(): void;
  again(): void;
}

type Known<T> = Omit<LongWork<T>, "stop" | "again">;

const BEGUN: Progress = { done: 0, of: 0 };

/** `make` must be stable (useCallback); undefined lets the last result wait for what is to come. */
export function useLongWork<T>(make: ((watched: Watched) => Promise<T>) | undefined): LongWork<T> {
  const [known, setKnown] = useState<Known<T>>({ state: "working", progress: BEGUN });
  const [turn, setTurn] = useState(0);
  const stopper = useRef<AbortController>(undefined);
  useEffect(() => {
    setKnown(({ value }) => ({ value, state: "working", progress: BEGUN }));
    if (!make) return;
    const own = new AbortController();
    stopper.current = own;
    const { signal } = own;
    const tell = (change: (last: Known<T>) => Known<T>): void => {
      if (!signal.aborted) setKnown(change);
    };
    make({ signal, onProgress: (progress) => tell((last) => ({ ...last, progress })) }).then(
      (value) => tell(({ progress }) => ({ value, state: "done", progress })),
      (error: unknown) => tell((last) => ({ ...last, state: "failed", problem: problemOf(error) })),
    );
    return () => own.abort();
  }, [make, turn]);
  const stop = useCallback(() => {
    stopper.current?.abort();
    setKnown((last) => ({ ...last, state: "stopped" }));
  }, []);
  const again = useCallback(() => setTurn((last) => last + 1), []);
  return { ...known, stop, again };
}
