/** Who answers for a row: three candidates with last year's row as their reason, another unit, or nobody yet. */
import { Button, Field, Input, Link, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DraftRow } from "../../../actions/draft-breakdown";
import { placeName } from "../../parts/places";
import { useScreenStyles } from "../../parts/screen-styles";
import type { ScreenProps } from "../../screen";
import { useDraftWords } from "./draft-words";

const useStyles = makeStyles({
  other: { display: "flex", alignItems: "end", gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0 },
  reason: { overflowWrap: "anywhere", paddingInlineStart: "36px" },
});

interface Props extends Pick<ScreenProps, "onGo"> {
  readonly row: DraftRow;
  readonly places: boolean;
  onChoose(unit: string): void;
}

const LONGEST_REASON = 48;

export function UnitChoice({ row: { unit, suggested, candidates }, places, onGo, onChoose }: Props) {
  const { list: say } = useDraftWords();
  const screen = useScreenStyles();
  const styles = useStyles();
  const listed = unit === "" || candidates.some((one) => one.unit === unit);
  const [other, setOther] = useState(listed ? "" : unit);
  return (
    <>
      <Field label={say.unit}>
        <RadioGroup value={listed ? unit : "\n"} onChange={(_, { value }) => onChoose(value)}>
          {candidates.map(({ unit: name, reason: { at, text } }) => {
            const place = placeName(at.sheet, { ...at, rows: 1, columns: 1 });
            const words = text.length > LONGEST_REASON ? `${text.slice(0, LONGEST_REASON)}…` : text;
            return (
              <div key={name}>
                <Radio value={name} label={name} />
                <p className={`${screen.hint} ${styles.reason}`}>
                  {say.reason(place, words)}{" "}
                  {places && (
                    <Link
                      inline
                      aria-label={say.go(place)}
                      onClick={() => onGo(at.sheet, { row: at.row, column: at.column, rows: 1, columns: 1 })}
                    >
                      {say.go(place)}
                    </Link>
                  )}
                </p>
              </div>
            );
          })}
          <Radio value="" label={say.leaveOpen} />
        </RadioGroup>
      </Field>
      {suggested && (
        <div className={screen.buttons}>
          <Button size="small" appearance="primary" onClick={() => onChoose(unit)}>
            {say.confirm}
          </Button>
        </div>
      )}
      <form
        className={styles.other}
        onSubmit={(event) => {
          event.preventDefault();
          if (other.trim() !== "") onChoose(other.trim());
        }}
      >
        <Field label={say.other} hint={say.otherHint} className={styles.field}>
          <Input className={styles.input} size="small" value={other} onChange={(_, { value }) => setOther(value)} />
        </Field>
        <Button size="small" type="submit" disabled={other.trim() === ""}>
          {say.use}
        </Button>
      </form>
    </>
  );
}
