/** What the last write did, with the way back. */
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { useLanguage, useWords } from "../../language";
import { conflictSentence } from "./conflict-sentence";
import type { WriteResult } from "../../session";
import { receiptSentence, severityOf } from "./receipt-words";

/** More are counted, not listed. */
const LISTED = 20;

const useStyles = makeStyles({
  bar: { alignItems: "start", paddingBlock: tokens.spacingVerticalS, gridTemplateColumns: "auto 1fr auto" },
  body: { whiteSpace: "normal", overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS, marginInlineStart: tokens.spacingHorizontalS },
  focus: { outlineStyle: "none" },
});

interface Props {
  readonly landed: WriteResult;
  readonly busy: boolean;
  onUndo(id: number): void;
  onClose(): void;
}

export function ReceiptBar({ landed, busy, onUndo, onClose }: Props) {
  const words = useWords();
  const language = useLanguage();
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const { receipt, undo } = landed;
  // The button that wrote is gone by now; without this the keyboard would start over at the top of the page.
  useEffect(() => bar.current?.focus(), [landed]);
  const { conflicts } = receipt;
  return (
    <div ref={bar} tabIndex={-1} role="group" aria-label={words.receipt.label} className={styles.focus}>
      <MessageBar intent={severityOf(receipt)} layout="singleline" politeness="polite" className={styles.bar}>
        <MessageBarBody className={styles.body}>
          {receiptSentence(landed, words)}
          {conflicts.length > 0 && (
            <>
              {receipt.outcome === "partial" && ` ${words.receipt.places(conflicts.length)}`}
              <ul className={styles.list}>
                {conflicts.slice(0, LISTED).map((conflict, i) => (
                  <li key={i}>{conflictSentence(conflict, words, language)}</li>
                ))}
                {conflicts.length > LISTED && <li>{words.receipt.more(conflicts.length - LISTED)}</li>}
              </ul>
            </>
          )}
        </MessageBarBody>
        <div className={styles.buttons}>
          {undo !== undefined && (
            <Button size="small" icon={<ArrowUndo16Regular />} disabled={busy} onClick={() => onUndo(undo)}>
              {words.receipt.undo}
            </Button>
          )}
          <Button
            size="small"
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={words.receipt.close}
            onClick={onClose}
          />
        </div>
      </MessageBar>
    </div>
  );
}
