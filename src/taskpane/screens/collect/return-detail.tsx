/** What is known of one return: how the unit was told, what its verdict rests on, and the text to send back. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { describeRemark, type Remark } from "../../../actions/collect";
import { sendBackNote } from "../../../actions/send-back-notes";
import type { Severity } from "../../../core/rules/rule";
import { describe } from "../../../core/rules/run";
import { CopyableText } from "../../parts/copyable-text";
import { SeverityIcon } from "../findings/severity-icon";
import { useLanguage, useWords } from "../../language";
import { placeName } from "../../parts/places";
import { useScreenStyles } from "../../parts/screen-styles";
import { AssignUnit } from "./assign-unit";
import { useCollectWords } from "./collect-words";
import { ReceivedOn } from "./received-on";
import type { ReturnProps } from "./return-props";

const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} 28px`,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground3 },
});

interface Props extends ReturnProps {
  readonly id: string;
}

export function ReturnDetail({ id, submission, standing, units, accepted, onDecide, onRemove }: Props) {
  const language = useLanguage();
  const { severity: named, notes } = useWords();
  const { detail: say } = useCollectWords();
  const screen = useScreenStyles();
  const styles = useStyles();
  const { unit, file, reasons, remarks, findings, verdict } = submission;
  const others = remarks.filter((remark) => !reasons.includes(remark));
  return (
    <div id={id} className={styles.detail}>
      <AssignUnit
        submission={submission}
        units={units}
        disputed={standing === "nobodys"}
        onAssign={(name) => onDecide({ kind: "assign", file, unit: name })}
      />
      <ReceivedOn submission={submission} onSay={(day) => onDecide({ kind: "received", file, day })} />
      {part(say.reasons, reasons.map(remarkLine))}
      {part(say.remarks, others.map(remarkLine))}
      {part(
        say.findings,
        findings.map((finding, i) => line(i, finding.severity, describe(finding, language), finding.at)),
      )}
      {(verdict === "toBeReturned" || verdict === "unreadable") && unit !== "" && (
        <section>
          <h4 className={screen.hint}>{notes.heading}</h4>
          <CopyableText
            text={sendBackNote(submission, language)}
            label={say.textOf(unit)}
            copyLabel={say.copyOf(unit)}
            rows={8}
          />
        </section>
      )}
      <div className={screen.buttons}>
        {verdict !== "unreadable" && unit !== "" && (standing === "undecided" || standing === "unused") && (
          <Button size="small" appearance="primary" onClick={() => onDecide({ kind: "take", unit, id: submission.id })}>
            {say.take}
          </Button>
        )}
        {(verdict === "toBeReturned" || accepted) && unit !== "" && (
          <Button size="small" onClick={() => onDecide({ kind: "accept", id: submission.id, accept: !accepted })}>
            {accepted ? say.acceptNot : say.accept}
          </Button>
        )}
        <Button size="small" onClick={() => onRemove(file)}>
          {say.remove}
        </Button>
      </div>
    </div>
  );

  function part(heading: string, lines: readonly ReactNode[]): ReactNode {
    if (lines.length === 0) return null;
    return (
      <section>
        <h4 className={screen.hint}>{heading}</h4>
        <ul className={styles.list}>{lines}</ul>
      </section>
    );
  }

  function remarkLine(remark: Remark, i: number): ReactNode {
    return line(i, remark.severity, describeRemark(remark, language), remark.at);
  }

  function line(key: number, severity: Severity, sentence: string, at: Remark["at"]): ReactNode {
    return (
      <li key={key} className={styles.line}>
        <SeverityIcon severity={severity} label={named[severity]} />
        <span className={styles.text}>
          {sentence}
          {at && <span className={styles.place}> {placeName(at.sheet, at.range)}</span>}
        </span>
      </li>
    );
  }
}
