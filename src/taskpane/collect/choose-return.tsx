/** Which of a unit's returns counts: the newest is proposed, a person decides. */
import { Button } from "@fluentui/react-components";
import { useScreenStyles } from "../screen-styles";
import { useCollectWords } from "./collect-words";
import type { Rivals } from "./return-item";

interface Props {
  readonly unit: string;
  readonly id: string;
  readonly rivals: Rivals;
  onChoose(unit: string, id: string): void;
}

export function ChooseReturn({ unit, id, rivals: { ids, chosen }, onChoose }: Props) {
  const { choose: say } = useCollectWords();
  const screen = useScreenStyles();
  return (
    <div className={screen.part}>
      <p className={screen.text}>
        {say.several(unit, ids.length)}
        {ids[0] === id ? say.newest : say.older}
        {chosen === id ? say.chosen : ""}
      </p>
      {chosen !== id && (
        <Button size="small" onClick={() => onChoose(unit, id)}>
          {say.thisOne}
        </Button>
      )}
    </div>
  );
}
