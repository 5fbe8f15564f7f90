/** Picking another workbook to compare with: it is read, never changed. */
import { useLanguage } from "../language";
import type { ScreenProps } from "../screen";
import type { OtherRole } from "../session";
import { FilePicker } from "./file-picker";

interface Props extends Pick<ScreenProps, "session" | "actions" | "services"> {
  readonly role: OtherRole;
  /** The words of the button while no file is chosen. */
  readonly choose: string;
}

export function OtherFilePicker({ role, choose, session, actions, services }: Props) {
  const language = useLanguage();
  const read = async (file: File): Promise<string> => {
    const picked = await services.readFile(file);
    if (!picked.ok) return picked.reason[language];
    actions.chooseOther(role, { name: file.name, book: picked.book });
    return "";
  };
  return (
    <FilePicker
      choose={choose}
      accept=".xlsx,.xlsm"
      chosen={session.others[role] !== undefined}
      onFile={read}
      onDrop={() => actions.chooseOther(role, undefined)}
      onFail={actions.fail}
    />
  );
}
