/** 催报: a text for each unit that still owes something, one for all, and the sentence for the circular. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { isoDay } from "../../../core/chinese/day";
import { reminders } from "../../../core/returns/roster/reminders";
import { CopyableText } from "../../parts/copyable-text";
import { useLanguage } from "../../language";
import { PanelHead } from "../../parts/panel-head";
import { useScreenStyles } from "../../parts/screen-styles";
import { today } from "../../parts/today";
import { useCollectWords } from "./collect-words";
import { unitsHere } from "./decisions";
import type { Judged } from "./use-judged";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly judged: Judged;
  onBack(): void;
}

export function RemindersPanel({ judged: { context, settlement }, onBack }: Props) {
  const { reminders: say, heading } = useCollectWords();
  const language = useLanguage();
  const screen = useScreenStyles();
  const styles = useStyles();
  const { roster } = context;
  const texts = useMemo(
    () => roster && reminders(roster, isoDay(today()), unitsHere(settlement)),
    [roster, settlement],
  );
  return (
    <section className={screen.screen}>
      <PanelHead title={say.heading} back={say.back(heading)} onBack={onBack} />
      {texts && (
        <>
          <div className={styles.part}>
            <h3 className={screen.subheading}>{say.sentence}</h3>
            <CopyableText text={texts.sentence[language]} label={say.sentence} copyLabel={say.copySentence} rows={4} />
          </div>
          {texts.units.length === 0 && <p className={screen.text}>{say.none}</p>}
          {texts.all[language] !== "" && (
            <div className={styles.part}>
              <h3 className={screen.subheading}>{say.all}</h3>
              <CopyableText text={texts.all[language]} label={say.all} copyLabel={say.copyAll} rows={8} />
            </div>
          )}
          {texts.units.map(({ unit, kind, text }) => (
            <div key={unit} className={styles.part}>
              <h3 className={screen.subheading}>{unit}</h3>
              <p className={screen.hint}>{say.kinds[kind]}</p>
              <CopyableText text={text[language]} label={say.textOf(unit)} copyLabel={say.copyOf(unit)} rows={4} />
            </div>
          ))}
        </>
      )}
    </section>
  );
}
