/** The four screens, loaded together with the checks: none has anything to show before the first check is done. */
import { lazy } from "react";
import type { ScreenProps } from "./screen";
import type { View } from "./session";

const OverviewScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "work" */ "./overview/overview-screen")).OverviewScreen,
}));
const FindingsScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "work" */ "./findings/findings-screen")).FindingsScreen,
}));
const FillScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "work" */ "./fill/fill-screen")).FillScreen,
}));
const SummariesScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "work" */ "./summaries/summaries-screen")).SummariesScreen,
}));

const SCREENS: Readonly<Record<View, typeof OverviewScreen>> = {
  overview: OverviewScreen,
  findings: FindingsScreen,
  fill: FillScreen,
  summaries: SummariesScreen,
};

export function Screen(props: ScreenProps) {
  const Shown = SCREENS[props.session.view];
  return <Shown {...props} />;
}
