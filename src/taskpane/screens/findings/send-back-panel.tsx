/** 退回意见: for each unit the text to send back, ready to copy. */
import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import { useMemo, useRef, useState } from "react";
import type { CheckReport } from "../../../actions/check";
import { returnNotes, type SendBackNote } from "../../../actions/send-back-notes";
import { useLanguage, useWords } from "../../language";
import { useScreenStyles } from "../../parts/screen-styles";
import { copyText } from "../../parts/copy-text";
import { PanelHead } from "../../parts/panel-head";

const useStyles = makeStyles({
  note: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  unit: { flexGrow: 1, overflowWrap: "anywhere" },
});

export function ReturnNotesPanel({ report, onBack }: { readonly report: CheckReport; onBack(): void }) {
  const { notes: say } = useWords();
  const language = useLanguage();
  const screen = useScreenStyles();
  const notes = useMemo(() => returnNotes(report, language), [report, language]);
  return (
    <section className={screen.screen}>
      <PanelHead title={say.heading} back={say.back} onBack={onBack} />
      <p className={screen.text}>{notes.length === 0 ? say.none : say.intro}</p>
      {notes.map((note) => (
        <Note key={note.unit} note={note} />
      ))}
    </section>
  );
}

function Note({ note: { unit, findings, text } }: { readonly note: SendBackNote }) {
  const { notes: say, copying } = useWords();
  const styles = useStyles();
  const screen = useScreenStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [answer, setAnswer] = useState("");
  const copy = async (): Promise<void> => {
    setAnswer((await copyText(text, area.current)) ? say.copied(unit) : copying.byHand);
  };
  return (
    <div className={styles.note}>
      <div className={styles.head}>
        <h3 className={`${screen.subheading} ${styles.unit}`}>{unit}</h3>
        <span className={screen.hint}>{say.count(findings)}</span>
        <Button size="small" icon={<Copy16Regular />} aria-label={say.copyOf(unit)} onClick={() => void copy()}>
          {copying.copy}
        </Button>
      </div>
      <Textarea
        textarea={{ ref: area }}
        readOnly
        resize="vertical"
        rows={Math.min(10, 4 + 2 * findings)}
        aria-label={say.textOf(unit)}
        value={text}
      />
      <p className={screen.hint} role="status">
        {answer}
      </p>
    </div>
  );
}
