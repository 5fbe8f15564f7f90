/** 读法 of a statistics sheet: what its columns count, to be confirmed. */
import { Button } from "@fluentui/react-components";
import type { TallyReading } from "../../../actions/sheet-readings";
import { rangeName } from "../../../core/grid/range";
import { useWords } from "../../language";
import { useScreenStyles } from "../../parts/screen-styles";
import type { ScreenProps } from "../../screen";
import { optionsOf } from "../../session";
import { corrections } from "./corrections";
import { useReadingWords } from "./reading-words";

interface Props extends Pick<ScreenProps, "session" | "actions" | "services" | "onGo"> {
  readonly reading: TallyReading;
}

export function TallyReadingView({ reading, session, actions, services, onGo }: Props) {
  const say = useReadingWords();
  const words = useWords();
  const { hint, buttons, part } = useScreenStyles();
  const { sheet, range, columns, confirmed } = reading;
  const confirm = (): Promise<boolean> =>
    actions.apply(async () => {
      const { planConfirmation } = await corrections();
      return planConfirmation(services.workbook, reading, optionsOf(session));
    });
  return (
    <div className={part}>
      <p className={hint}>{say.header(rangeName({ ...range, rows: 1 }))}</p>
      <p className={hint}>
        {columns
          .map(({ heading, kind }) =>
            say.countedAs(heading, kind === "items" ? words.overview.items : words.ratings[kind]),
          )
          .join(words.and)}
      </p>
      <p className={hint}>{confirmed ? say.confirmed : say.kept}</p>
      <div className={buttons}>
        {!confirmed && (
          <Button size="small" disabled={session.work !== undefined} onClick={() => void confirm()}>
            {say.confirm}
          </Button>
        )}
        <Button size="small" onClick={() => onGo(sheet, range)}>
          {say.show}
        </Button>
      </div>
    </div>
  );
}
