/** How far long work is, with the way to stop it. */
import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useScreenStyles } from "./screen-styles";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly label: string;
  readonly text: string;
  /** What is being worked on now, below. */
  readonly current?: string;
  readonly done: number;
  readonly total: number;
  readonly stop: string;
  onStop(): void;
}

export function Progress({ label, text, current, done, total, stop, onStop }: Props) {
  const screen = useScreenStyles();
  const styles = useStyles();
  return (
    <div className={styles.all}>
      <ProgressBar aria-label={label} thickness="medium" value={done} max={total} />
      <div className={styles.line}>
        <span className={`${screen.hint} ${styles.text}`}>
          {text}
          {current !== undefined && (
            <>
              <br />
              {current}
            </>
          )}
        </span>
        <Button size="small" onClick={onStop}>
          {stop}
        </Button>
      </div>
    </div>
  );
}
