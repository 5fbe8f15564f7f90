/** 问题: what the check found, and what can be done about it. */
import { Spinner } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { useWords } from "../language";
import type { ScreenProps } from "../screen";
import { useDelayed } from "../use-delayed";
import { FindingsList } from "./findings-list";
import { FixAllPanel } from "./fix-all-panel";
import { ReturnNotesPanel } from "./return-notes-panel";

export type Panel = "list" | "fixAll" | "notes";

export function FindingsScreen(props: ScreenProps) {
  const words = useWords();
  const [panel, setPanel] = useState<Panel>("list");
  const back = useCallback(() => setPanel("list"), []);
  const { report, work } = props.session;
  const waiting = useDelayed(work !== undefined && !report);
  if (!report) return waiting ? <Spinner label={words.status.reading} /> : null;
  if (panel === "fixAll") return <FixAllPanel {...props} onBack={back} />;
  if (panel === "notes") return <ReturnNotesPanel report={report} onBack={back} />;
  return <FindingsList {...props} report={report} onPanel={setPanel} />;
}
