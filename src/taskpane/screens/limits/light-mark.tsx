/** A light by its shape and its words; the colour says nothing that these do not. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ArrowCircleRight16Regular,
  CheckmarkCircle16Filled,
  Circle16Regular,
  ErrorCircle16Filled,
  QuestionCircle16Regular,
  SubtractCircle16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import { lightWords, type Light, type LightKind } from "../../../actions/time-limits";
import { useLanguage } from "../../language";

const SHAPES: Readonly<Record<LightKind, typeof Circle16Regular>> = {
  overdue: ErrorCircle16Filled,
  soon: Warning16Filled,
  putOff: ArrowCircleRight16Regular,
  later: Circle16Regular,
  open: SubtractCircle16Regular,
  adjusted: SubtractCircle16Regular,
  done: CheckmarkCircle16Filled,
  unreadable: QuestionCircle16Regular,
  none: SubtractCircle16Regular,
};

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS, verticalAlign: "bottom" },
  shape: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  overdue: { color: tokens.colorStatusDangerForeground1 },
  soon: { color: tokens.colorStatusWarningForeground3 },
  later: { color: tokens.colorStatusSuccessForeground1 },
  words: { fontWeight: tokens.fontWeightSemibold },
});

export function LightMark({ light }: { readonly light: Light }) {
  const styles = useStyles();
  const language = useLanguage();
  const { kind } = light;
  return (
    <span className={styles.mark}>
      <LightShape kind={kind} />
      <span className={styles.words}>{lightWords(light)[language]}</span>
    </span>
  );
}

/** Its name always stands beside it. */
export function LightShape({ kind }: { readonly kind: LightKind }) {
  const styles = useStyles();
  const Shape = SHAPES[kind];
  return (
    <Shape
      aria-hidden
      className={mergeClasses(
        styles.shape,
        kind === "overdue" && styles.overdue,
        kind === "soon" && styles.soon,
        (kind === "later" || kind === "done") && styles.later,
      )}
    />
  );
}
