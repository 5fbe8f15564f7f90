/** The lists and the texts that urge as sheets of the workbook, on the day of the screen. */
import { Button } from "@fluentui/react-components";
import { BUILD_SUMMARIES, type SummaryKind } from "../../../actions/build-summaries";
import type { CheckOptions } from "../../../actions/check";
import { useLanguage } from "../../language";
import { useScreenStyles } from "../../parts/screen-styles";
import type { ScreenProps } from "../../screen";
import { useLimitsWords } from "./limits-words";

const KINDS = ["due", "overdue", "urging"] as const satisfies readonly SummaryKind[];

interface Props extends Pick<ScreenProps, "services" | "actions" | "session"> {
  readonly options: CheckOptions;
  /** The sheets count with the days of 督查设置: other days are to be kept there first. */
  readonly kept: boolean;
}

export function Sheets({ services, actions, session, options, kept }: Props) {
  const { sheets: say } = useLimitsWords();
  const language = useLanguage();
  const screen = useScreenStyles();
  const write = (kind: SummaryKind): Promise<boolean> =>
    actions.apply(async () => (await BUILD_SUMMARIES.plan(services.workbook, [kind], language, options)).plan);
  return (
    <section aria-labelledby="limit-sheets" className={screen.part}>
      <h3 id="limit-sheets" className={screen.subheading}>
        {say.heading}
      </h3>
      {!kept && <p className={screen.hint}>{say.keepFirst}</p>}
      <div className={screen.buttons}>
        {KINDS.map((kind) => (
          <Button
            key={kind}
            size="small"
            disabled={!kept || session.work !== undefined}
            onClick={() => void write(kind)}
          >
            {say[kind]}
          </Button>
        ))}
      </div>
    </section>
  );
}
