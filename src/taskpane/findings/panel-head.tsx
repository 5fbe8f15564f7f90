/** The heading of a panel that stands in for the list, with the way back. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { useWords } from "../language";
import { useScreenStyles } from "../screen-styles";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  title: { outlineStyle: "none" },
});

export function PanelHead({ title, onBack }: { readonly title: string; onBack(): void }) {
  const { notes } = useWords();
  const styles = useStyles();
  const { heading } = useScreenStyles();
  const own = useRef<HTMLHeadingElement>(null);
  useEffect(() => own.current?.focus(), []);
  return (
    <div className={styles.head}>
      <Button size="small" appearance="subtle" icon={<ArrowLeft16Regular />} aria-label={notes.back} onClick={onBack} />
      <h2 ref={own} tabIndex={-1} className={`${heading} ${styles.title}`}>
        {title}
      </h2>
    </div>
  );
}
