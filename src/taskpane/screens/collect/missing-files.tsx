/** Files that an earlier pane had read and the host did not keep: named, so that they are given again. */
import { Button } from "@fluentui/react-components";
import { useScreenStyles } from "../../parts/screen-styles";
import { type Store, useStore } from "../../store";
import { useWords } from "../../language";
import { useCollectWords } from "./collect-words";
import type { Collection } from "./collection-state";
import { missingFiles } from "./recall";

export function MissingFiles({ collection }: { readonly collection: Store<Collection> }) {
  const { and } = useWords();
  const { missing: say } = useCollectWords();
  const screen = useScreenStyles();
  const now = useStore(collection);
  const names = missingFiles(now);
  // While files are read, those of an archive come one by one.
  if (now.stop || names.length === 0) return null;
  return (
    <div className={screen.part}>
      <p className={screen.text}>{say.names(names.join(and), names.length)}</p>
      <div className={screen.buttons}>
        <Button size="small" onClick={() => collection.change((was) => ({ ...was, awaited: [] }))}>
          {say.drop}
        </Button>
      </div>
    </div>
  );
}
