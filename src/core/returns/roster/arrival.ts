/** The day on which a return came, and what says so. */
import type { Submission } from "../reading/submission";

/** hand: a person. form: its own 报送时间. saved: the day the file was saved, which is a guess. */
export interface Arrival {
  readonly day: string;
  readonly by: "hand" | "form" | "saved";
}

/** Nobody is late because the office collected later, and nothing came after today but what a person says. */
export function arrivalOf(
  { receivedOn, sentOn, savedOn }: Pick<Submission, "receivedOn" | "sentOn" | "savedOn">,
  today: string,
): Arrival {
  if (receivedOn !== "") return { day: receivedOn, by: "hand" };
  if (sentOn !== "" && sentOn <= today) return { day: sentOn, by: "form" };
  return { day: savedOn !== "" && savedOn < today ? savedOn : today, by: "saved" };
}
