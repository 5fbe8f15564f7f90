/** The pane's tabs by what a person is doing, and the parts of each. A new part is a line here and one among the screens. */

export const TABS = {
  overview: ["overview"],
  findings: ["findings"],
  summaries: ["fill", "summaries", "circular"],
  exchange: ["handOut", "collect", "limits"],
  report: ["trace", "draft"],
} as const;

export type Tab = keyof typeof TABS;
export type View = (typeof TABS)[Tab][number];

export const TAB_NAMES = Object.keys(TABS) as readonly Tab[];

export function partsOf(tab: Tab): readonly View[] {
  return TABS[tab];
}

export const VIEWS: readonly View[] = TAB_NAMES.flatMap(partsOf);

export function tabOf(view: View): Tab {
  return TAB_NAMES.find((tab) => partsOf(tab).includes(view)) ?? "overview";
}
