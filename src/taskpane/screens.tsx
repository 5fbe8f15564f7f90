/**
 * The screens. Those of every check come with the checks: none has anything to show before the first is done.
 * Those of forms and returns are further chunks, for the weeks in which they are needed.
 */
import { lazy } from "react";
import type { ScreenProps } from "./screen";
import type { View } from "./tabs";

const OverviewScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "work" */ "./screens/overview/overview-screen")).OverviewScreen,
}));
const FindingsScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "work" */ "./screens/findings/findings-screen")).FindingsScreen,
}));
const FillScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "work" */ "./screens/fill/fill-screen")).FillScreen,
}));
const SummariesScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "work" */ "./screens/summaries/summaries-screen")).SummariesScreen,
}));
const CircularScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "work" */ "./screens/circular/circular-screen")).CircularScreen,
}));
const CollectScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "collect" */ "./screens/collect/collect-screen")).CollectScreen,
}));
const HandOutScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "hand-out" */ "./screens/hand-out/hand-out-screen")).HandOutScreen,
}));
const LimitsScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "limits" */ "./screens/limits/limits-screen")).LimitsScreen,
}));

const TraceScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "report" */ "./screens/trace/trace-screen")).TraceScreen,
}));
const DraftScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "report" */ "./screens/draft/draft-screen")).DraftScreen,
}));

const SCREENS: Readonly<Record<View, typeof OverviewScreen>> = {
  overview: OverviewScreen,
  findings: FindingsScreen,
  fill: FillScreen,
  summaries: SummariesScreen,
  circular: CircularScreen,
  collect: CollectScreen,
  handOut: HandOutScreen,
  limits: LimitsScreen,
  trace: TraceScreen,
  draft: DraftScreen,
};

export function Screen(props: ScreenProps) {
  const Shown = SCREENS[props.session.view];
  return <Shown {...props} />;
}
