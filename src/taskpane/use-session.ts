/** The pane's session with the workbook: checks it, writes to it, takes it back, one thing at a time. */
import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { Day } from "../core/chinese/day";
import type { Written } from "../core/edits/history";
import type { EditPlan } from "../core/edits/plan";
import { problemOf, type Problem } from "./parts/problems";
import { today } from "./parts/today";
import type { Services } from "./services";
import {
  firstSession,
  nextSession,
  checkOptionsOf,
  type OtherFile,
  type OtherFiles,
  type OtherRole,
  type OtherText,
  type Session,
} from "./session";
import type { View } from "./tabs";

/** A plan, or the way to make it out of what the workbook holds by then. */
type Planned = EditPlan | (() => Promise<EditPlan>);

export interface SessionActions {
  show(view: View): void;
  check(): Promise<void>;
  cancelCheck(): void;
  /** Another workbook to compare with; undefined for none. */
  chooseOther(role: OtherRole, file: OtherFile | undefined): void;
  /** The day that times of completion are held against; checks anew. */
  chooseDate(date: Day): void;
  /** The government work report; undefined for none. */
  chooseReport(report: OtherText | undefined): void;
  /** Resolves with whether anything was written; while something is, nothing else begins. */
  apply(plan: Planned): Promise<boolean>;
  /** Takes back one of the writes of the history. */
  undo(id: number): Promise<void>;
  loadExample(): Promise<void>;
  dismissReceipt(): void;
  dismissProblem(): void;
  fail(problem: Problem): void;
}

export function useSession(services: Services, view: View): readonly [Session, SessionActions] {
  const [session, send] = useReducer(nextSession, view, (first) => firstSession({ view: first, date: today() }));
  const latest = useRef(session);
  useEffect(() => {
    latest.current = session;
  }, [session]);
  /** Stops the check that goes on away from the page. */
  const stopper = useRef(new AbortController());
  /** A check whose ticket is no longer the current one was cancelled or overtaken: its result is dropped. */
  const ticket = useRef(0);
  const writing = useRef(false);
  /** How often somebody changed a cell. */
  const touches = useRef(0);
  const { workbook } = services;

  const checkWith = useCallback(
    async ({ others, date }: Pick<Session, "others" | "date">, seen = touches.current) => {
      // The check after the writing will know of this.
      if (writing.current) return;
      const own = ++ticket.current;
      stopper.current.abort();
      stopper.current = new AbortController();
      send({ type: "began", work: "reading" });
      try {
        const [{ checkSnapshot }, book] = await Promise.all([
          import(/* webpackChunkName: "work" */ "../actions/check"),
          workbook.read(),
        ]);
        // Before the longest work of the pane: a press on 取消 while the workbook was read spares it.
        await new Promise((heard) => setTimeout(heard));
        if (ticket.current !== own) return;
        const options = checkOptionsOf({ others, date });
        const watched = { signal: stopper.current.signal, onProgress: () => undefined };
        const report = others.report
          ? await services.checkWithReport(book, options, watched)
          : checkSnapshot(book, options);
        if (ticket.current !== own) return;
        send({ type: "checked", report, at: Date.now(), stale: touches.current > seen });
      } catch (error) {
        if (ticket.current === own) send({ type: "failed", problem: problemOf(error) });
      }
    },
    [services, workbook],
  );

  const write = useCallback(
    async (planned: Planned, undone?: number) => {
      if (writing.current) return false;
      writing.current = true;
      ticket.current++;
      stopper.current.abort();
      send({ type: "began", work: "writing" });
      let wrote = false;
      try {
        const plan = typeof planned === "function" ? await planned() : planned;
        const receipt = await workbook.apply(plan);
        wrote = receipt.applied.length > 0;
        send(
          undone === undefined ? { type: "wrote", receipt, at: Date.now() } : { type: "tookBack", receipt, id: undone },
        );
      } catch (error) {
        send({ type: "failed", problem: problemOf(error) });
        return false;
      } finally {
        writing.current = false;
      }
      // An older Excel tells of the writing itself, and late: no touch counts until this check is done.
      await checkWith(latest.current, Infinity);
      return wrote;
    },
    [workbook, checkWith],
  );

  const chooseOthers = useCallback(
    (others: OtherFiles) => {
      send({ type: "choseOthers", others });
      void checkWith({ ...latest.current, others });
    },
    [checkWith],
  );

  const actions = useMemo<SessionActions>(
    () => ({
      show: (next) => send({ type: "viewed", view: next }),
      check: () => checkWith(latest.current),
      cancelCheck() {
        ticket.current++;
        stopper.current.abort();
        send({ type: "cancelled" });
      },
      chooseOther: (role, file) => chooseOthers({ ...latest.current.others, [role]: file }),
      chooseReport: (report) => chooseOthers({ ...latest.current.others, report }),
      chooseDate(date) {
        send({ type: "choseDate", date });
        void checkWith({ ...latest.current, date });
      },
      apply: (plan) => write(plan),
      async undo(id) {
        const last = latest.current.history.find((written) => written.id === id);
        if (last) await write(() => planUndo(workbook, last), id);
      },
      async loadExample() {
        send({ type: "began", work: "loading" });
        try {
          const plan = await services.loadExample();
          await write(plan);
        } catch {
          send({ type: "failed", problem: { kind: "example" } });
        }
      },
      dismissReceipt: () => send({ type: "dismissed", what: "landed" }),
      dismissProblem: () => send({ type: "dismissed", what: "problem" }),
      fail: (problem) => send({ type: "failed", problem }),
    }),
    [checkWith, chooseOthers, write, services, workbook],
  );

  useEffect(() => {
    void checkWith(latest.current);
  }, [checkWith]);

  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    services
      .watch(() => {
        touches.current++;
        send({ type: "touched" });
      })
      .then(
        (stopWatching) => {
          stop = stopWatching;
          if (gone) stop();
        },
        // An Excel that cannot tell still checks whenever it is asked to.
        () => undefined,
      );
    return () => {
      gone = true;
      stop?.();
    };
  }, [services]);

  return [session, actions];
}

async function planUndo(workbook: Services["workbook"], written: Written): Promise<EditPlan> {
  const [{ takingBack }, { sheets }] = await Promise.all([
    import(/* webpackChunkName: "write" */ "../core/edits/taking-back"),
    workbook.read(),
  ]);
  return takingBack(
    written,
    sheets.map(({ name }) => name),
  );
}
