/** A text with some of its stretches marked by weight and underline as well as colour. */
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  mark: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    textDecorationColor: tokens.colorStatusDangerForeground1,
  },
});

interface Props {
  readonly text: string;
  readonly stretches: readonly { readonly start: number; readonly end: number }[];
}

export function MarkedWords({ text, stretches }: Props) {
  const styles = useStyles();
  const sorted = [...stretches].sort((a, b) => a.start - b.start);
  return (
    <>
      {sorted.map(({ start, end }, i) => {
        const from = Math.max(0, ...sorted.slice(0, i).map((one) => one.end));
        return start < from ? null : (
          <span key={start}>
            {text.slice(from, start)}
            <mark className={styles.mark}>{text.slice(start, end)}</mark>
          </span>
        );
      })}
      {text.slice(Math.max(0, ...sorted.map(({ end }) => end)))}
    </>
  );
}
