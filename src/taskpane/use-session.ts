/** The pane's session with the workbook: checks it, writes to it, takes it back, one thing at a time. */
import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { EditPlan } from "../core/edits/plan";
import type { SheetRoles, TableKind } from "../core/ledger/recognise";
import { problemOf, type Problem } from "./problems";
import type { Services } from "./services";
import {
  firstSession,
  nextSession,
  optionsOf,
  type Landed,
  type OtherFile,
  type OtherFiles,
  type OtherRole,
  type Session,
  type View,
} from "./session";

export interface SessionActions {
  show(view: View): void;
  check(): Promise<void>;
  cancelCheck(): void;
  /** undefined leaves the sheet to the recogniser. */
  chooseRole(sheet: string, role: TableKind | "ignore" | undefined): void;
  /** Another workbook to compare with; undefined for none. */
  chooseOther(role: OtherRole, file: OtherFile | undefined): void;
  apply(plan: EditPlan): Promise<void>;
  undo(): Promise<void>;
  loadExample(): Promise<void>;
  dismissReceipt(): void;
  dismissProblem(): void;
  fail(problem: Problem): void;
}

export function useSession(services: Services, view: View): readonly [Session, SessionActions] {
  const [session, send] = useReducer(nextSession, view, firstSession);
  const latest = useRef(session);
  useEffect(() => {
    latest.current = session;
  }, [session]);
  /** A check whose ticket is no longer the current one was cancelled or overtaken: its result is dropped. */
  const ticket = useRef(0);
  const { workbook } = services;

  const checkWith = useCallback(
    async (roles: SheetRoles, others: OtherFiles) => {
      const own = ++ticket.current;
      send({ type: "began", work: "reading" });
      try {
        const { check } = await import(/* webpackChunkName: "work" */ "../actions/check");
        const report = await check(workbook, optionsOf({ roles, others }));
        if (ticket.current === own) send({ type: "checked", report, at: Date.now() });
      } catch (error) {
        if (ticket.current === own) send({ type: "failed", problem: problemOf(error) });
      }
    },
    [workbook],
  );

  const write = useCallback(
    async (plan: EditPlan, way: Landed["way"]) => {
      ticket.current++;
      send({ type: "began", work: "writing" });
      try {
        const receipt = await workbook.apply(plan);
        send({ type: "wrote", landed: { receipt, way } });
      } catch (error) {
        send({ type: "failed", problem: problemOf(error) });
        return;
      }
      await checkWith(latest.current.roles, latest.current.others);
    },
    [workbook, checkWith],
  );

  const actions = useMemo<SessionActions>(
    () => ({
      show: (next) => send({ type: "viewed", view: next }),
      check: () => checkWith(latest.current.roles, latest.current.others),
      cancelCheck() {
        ticket.current++;
        send({ type: "cancelled" });
      },
      chooseRole(sheet, role) {
        const others = Object.entries(latest.current.roles).filter(([name]) => name !== sheet);
        const roles: SheetRoles = Object.fromEntries(role ? [...others, [sheet, role]] : others);
        send({ type: "chose", roles });
        void checkWith(roles, latest.current.others);
      },
      chooseOther(role, file) {
        const others: OtherFiles = { ...latest.current.others, [role]: file };
        send({ type: "choseOthers", others });
        void checkWith(latest.current.roles, others);
      },
      apply: (plan) => write(plan, "done"),
      async undo() {
        const { landed } = latest.current;
        if (landed) await write(landed.receipt.undo, "undone");
      },
      async loadExample() {
        send({ type: "began", work: "loading" });
        try {
          const plan = await services.loadExample();
          await write(plan, "done");
        } catch {
          send({ type: "failed", problem: { kind: "example" } });
        }
      },
      dismissReceipt: () => send({ type: "dismissed", what: "landed" }),
      dismissProblem: () => send({ type: "dismissed", what: "problem" }),
      fail: (problem) => send({ type: "failed", problem }),
    }),
    [checkWith, write, services],
  );

  useEffect(() => {
    void checkWith({}, {});
  }, [checkWith]);

  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    services
      .watch(() => send({ type: "touched" }))
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
