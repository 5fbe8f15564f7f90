/** The items by unit, by leader or by day; a group opens to show its own. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { LightGroup, LimitReport, Lit } from "../../../actions/time-limits";
import { putOffItems } from "../../../core/limits/overview";
import type { Range } from "../../../core/grid/range";
import { useOpenableStyles } from "../../parts/openable-styles";
import { useScreenStyles } from "../../parts/screen-styles";
import { BUCKETS, countIn, inBucket, type Bucket } from "./buckets";
import { LimitItem } from "./limit-item";
import { useLimitsWords } from "./limits-words";

const PAGE = 40;

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  numbers: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  items: { margin: 0, padding: 0 },
});

export const ORDERS = ["unit", "leader", "day"] as const;
export type Order = (typeof ORDERS)[number];

interface Choosing {
  readonly chosen: ReadonlySet<string>;
  onChoose(key: string, chosen: boolean): void;
  onGo(sheet: string, range: Range): void;
}

interface Props extends Choosing {
  readonly report: LimitReport;
  readonly order: Order;
  readonly bucket: Bucket | undefined;
}

export function Groups({ report, order, bucket, ...choosing }: Props) {
  const say = useLimitsWords();
  const screen = useScreenStyles();
  const groups: readonly LightGroup[] = { unit: report.units, leader: report.leaders, day: report.days }[order];
  const shown = groups
    .map((group) => ({ group, items: group.items.filter((lit) => inBucket(lit, bucket)) }))
    .filter(({ items }) => items.length > 0);
  if (shown.length === 0) return <p className={screen.text}>{say.noGroups[order]}</p>;
  return (
    <div>
      {shown.map(({ group, items }) => (
        <Group
          key={`${order} ${group.name}`}
          name={order === "day" ? `${group.name} ${say.weekdays[weekday(group.name)] ?? ""}` : group.name}
          group={group}
          items={items}
          first={shown.length === 1}
          {...choosing}
        />
      ))}
    </div>
  );
}

interface GroupProps extends Choosing {
  readonly name: string;
  readonly group: LightGroup;
  readonly items: readonly Lit[];
  /** It stands alone, and is open from the start. */
  readonly first: boolean;
}

function Group({ name, group, items, first, chosen, onChoose, onGo }: GroupProps) {
  const say = useLimitsWords();
  const styles = useStyles();
  const openable = useOpenableStyles();
  const id = useId();
  const [open, setOpen] = useState(first);
  const [limit, setLimit] = useState(PAGE);
  const putOff = putOffItems(group.items).length;
  const numbers = BUCKETS.filter((bucket) => countIn(bucket, group.counts) > 0).map((bucket) =>
    say.buckets.of(say.buckets[bucket], countIn(bucket, group.counts)),
  );
  const left = items.length - limit;
  return (
    <div className={mergeClasses(openable.item, open && openable.open)}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        className={mergeClasses(openable.row, openable.withoutIcon)}
        onClick={() => setOpen(!open)}
      >
        <span>
          <span className={styles.name}>{name}</span>
          <br />
          <span className={styles.numbers}>
            {[...numbers, ...(putOff > 0 ? [say.putOffs(putOff)] : [])].join(" · ")}
          </span>
        </span>
        {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
      </button>
      <div id={id} hidden={!open}>
        {open && (
          <ul className={styles.items} aria-label={say.group(name, items.length)}>
            {items.slice(0, limit).map((lit, i) => (
              <LimitItem key={`${lit.key} ${i}`} lit={lit} chosen={chosen.has(lit.key)} {...{ onChoose, onGo }} />
            ))}
          </ul>
        )}
        {open && left > 0 && (
          <Button size="small" onClick={() => setLimit(limit + PAGE)}>
            {say.more(Math.min(PAGE, left))}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Of a day as 2024-06-30; Sunday is 0. */
function weekday(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}
