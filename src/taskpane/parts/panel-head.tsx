/** The heading of a panel that stands in for its screen, with the way back. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { useScreenStyles } from "./screen-styles";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  title: { outlineStyle: "none", minWidth: 0, overflowWrap: "anywhere" },
});

interface Props {
  readonly title: string;
  /** What the way back is called. */
  readonly back: string;
  onBack(): void;
}

export function PanelHead({ title, back, onBack }: Props) {
  const styles = useStyles();
  const { heading } = useScreenStyles();
  const own = useRef<HTMLHeadingElement>(null);
  useEffect(() => own.current?.focus(), []);
  return (
    <div className={styles.head}>
      <Button size="small" appearance="subtle" icon={<ArrowLeft16Regular />} aria-label={back} onClick={onBack} />
      <h2 ref={own} tabIndex={-1} className={`${heading} ${styles.title}`}>
        {title}
      </h2>
    </div>
  );
}
