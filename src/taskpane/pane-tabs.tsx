/**
 * The pane's tabs. Their row ends before the top right corner, where Office puts its own button.
 * Fluent's TabList would bring 20 KB of focus management to the first paint; seven tabs need the arrow keys only.
 */
import { Badge, createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useLanguage, useWords } from "./language";
import { VIEWS, type View } from "./session";

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
    ...createFocusOutlineStyle(),
  },
  /** Longer words take a second line; both together should not take much more room. */
  low: { paddingBlock: tokens.spacingVerticalXS },
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
  const { tabs } = useWords();
  const language = useLanguage();
  const styles = useStyles();
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const next = afterKey(event.key, view);
    if (next === undefined) return;
    event.preventDefault();
    onShow(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={tabs.label} className={styles.row} onKeyDown={move}>
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-controls="screen"
          aria-selected={name === view}
          tabIndex={name === view ? 0 : -1}
          className={mergeClasses(styles.tab, language === "en" && styles.low, name === view && styles.selected)}
          onClick={() => onShow(name)}
        >
          {tabs[name]}
          {name === "findings" && findings ? (
            <Badge appearance="tint" size="small" color="informative">
              {findings > 999 ? "999+" : findings}
            </Badge>
          ) : null}
        </button>
      ))}
    </div>
  );
}

function afterKey(key: string, view: View): View | undefined {
  const at = VIEWS.indexOf(view);
  const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: VIEWS.length - 1 }[key];
  return target === undefined ? undefined : VIEWS.at(target % VIEWS.length);
}
