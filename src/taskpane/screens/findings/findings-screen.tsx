/** 问题: what the check found, and what can be done about it. */
import type { Panel } from "./panel";
import { useCallback, useState } from "react";
import { AwaitingCheck } from "../../parts/awaiting-check";
import type { ScreenProps } from "../../screen";
import { FindingsList } from "./findings-list";
import { FixAllPanel } from "./fix-all-panel";
import { ReturnNotesPanel } from "./send-back-panel";
import { WaiversPanel } from "./waivers-panel";

export function FindingsScreen(props: ScreenProps) {
  const [panel, setPanel] = useState<Panel>("list");
  const back = useCallback(() => setPanel("list"), []);
  const { report } = props.session;
  if (!report) return <AwaitingCheck session={props.session} />;
  if (panel === "fixAll") return <FixAllPanel {...props} onBack={back} />;
  if (panel === "notes") return <ReturnNotesPanel report={report} onBack={back} />;
  if (panel === "waivers") return <WaiversPanel {...props} report={report} onBack={back} />;
  return <FindingsList {...props} report={report} onPanel={setPanel} />;
}
