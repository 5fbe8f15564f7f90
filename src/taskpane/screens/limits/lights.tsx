/** Numbers, groups and what can be done with them, once the items are held against a day. */
import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckOptions } from "../../../actions/check";
import type { LimitReport } from "../../../actions/time-limits";
import { useScreenStyles } from "../../parts/screen-styles";
import type { ScreenProps } from "../../screen";
import type { Bucket } from "./buckets";
import type { DecisionKind } from "./decide-panel";
import { Groups, ORDERS, type Order } from "./groups";
import { useLimitsWords } from "./limits-words";
import { Numbers } from "./numbers";
import { Sheets } from "./sheets";

/** What stands in for the screen. */
export type Panel = DecisionKind | "urge";

interface Props extends ScreenProps {
  readonly report: LimitReport;
  readonly options: CheckOptions;
  readonly chosen: ReadonlySet<string>;
  onChosen(chosen: ReadonlySet<string>): void;
  onPanel(panel: Panel): void;
}

export function Lights({ report, options, chosen, onChosen, onPanel, ...props }: Props) {
  const say = useLimitsWords();
  const screen = useScreenStyles();
  const [bucket, setBucket] = useState<Bucket>();
  const [order, setOrder] = useState<Order>("unit");
  const choose = (key: string, on: boolean): void => {
    const others = [...chosen].filter((each) => each !== key);
    onChosen(new Set(on ? [...others, key] : others));
  };
  return (
    <>
      <Numbers counts={report.counts} bucket={bucket} onBucket={setBucket} />
      <div className={screen.buttons}>
        <Button size="small" disabled={report.urgings.length === 0} onClick={() => onPanel("urge")}>
          {say.urge.button(report.urgings.length)}
        </Button>
      </div>
      <Field label={say.by.label}>
        <RadioGroup
          layout="horizontal"
          value={order}
          onChange={(_, { value }) => setOrder(ORDERS.find((each) => each === value) ?? "unit")}
        >
          {ORDERS.map((each) => (
            <Radio key={each} value={each} label={say.by[each]} />
          ))}
        </RadioGroup>
      </Field>
      <Groups {...{ report, order, bucket, chosen }} onChoose={choose} onGo={props.onGo} />
      <Sheets {...props} options={options} kept={report.soonDays === report.usualSoonDays} />
      {chosen.size > 0 && (
        <div className={screen.footing} role="group" aria-label={say.chosen(chosen.size)}>
          <Button appearance="primary" onClick={() => onPanel("putOff")}>
            {say.putOff.button}
          </Button>
          <Button onClick={() => onPanel("close")}>{say.close.button}</Button>
          <Button appearance="subtle" onClick={() => onChosen(new Set())}>
            {say.unchoose}
          </Button>
          <span className={screen.hint} role="status">
            {say.chosen(chosen.size)}
          </span>
        </div>
      )}
    </>
  );
}
