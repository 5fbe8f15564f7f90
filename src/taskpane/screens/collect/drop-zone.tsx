/** Where returned files are dropped, or picked with a button: many at once. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentAdd20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type DragEvent } from "react";
import { useScreenStyles } from "../../parts/screen-styles";
import { useCollectWords } from "./collect-words";
import { droppedFiles } from "./dropped-files";

/** What a unit may answer in. */
const ACCEPTED = ".xlsx,.xlsm,.xls,.et,.docx,.zip";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: "center",
  },
  over: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
  },
  picker: { display: "none" },
});

interface Props {
  /** Stands out where nothing else is to be done. */
  readonly primary: boolean;
  onFiles(files: readonly File[]): void;
}

export function DropZone({ primary, onFiles }: Props) {
  const say = useCollectWords();
  const screen = useScreenStyles();
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  useStrayDropsIgnored();
  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    setOver(false);
    const files = await droppedFiles(event.dataTransfer);
    if (files.length > 0) onFiles(files);
  };
  return (
    <div
      role="group"
      aria-label={say.zone.label}
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        event.stopPropagation();
        event.dataTransfer.dropEffect = "copy";
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      <Button
        appearance={primary ? "primary" : "secondary"}
        icon={<DocumentAdd20Regular />}
        onClick={() => picker.current?.click()}
      >
        {say.zone.choose}
      </Button>
      <p className={screen.hint}>{say.zone.drop}</p>
      <p className={screen.hint}>{say.zone.kinds}</p>
      <input
        ref={picker}
        className={styles.picker}
        type="file"
        multiple
        accept={ACCEPTED}
        aria-label={say.zone.choose}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) onFiles(files);
          target.value = "";
        }}
      />
    </div>
  );
}

/** A file let go beside the zone would otherwise take the pane's place in the web view. */
function useStrayDropsIgnored(): void {
  useEffect(() => {
    const refuse = (event: globalThis.DragEvent): void => {
      event.preventDefault();
      if (event.type === "dragover" && event.dataTransfer) event.dataTransfer.dropEffect = "none";
    };
    document.addEventListener("dragover", refuse);
    document.addEventListener("drop", refuse);
    return () => {
      document.removeEventListener("dragover", refuse);
      document.removeEventListener("drop", refuse);
    };
  }, []);
}
