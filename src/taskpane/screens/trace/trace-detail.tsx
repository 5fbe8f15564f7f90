/** What is known about one line of the trace: the cells, how the row relates to the report, and what the checks say of it. */
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../../core/rules/rule";
import { describe } from "../../../core/rules/run";
import { useLanguage, useWords } from "../../language";
import { placeName } from "../../parts/places";
import { useScreenStyles } from "../../parts/screen-styles";
import type { ScreenProps } from "../../screen";
import { WaiveForm } from "../findings/waive-form";
import { placeOf, type TraceLine } from "./trace-lines";
import { useTraceWords } from "./trace-words";

const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} 28px`,
  },
  finding: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
});

interface Props extends ScreenProps {
  readonly id: string;
  readonly line: TraceLine;
}

export function TraceDetail({ id, line, session, actions, services, onGo }: Props) {
  const { list: say } = useTraceWords();
  const screen = useScreenStyles();
  const styles = useStyles();
  const { entry, rows, findings, waived } = line;
  const lacking = findings.some(({ about }) => about !== undefined);
  return (
    <div id={id} className={styles.detail}>
      {rows.map((row) => {
        const { sheet, range } = placeOf(row);
        const name = placeName(sheet, range);
        return (
          <p key={name} className={screen.hint}>
            <Link aria-label={say.go(name)} onClick={() => onGo(sheet, range)}>
              {name}
            </Link>
            {row.relation && ` ${say.relations[row.relation]}`}
          </p>
        );
      })}
      {lacking && rows.length === 0 && line.at && <p className={screen.hint}>{say.near}</p>}
      {findings.length === 0 && entry && !entry.carried && !waived && <p className={screen.hint}>{say.onlyListed}</p>}
      {waived && <p className={screen.hint}>{say.waived}</p>}
      {findings.map((finding, i) => (
        <Told key={i} finding={finding} {...{ session, actions, services }} />
      ))}
    </div>
  );
}

interface ToldProps extends Pick<ScreenProps, "session" | "actions" | "services"> {
  readonly finding: Finding;
}

function Told({ finding, session, actions, services }: ToldProps) {
  const { findings: say } = useWords();
  const language = useLanguage();
  const screen = useScreenStyles();
  const styles = useStyles();
  const [waiving, setWaiving] = useState<"asked" | "given up">();
  return (
    <div className={styles.finding}>
      <p className={screen.text}>{describe(finding, language)}</p>
      {waiving === "asked" ? (
        <WaiveForm finding={finding} {...{ session, actions, services }} onCancel={() => setWaiving("given up")} />
      ) : (
        <Button
          size="small"
          autoFocus={waiving === "given up"}
          disabled={session.work !== undefined}
          onClick={() => setWaiving("asked")}
        >
          {say.waive}
        </Button>
      )}
    </div>
  );
}
