/** The mark of a verdict; its word always stands beside it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ArrowUndo16Filled,
  CheckmarkCircle16Filled,
  DocumentDismiss16Filled,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { Verdict } from "../../../core/returns/roster/roster";

const ICONS: Readonly<Record<Verdict, typeof Warning16Filled>> = {
  accepted: CheckmarkCircle16Filled,
  acceptedWithWarnings: Warning16Filled,
  toBeReturned: ArrowUndo16Filled,
  unreadable: DocumentDismiss16Filled,
};

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  accepted: { color: tokens.colorStatusSuccessForeground1 },
  acceptedWithWarnings: { color: tokens.colorStatusWarningForeground3 },
  toBeReturned: { color: tokens.colorStatusDangerForeground1 },
  unreadable: { color: tokens.colorNeutralForeground3 },
});

export function VerdictIcon({ verdict }: { readonly verdict: Verdict }) {
  const styles = useStyles();
  const Icon = ICONS[verdict];
  return <Icon className={mergeClasses(styles.icon, styles[verdict])} />;
}
