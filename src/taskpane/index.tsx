/** Wires the pane to Excel: the open workbook, Office's language and theme, the built-in example. */
import { FluentProvider } from "@fluentui/react-components";
import { lazy, StrictMode, Suspense, useEffect, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { type Language, languageOf } from "../core/language/language";
import { openExcelWorkbook } from "../office/excel-workbook";
import { canDownload, readHostFacts } from "../office/host-facts";
import { hearOtherPages, workbookAddress } from "../office/other-pages";
import { App } from "./app";
import { LanguageContext, WORDS } from "./language";
import { fileServices } from "./file-services";
import type { Services } from "./services";
import { viewNamed } from "./session";
import { Store } from "./store";
import { FONTS, lookOf, themeFor, type Look } from "./theme";

const languageKey = "duchatong.language";

/** Storage may be switched off for add-ins; the choice then lasts as long as the pane. */
function rememberedLanguage(): Language | undefined {
  try {
    const kept = localStorage.getItem(languageKey);
    return kept === "zh" || kept === "en" ? kept : undefined;
  } catch {
    return undefined;
  }
}

function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(languageKey, language);
  } catch {
    return;
  }
}

const forcedColours = matchMedia("(forced-colors: active)");

function currentLook(): Look {
  return lookOf(readHostFacts().theme?.background, forcedColours.matches);
}

/** Excel tells of no change of theme, so it is asked again whenever the person comes back to the pane. */
function useLook(): Look {
  const [look, setLook] = useState(currentLook);
  useEffect(() => {
    const ask = (): void => setLook(currentLook());
    window.addEventListener("focus", ask);
    forcedColours.addEventListener("change", ask);
    return () => {
      window.removeEventListener("focus", ask);
      forcedColours.removeEventListener("change", ask);
    };
  }, []);
  return look;
}

const SelfTestScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "self-test" */ "./screens/self-test/self-test-screen")).SelfTestScreen,
}));

async function runSelfTest(): Promise<object> {
  return (await import(/* webpackChunkName: "self-test" */ "../office/self-test/self-test")).runSelfTest();
}

/** Asked for by the address alone: it is no part of anybody's work. */
function SelfTest() {
  const language = rememberedLanguage() ?? languageOf(readHostFacts().language);
  return (
    <LanguageContext value={language}>
      <FluentProvider theme={themeFor(useLook())} lang={language === "zh" ? "zh-CN" : "en"}>
        <Suspense fallback={null}>
          <SelfTestScreen run={runSelfTest} />
        </Suspense>
      </FluentProvider>
    </LanguageContext>
  );
}

function ExcelPane({ services }: { readonly services: Services }) {
  const view = viewNamed(new URLSearchParams(location.search).get("view"));
  const language = rememberedLanguage() ?? languageOf(readHostFacts().language);
  return <App services={services} look={useLook()} language={language} view={view} />;
}

function showOutside(root: Root): void {
  const { notInExcel, noOffice } = WORDS[rememberedLanguage() ?? languageOf(navigator.language)];
  const sentence = hasOffice() ? notInExcel : noOffice(officeAddress());
  root.render(<p style={{ margin: 0, padding: "16px", fontFamily: FONTS }}>{sentence}</p>);
}

function hasOffice(): boolean {
  return "Office" in window;
}

/** Where the page asked for office.js. */
function officeAddress(): string {
  return document.querySelector<HTMLScriptElement>('script[src$="office.js"]')?.src ?? "office.js";
}

function start(root: Root): void {
  if (new URLSearchParams(location.search).get("view") === "selftest") {
    root.render(<SelfTest />);
    return;
  }
  const waiting = new Store(false);
  const workbook = openExcelWorkbook((now) => waiting.change(() => now));
  const services: Services = {
    workbook,
    waiting,
    downloads: canDownload(),
    reveal: (sheet, range) => workbook.reveal(sheet, range),
    async watch(onChange) {
      const stopHearing = hearOtherPages(onChange);
      const stopWatching = await workbook.watch(onChange).catch(() => () => undefined);
      return () => {
        stopHearing();
        stopWatching();
      };
    },
    ...fileServices,
    openKeep: async () => (await import(/* webpackChunkName: "collect" */ "./keep-returns")).keepFor(workbookAddress),
    openReview: async () =>
      (await import(/* webpackChunkName: "work" */ "./keep-review")).keepReviewOf(workbookAddress),
    rememberLanguage,
  };
  root.render(
    <StrictMode>
      <ExcelPane services={services} />
    </StrictMode>,
  );
}

/** Outside Office some versions of office.js answer that there is no host, others never answer. */
const patience = 4000;

const place = document.getElementById("root");
if (place) {
  const root = createRoot(place);
  if (hasOffice()) {
    const silence = setTimeout(() => showOutside(root), patience);
    void Office.onReady().then(({ host }) => {
      clearTimeout(silence);
      if (host === Office.HostType.Excel) start(root);
      else showOutside(root);
    });
  } else {
    showOutside(root);
  }
}
