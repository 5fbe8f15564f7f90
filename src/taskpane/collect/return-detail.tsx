/** What is known of one return: how the unit was told, what its verdict rests on, and the text to send back. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { describe } from "../../core/rules/run";
import type { Severity } from "../../core/rules/rule";
import { describeRemark, type Remark } from "../../core/returns/remarks";
import type { Submission } from "../../core/returns/submission";
import { CopyableText } from "../copyable-text";
import { SeverityIcon } from "../findings/severity-icon";
import { useLanguage, useWords } from "../language";
import { placeName } from "../places";
import { useScreenStyles } from "../screen-styles";
import { AssignUnit } from "./assign-unit";
import { useCollectWords } from "./collect-words";
import { ChooseReturn } from "./choose-return";
import type { ReturnActions } from "./return-item";

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

interface Props extends ReturnActions {
  readonly id: string;
  readonly submission: Submission;
}

export function ReturnDetail({ id, submission, units, rivals, onAssign, onChoose, onRemove }: Props) {
  const language = useLanguage();
  const { severity: named } = useWords();
  const { detail: say } = useCollectWords();
  const screen = useScreenStyles();
  const styles = useStyles();
  const { unit, reasons, remarks, findings, verdict } = submission;
  const others = remarks.filter((remark) => !reasons.includes(remark));
  const own = rivals.get(unit);
  return (
    <div id={id} className={styles.detail}>
      {verdict !== "unreadable" && <AssignUnit submission={submission} units={units} onAssign={onAssign} />}
      {own && <ChooseReturn unit={unit} id={submission.id} rivals={own} onChoose={onChoose} />}
      {part(say.reasons, reasons.map(remarkLine))}
      {part(say.remarks, others.map(remarkLine))}
      {part(
        say.findings,
        findings.map((finding) => line(finding.severity, describe(finding, language), finding.at)),
      )}
      {verdict === "toBeReturned" && unit !== "" && (
        <CopyableText text={say.backText} label={say.textOf(unit)} copyLabel={say.copyOf(unit)} rows={6} />
      )}
      <div className={screen.buttons}>
        <Button size="small" onClick={() => onRemove(submission.id)}>
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

  function remarkLine(remark: Remark): ReactNode {
    return line(remark.severity, describeRemark(remark, language), remark.at);
  }

  function line(severity: Severity, sentence: string, at: Remark["at"]): ReactNode {
    const place = at && placeName(at.sheet, at.range);
    return (
      <li key={`${sentence}${place}`} className={styles.line}>
        <SeverityIcon severity={severity} label={named[severity]} />
        <span className={styles.text}>
          {sentence}
          {place !== undefined && <span className={styles.place}> {place}</span>}
        </span>
      </li>
    );
  }
}
