/** How many items are late, soon, later, without a day and done; a press shows one kind only. */
import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { LightCounts, LightKind } from "../../../actions/time-limits";
import { BUCKETS, countIn, type Bucket } from "./buckets";
import { LightShape } from "./light-mark";
import { useLimitsWords } from "./limits-words";

const SHAPE_OF: Readonly<Record<Bucket, LightKind>> = {
  overdue: "overdue",
  soon: "soon",
  later: "later",
  noDay: "none",
  done: "done",
};

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0 },
});

interface Props {
  readonly counts: LightCounts;
  readonly bucket: Bucket | undefined;
  onBucket(bucket: Bucket | undefined): void;
}

export function Numbers({ counts, bucket, onBucket }: Props) {
  const { buckets: say } = useLimitsWords();
  const styles = useStyles();
  return (
    <div role="group" aria-label={say.label} className={styles.row}>
      {BUCKETS.map((each) => (
        <ToggleButton
          key={each}
          size="small"
          className={styles.button}
          icon={<LightShape kind={SHAPE_OF[each]} />}
          checked={bucket === each}
          onClick={() => onBucket(bucket === each ? undefined : each)}
        >
          {say.of(say[each], countIn(each, counts))}
        </ToggleButton>
      ))}
    </div>
  );
}
