/** How far reading is, and what to do with what was left when it was stopped. */
import { Button } from "@fluentui/react-components";
import { Progress } from "../../parts/progress";
import type { ScreenProps } from "../../screen";
import { useScreenStyles } from "../../parts/screen-styles";
import { useStore } from "../../store";
import { useCollectWords } from "./collect-words";
import { readOn } from "./collection";

export function Reading({ services, kept }: Pick<ScreenProps, "services" | "kept">) {
  const { progress: say, again: told } = useCollectWords();
  const screen = useScreenStyles();
  const { waiting, stop, total, again, arrived } = useStore(kept.collection);
  const done = total - waiting.length;
  return (
    <>
      {stop && (
        <Progress
          label={say.label}
          text={say.reading(done, total)}
          current={waiting[0]?.name ?? ""}
          done={done}
          total={total}
          stop={say.stop}
          onStop={stop}
        />
      )}
      {!stop && waiting.length > 0 && (
        <div className={screen.part}>
          <p className={screen.text}>{say.stopped(waiting.length)}</p>
          <div className={screen.buttons}>
            <Button size="small" onClick={() => void readOn(kept.collection, services)}>
              {say.goOn}
            </Button>
            <Button
              size="small"
              onClick={() => kept.collection.change((now) => ({ ...now, waiting: [], begun: 0, total: 0 }))}
            >
              {say.drop}
            </Button>
          </div>
        </div>
      )}
      {again > 0 && <p className={screen.hint}>{told(again)}</p>}
      <p role="status" className={screen.hidden}>
        {!stop && arrived.length > 0 ? say.read(arrived.length) : ""}
      </p>
    </>
  );
}
