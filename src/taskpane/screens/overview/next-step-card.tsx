/** The one primary button of the overview, and why it is the next step. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../language";
import { useScreenStyles } from "../../parts/screen-styles";
import type { View } from "../../tabs";
import type { Words } from "../../words/zh";
import type { NextStep } from "./next-step";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
});

interface Props {
  readonly step: NextStep;
  readonly busy: boolean;
  onShow(view: View): void;
  onExample(): void;
}

export function NextStepCard({ step, busy, onShow, onExample }: Props) {
  const words = useWords();
  const styles = useStyles();
  const { hidden } = useScreenStyles();
  const { sentence, label, view } = inWords(step, words);
  return (
    <section className={styles.card} aria-labelledby="next-step">
      <h2 id="next-step" className={hidden}>
        {words.next.heading}
      </h2>
      <p className={styles.text}>{sentence}</p>
      {label !== undefined && (
        <Button appearance="primary" disabled={busy} onClick={() => (view ? onShow(view) : onExample())}>
          {label}
        </Button>
      )}
    </section>
  );
}

/** Without a view the button loads the example. */
function inWords(step: NextStep, { next }: Words): { sentence: string; label?: string; view?: View } {
  switch (step.kind) {
    case "empty":
      return { sentence: next.empty, label: next.loadExample };
    case "noTable":
      return { sentence: next.noTable };
    case "errors":
      return { sentence: next.errors(step.errors, step.warnings), label: next.toFindings, view: "findings" };
    case "fill":
      return { sentence: next.fill, label: next.toFill, view: "fill" };
    case "clean":
      return { sentence: next.clean(step.warnings), label: next.toSummaries, view: "summaries" };
    case "handOut":
      return { sentence: next.handOut(step.warnings), label: next.toHandOut, view: "handOut" };
    case "collect":
      return { sentence: next.collect, label: next.toCollect, view: "collect" };
    case "outstanding":
      return { sentence: next.outstanding(step.units, step.errors), label: next.toCollect, view: "collect" };
    case "noItems":
      return { sentence: next.noItems };
  }
}
