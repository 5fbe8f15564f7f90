/** Severity toggles, search and grouping. None pressed shows everything. */
import { makeStyles, SearchBox, Select, ToggleButton, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { Severity } from "../../../core/rules/rule";
import { useWords } from "../../language";
import { GROUPINGS, type Grouping, type Line } from "./lines";
import { SeverityIcon } from "./severity-icon";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

const useStyles = makeStyles({
  filters: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 112px", gap: tokens.spacingHorizontalS },
  toggles: { gridColumn: "1 / -1", display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  toggle: { minWidth: 0, paddingInline: tokens.spacingHorizontalSNudge },
  search: { minWidth: 0 },
});

interface Props {
  readonly all: readonly Line[];
  readonly severities: ReadonlySet<Severity>;
  readonly query: string;
  readonly by: Grouping;
  readonly search: RefObject<HTMLInputElement | null>;
  onSeverities(severities: ReadonlySet<Severity>): void;
  onQuery(query: string): void;
  onGrouping(by: Grouping): void;
}

export function Filters({ all, severities, query, by, search, onSeverities, onQuery, onGrouping }: Props) {
  const { findings: say, severity: names } = useWords();
  const styles = useStyles();
  const toggle = (severity: Severity): void => {
    const next = new Set(severities);
    if (!next.delete(severity)) next.add(severity);
    onSeverities(next);
  };
  return (
    <div className={styles.filters}>
      <div className={styles.toggles} role="group" aria-label={say.filter}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.toggle}
            icon={<SeverityIcon severity={severity} />}
            checked={severities.has(severity)}
            onClick={() => toggle(severity)}
          >
            {say.count(names[severity], all.filter(({ finding }) => finding.severity === severity).length)}
          </ToggleButton>
        ))}
      </div>
      <SearchBox
        input={{ ref: search }}
        size="small"
        className={styles.search}
        aria-label={say.search}
        placeholder={say.search}
        value={query}
        onChange={(_, { value }) => onQuery(value)}
      />
      <Select
        size="small"
        aria-label={say.group}
        value={by}
        onChange={(_, { value }) => onGrouping(GROUPINGS.find((grouping) => grouping === value) ?? "unit")}
      >
        {GROUPINGS.map((grouping) => (
          <option key={grouping} value={grouping}>
            {say.by[grouping]}
          </option>
        ))}
      </Select>
    </div>
  );
}
