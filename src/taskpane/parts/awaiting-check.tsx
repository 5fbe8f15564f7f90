/** Stands in for a screen that has nothing to show before the first check is done. */
import { Spinner } from "@fluentui/react-components";
import { useWords } from "../language";
import { useScreenStyles } from "./screen-styles";
import type { Session } from "../session";
import { useDelayed } from "./use-delayed";

export function AwaitingCheck({ session: { work } }: { readonly session: Session }) {
  const { status } = useWords();
  const screen = useScreenStyles();
  const late = useDelayed(work !== undefined);
  if (work === undefined) return <p className={screen.text}>{status.checkFirst}</p>;
  return late ? <Spinner label={status[work]} /> : null;
}
