/** 催办: for every unit with late or nearly late items a text ready to copy. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Urging } from "../../../actions/time-limits";
import { CopyableText } from "../../parts/copyable-text";
import { useLanguage } from "../../language";
import { PanelHead } from "../../parts/panel-head";
import { useScreenStyles } from "../../parts/screen-styles";
import { useLimitsWords } from "./limits-words";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

export function UrgePanel({ urgings, onBack }: { readonly urgings: readonly Urging[]; onBack(): void }) {
  const { urge: say, back } = useLimitsWords();
  const language = useLanguage();
  const screen = useScreenStyles();
  const styles = useStyles();
  return (
    <section className={screen.screen}>
      <PanelHead title={say.heading} back={back} onBack={onBack} />
      <p className={screen.text}>{urgings.length === 0 ? say.none : say.intro}</p>
      {urgings.map(({ unit, overdue, soon, text }) => (
        <div key={unit} className={styles.part}>
          <h3 className={screen.subheading}>{unit}</h3>
          <p className={screen.hint}>{say.counts(overdue, soon)}</p>
          <CopyableText
            text={text[language]}
            label={say.textOf(unit)}
            copyLabel={say.copyOf(unit)}
            rows={Math.min(10, 4 + overdue + soon)}
          />
        </div>
      ))}
    </section>
  );
}
