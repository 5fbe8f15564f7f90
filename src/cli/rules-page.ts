/** The user's page of rules, made from their metadata; CI compares it with the committed one. */
import { RULES } from "../core/rules/index";
import type { Both } from "../core/language/language";
import type { Rule, Scope } from "../core/rules/rule";
import { WORDS } from "./words";

const SCOPES: Readonly<Record<Scope, Both>> = {
  cell: { zh: "单元格", en: "cell" },
  row: { zh: "事项", en: "row" },
  table: { zh: "整张表", en: "table" },
  section: { zh: "分节", en: "section" },
  unit: { zh: "单位", en: "unit" },
  matter: { zh: "同一事项", en: "matter" },
  sheet: { zh: "工作表", en: "sheet" },
};

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.7 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2.5rem; }
section:target { outline: 2px solid; outline-offset: .5rem; }
.en { opacity: .85; } small { font-weight: normal; } li { margin: .25rem 0; }
`;

/** A whole HTML page, each rule under its id. */
export function rulesPage(): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>督查通 校验规则 · Rules</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>督查通 校验规则 <span lang="en">· Rules</span></h1>
<p>每条规则可以在“督查设置”表里关掉；单条问题可以“不再提示”。错误：数或记录不对。提醒：需要人看一眼。说明：供参考。</p>
<p class="en" lang="en">Every rule can be switched off on the settings sheet; a single finding can be waived. Error: a number or the record is wrong. Warning: a person should look. Note: for information.</p>
${RULES.map(section).join("\n")}
</main>
</body>
</html>
`;
}

function section({ id, scope, severity, title, docs, messages }: Rule): string {
  const sentences = Object.values(messages).map(
    ({ zh, en }) => `<li>${plain(zh)}<br><span class="en" lang="en">${plain(en)}</span></li>`,
  );
  return `<section id="${id}">
<h2>${escape(title.zh)} <span lang="en">· ${escape(title.en)}</span><br><small><code>${id}</code> · ${WORDS[severity].zh} · ${SCOPES[scope].zh} <span lang="en">· ${WORDS[severity].en} · ${SCOPES[scope].en}</span></small></h2>
<p>${escape(docs.zh)}</p>
<p class="en" lang="en">${escape(docs.en)}</p>
<ul>
${sentences.join("\n")}
</ul>
</section>`;
}

/** The sentence with dots for what each finding fills in. */
function plain(sentence: string): string {
  return escape(sentence.replace(/\{\w+\}/g, "…"));
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
