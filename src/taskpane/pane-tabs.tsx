/** The pane's tabs. Their row ends before the top right corner, where Office puts its own button. */
import { Badge, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useWords } from "./language";
import { VIEWS, viewNamed, type View } from "./session";

const useStyles = makeStyles({
  row: { paddingInlineEnd: "40px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: { paddingInline: tokens.spacingHorizontalSNudge },
  badge: { marginInlineStart: tokens.spacingHorizontalXS },
});

interface Props {
  readonly view: View;
  readonly findings: number | undefined;
  onShow(view: View): void;
}

export function PaneTabs({ view, findings, onShow }: Props) {
  const { tabs } = useWords();
  const styles = useStyles();
  return (
    <TabList
      className={styles.row}
      aria-label={tabs.label}
      selectedValue={view}
      onTabSelect={(_, { value }) => onShow(viewNamed(String(value)))}
    >
      {VIEWS.map((name) => (
        <Tab key={name} value={name} id={`tab-${name}`} aria-controls="screen" className={styles.tab}>
          {tabs[name]}
          {name === "findings" && findings ? (
            <Badge appearance="tint" size="small" className={styles.badge}>
              {findings > 999 ? "999+" : findings}
            </Badge>
          ) : null}
        </Tab>
      ))}
    </TabList>
  );
}
