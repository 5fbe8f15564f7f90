/** 收到日期: the form's own, else the day the file was saved; a person may say another. */
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Submission } from "../../../actions/collect";
import { fromIso, isoDay } from "../../../core/chinese/day";
import { arrivalOf } from "../../../core/returns/roster/arrival";
import { today } from "../../parts/today";
import { useCollectWords } from "./collect-words";

/** While a year is typed its first digits are years of their own. */
const FIRST_YEAR = 2000;

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
});

interface Props {
  readonly submission: Submission;
  /** undefined leaves it to the file. */
  onSay(day: string | undefined): void;
}

export function ReceivedOn({ submission, onSay }: Props) {
  const { detail: say } = useCollectWords();
  const styles = useStyles();
  const { day, by } = arrivalOf(submission, isoDay(today()));
  const [typed, setTyped] = useState<string>();
  const change = (text: string): void => {
    const isDay = (fromIso(text)?.year ?? 0) >= FIRST_YEAR;
    setTyped(isDay ? undefined : text);
    if (isDay) onSay(text);
  };
  return (
    <div className={styles.line}>
      <Field label={say.received} hint={say.receivedBy[by]}>
        <Input
          size="small"
          type="date"
          value={typed ?? day}
          onChange={(_, { value }) => change(value)}
          onBlur={() => setTyped(undefined)}
        />
      </Field>
      {by === "hand" && (
        <Button size="small" onClick={() => onSay(undefined)}>
          {say.asFile}
        </Button>
      )}
    </div>
  );
}
