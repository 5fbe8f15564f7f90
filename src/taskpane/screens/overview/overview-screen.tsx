/** 概览: what was recognised in this workbook, in numbers, and the next sensible step. */
import { periodName } from "../../../core/domain/period";
import type { CheckReport } from "../../../actions/check";
import { AwaitingCheck } from "../../parts/awaiting-check";
import { useWords } from "../../language";
import type { ScreenProps } from "../../screen";
import { useScreenStyles } from "../../parts/screen-styles";
import { BreakdownSection } from "./breakdown-section";
import { nextStepOf } from "./next-step";
import { HistorySection } from "./history-section";
import { NextStepCard } from "./next-step-card";
import { SettingsSection } from "./settings-section";
import { SheetList } from "./sheet-list";
import { Totals } from "./totals";

export function OverviewScreen(screen: ScreenProps) {
  const { session, actions } = screen;
  const words = useWords();
  const styles = useScreenStyles();
  const { report, work } = session;
  const busy = work !== undefined;
  if (!report) return <AwaitingCheck session={session} />;
  const title = titleOf(report);
  const anySheet = report.tables.length + report.unrecognised.length > 0;
  return (
    <div className={styles.screen}>
      {title && (
        <div>
          <h2 className={styles.subheading}>{title}</h2>
          {report.period !== undefined && (
            <p className={styles.hint}>{words.overview.period(periodName(report.period))}</p>
          )}
        </div>
      )}
      {report.tables.length > 0 && <Totals {...report} />}
      <NextStepCard
        step={nextStepOf(report)}
        busy={busy}
        onShow={actions.show}
        onExample={() => void actions.loadExample()}
      />
      {anySheet && (
        <section aria-labelledby="sheets">
          <h2 id="sheets" className={styles.subheading}>
            {words.overview.sheets}
          </h2>
          <SheetList report={report} {...screen} />
        </section>
      )}
      {report.tables.some(({ kind }) => kind === "annex") && <BreakdownSection {...screen} />}
      {report.tables.length > 0 && <SettingsSection {...screen} />}
      <HistorySection {...screen} />
    </div>
  );
}

/** The workbook is known by the title of the table whose rows are counted. */
function titleOf({ tables }: CheckReport): string | undefined {
  const titled = tables.filter(({ title }) => title !== "");
  return (titled.find(({ kind }) => kind === "annex") ?? titled[0])?.title;
}
