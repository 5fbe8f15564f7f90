/** Lines of a list that open to show more: the line is a button over the pane's whole width. */
import { createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";

export const useOpenableStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  /** An icon, the words, the mark that it opens. */
  row: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) 16px",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    // The mark of the focus is drawn around the nearest positioned element.
    position: "relative",
    ...createFocusOutlineStyle(),
  },
  withoutIcon: { gridTemplateColumns: "minmax(0, 1fr) 16px" },
  icon: { display: "flex", paddingTop: "2px" },
});
