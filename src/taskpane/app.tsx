/** The pane: tabs, the screen of the chosen one, what the last write did, and a status line. */
import {
  Button,
  FluentProvider,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useCallback, useRef, useState } from "react";
import type { Range } from "../core/grid/range";
import type { Language } from "../core/language/language";
import { NOTHING_COLLECTED } from "./screens/collect/collection-state";
import { NOTHING_DRAFTED } from "./screens/draft/drafting";
import { FailureBoundary } from "./parts/failure-boundary";
import { LanguageContext, WORDS } from "./language";
import { NOTHING_HANDED_OUT } from "./screens/hand-out/making";
import { PaneTabs } from "./pane-tabs";
import { problemOf, problemSentence } from "./parts/problems";
import { toMend } from "./screens/overview/next-step";
import type { Kept } from "./screen";
import { useScreenStyles } from "./parts/screen-styles";
import { Screen } from "./screens";
import type { Services } from "./services";
import { partsOf, tabOf, type View } from "./tabs";
import { StatusLine } from "./parts/status-line";
import { Store, useStore } from "./store";
import { themeFor, type Look } from "./theme";
import { announcementOf } from "./parts/announcement";
import { useKeptFocus } from "./parts/use-kept-focus";
import { useSession } from "./use-session";

/** Comes with what writes. */
const ReceiptBar = lazy(async () => ({
  default: (await import(/* webpackChunkName: "write" */ "./parts/edits/receipt-bar")).ReceiptBar,
}));

const useStyles = makeStyles({
  provider: { height: "100%" },
  /** What the web view itself draws, such as a date's calendar and scroll bars, follows. */
  dark: { colorScheme: "dark" },
  pane: { height: "100%", display: "flex", flexDirection: "column", minWidth: 0 },
  main: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden", scrollPaddingBlock: "48px" },
  bars: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  body: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`, outlineStyle: "none" },
  wrap: { whiteSpace: "normal", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
});

interface Props {
  readonly services: Services;
  readonly look: Look;
  readonly language: Language;
  readonly view: View;
}

export function App({ services, look, language: first, view }: Props) {
  const [language, setLanguage] = useState(first);
  const switchLanguage = (): void => {
    const next = language === "zh" ? "en" : "zh";
    setLanguage(next);
    services.rememberLanguage(next);
  };
  const styles = useStyles();
  return (
    <LanguageContext value={language}>
      <FluentProvider
        theme={themeFor(look)}
        className={mergeClasses(styles.provider, look === "dark" && styles.dark)}
        lang={language === "zh" ? "zh-CN" : "en"}
      >
        <FailureBoundary sentence={WORDS[language].failure}>
          <Pane services={services} view={view} onLanguage={switchLanguage} language={language} />
        </FailureBoundary>
      </FluentProvider>
    </LanguageContext>
  );
}

/** The part's own choice where its tab has several. */
function labelOf(view: View): string {
  const tab = tabOf(view);
  return partsOf(tab).length > 1 ? `tab-${tab} part-${view}` : `tab-${tab}`;
}

interface PaneProps extends Omit<Props, "look"> {
  onLanguage(): void;
}

function Pane({ services, view, language, onLanguage }: PaneProps) {
  const words = WORDS[language];
  const styles = useStyles();
  const { hidden } = useScreenStyles();
  const [session, actions] = useSession(services, view);
  const [kept] = useState<Kept>(() => ({
    collection: new Store(NOTHING_COLLECTED),
    handOut: new Store(NOTHING_HANDED_OUT),
    drafting: new Store(NOTHING_DRAFTED),
    review: new Store({ checked: [] }),
  }));
  const announcement = announcementOf(session, words);
  const busy = session.work !== undefined;
  const waiting = useStore(services.waiting);
  const panel = useRef<HTMLDivElement>(null);
  useKeptFocus(panel);

  const go = useCallback(
    (sheet: string, range: Range) => {
      services.reveal(sheet, range).then(
        (outcome) => {
          if (outcome !== "shown") actions.fail({ kind: outcome === "missing" ? "noPlace" : "hiddenPlace", sheet });
        },
        (error: unknown) => actions.fail(problemOf(error)),
      );
    },
    [services, actions],
  );

  return (
    <div className={styles.pane}>
      <header>
        <h1 className={hidden}>{words.app}</h1>
        <PaneTabs view={session.view} findings={session.report && toMend(session.report)} onShow={actions.show} />
      </header>
      <main className={styles.main}>
        <div className={styles.bars}>
          {session.problem && (
            <MessageBar role="alert" intent="error" layout="multiline">
              <MessageBarBody className={styles.wrap}>{problemSentence(session.problem, words)}</MessageBarBody>
              <MessageBarActions
                containerAction={
                  <Button
                    size="small"
                    appearance="transparent"
                    icon={<Dismiss16Regular />}
                    aria-label={words.receipt.close}
                    onClick={actions.dismissProblem}
                  />
                }
              />
            </MessageBar>
          )}
          {session.landed && (
            <Suspense fallback={null}>
              <ReceiptBar
                landed={session.landed}
                busy={busy}
                onUndo={(id) => void actions.undo(id)}
                onClose={actions.dismissReceipt}
              />
            </Suspense>
          )}
        </div>
        <div
          ref={panel}
          role="tabpanel"
          id="screen"
          tabIndex={-1}
          aria-labelledby={labelOf(session.view)}
          className={styles.body}
        >
          <Suspense fallback={null}>
            <Screen {...{ session, actions, services, kept, onGo: go }} />
          </Suspense>
        </div>
      </main>
      <StatusLine
        session={session}
        waiting={waiting}
        onCheck={() => void actions.check()}
        onCancel={actions.cancelCheck}
        onLanguage={onLanguage}
      />
      <div role="status" aria-live="polite" className={hidden}>
        {announcement}
      </div>
    </div>
  );
}
