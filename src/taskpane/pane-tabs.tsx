/**
 * The pane's tabs, and the parts of the chosen one. Their row ends before the top right corner, where Office puts its own button.
 * Fluent's TabList would bring 20 KB of focus management to the first paint; five tabs need the arrow keys only.
 */
import { Badge, createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { useWords } from "./language";
import { partsOf, TAB_NAMES, tabOf, type Tab, type View } from "./tabs";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXXS,
    paddingInline: `${tokens.spacingHorizontalS} 32px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalMNudge,
    paddingInline: tokens.spacingHorizontalXS,
    border: "none",
    borderBottom: `2px solid transparent`,
    background: "none",
    font: "inherit",
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    whiteSpace: "nowrap",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    // Contrast themes paint transparent borders.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    position: "relative",
    ...createFocusOutlineStyle(),
  },
  parts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  part: {
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInline: tokens.spacingHorizontalMNudge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    background: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    position: "relative",
    ...createFocusOutlineStyle(),
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
  selected: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

interface Props {
  readonly view: View;
  readonly findings: number | undefined;
  onShow(view: View): void;
}

export function PaneTabs({ view, findings, onShow }: Props) {
  const { tabs, parts: named } = useWords();
  const tab = tabOf(view);
  const parts = partsOf(tab);
  // Coming back to a tab shows the part that was looked at there.
  const [last, setLast] = useState<Readonly<Partial<Record<Tab, View>>>>({});
  const show = (next: View): void => {
    setLast((before) => ({ ...before, [tab]: view, [tabOf(next)]: next }));
    onShow(next);
  };
  return (
    <>
      <TabRow
        label={tabs.label}
        kind="tab"
        names={TAB_NAMES}
        chosen={tab}
        words={tabs}
        count={{ findings }}
        onChoose={(next) => show(last[next] ?? partsOf(next)[0] ?? view)}
      />
      {parts.length > 1 && (
        <TabRow label={tabs.parts(tabs[tab])} kind="part" names={parts} chosen={view} words={named} onChoose={show} />
      )}
    </>
  );
}

interface RowProps<Name extends string> {
  readonly label: string;
  readonly kind: "tab" | "part";
  readonly names: readonly Name[];
  readonly chosen: Name;
  readonly words: Readonly<Record<Name, string>>;
  readonly count?: Readonly<Partial<Record<Name, number | undefined>>>;
  onChoose(name: Name): void;
}

function TabRow<Name extends string>({ label, kind, names, chosen, words, count, onChoose }: RowProps<Name>) {
  const styles = useStyles();
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const next = afterKey(event.key, chosen, names);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(`${kind}-${next}`)?.focus();
  };
  const small = kind === "part";
  return (
    <div role="tablist" aria-label={label} className={small ? styles.parts : styles.row} onKeyDown={move}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`${kind}-${name}`}
          aria-controls="screen"
          aria-selected={name === chosen}
          tabIndex={name === chosen ? 0 : -1}
          className={
            small
              ? mergeClasses(styles.part, name === chosen && styles.chosen)
              : mergeClasses(styles.tab, name === chosen && styles.selected)
          }
          onClick={() => onChoose(name)}
        >
          {words[name]}
          {count?.[name] ? (
            <Badge appearance="tint" size="small" color="informative">
              {(count[name] ?? 0) > 999 ? "999+" : count[name]}
            </Badge>
          ) : null}
        </button>
      ))}
    </div>
  );
}

function afterKey<Name>(key: string, name: Name, names: readonly Name[]): Name | undefined {
  const at = names.indexOf(name);
  const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: names.length - 1 }[key];
  return target === undefined ? undefined : names.at(target % names.length);
}
