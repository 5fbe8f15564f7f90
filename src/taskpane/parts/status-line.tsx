/** The line at the foot: what is going on or when the check was made, check again, and the language switch. */
import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular, LocalLanguage16Regular } from "@fluentui/react-icons";
import { useLanguage, useWords } from "../language";
import type { Session } from "../session";
import { useDelayed } from "./use-delayed";
import type { Words } from "../words/zh";

const useStyles = makeStyles({
  foot: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  progress: { height: "2px" },
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
  text: {
    flexGrow: 1,
    minWidth: 0,
    paddingInlineStart: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly session: Session;
  /** Excel does not answer. */
  readonly waiting: boolean;
  onCheck(): void;
  onCancel(): void;
  onLanguage(): void;
}

export function StatusLine({ session, waiting, onCheck, onCancel, onLanguage }: Props) {
  const words = useWords();
  const language = useLanguage();
  const styles = useStyles();
  const { work } = session;
  const late = useDelayed(work !== undefined);
  return (
    <footer className={styles.foot}>
      <div className={styles.progress}>
        {late && work && <ProgressBar aria-label={words.status[work]} thickness="medium" />}
      </div>
      <div className={styles.line}>
        <span className={styles.text}>
          {statusText(session, late, words)}
          <span role="status">{waiting ? words.status.waiting : ""}</span>
        </span>
        {late && work === "reading" ? (
          <Button size="small" appearance="subtle" onClick={onCancel}>
            {words.status.cancel}
          </Button>
        ) : (
          <Button
            size="small"
            appearance={session.stale && !work ? "primary" : "subtle"}
            icon={<ArrowSync16Regular />}
            disabledFocusable={work !== undefined}
            onClick={onCheck}
          >
            {words.status.recheck}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<LocalLanguage16Regular />}
          aria-label={words.language.label}
          onClick={onLanguage}
        >
          <span lang={language === "zh" ? "en" : "zh-CN"}>{words.language.other}</span>
        </Button>
      </div>
    </footer>
  );
}

function statusText({ work, checkedAt, stale, cancelled }: Session, late: boolean, { status }: Words): string {
  if (late && work) return status[work];
  if (cancelled && checkedAt === undefined) return status.notChecked;
  if (checkedAt === undefined) return "";
  const time = new Date(checkedAt);
  const two = (n: number): string => String(n).padStart(2, "0");
  return status[stale ? "changedSince" : "checkedAt"](`${two(time.getHours())}:${two(time.getMinutes())}`);
}
