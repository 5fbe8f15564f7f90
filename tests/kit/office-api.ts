/** What @types/office-js knows of Excel's object model: members, arguments, values and the requirement set each came with. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** What a value may be; `fields` of an object are types of their own. */
export interface ApiType {
  /** It may be anything: an object of the model, a text, an array. */
  readonly open?: boolean;
  readonly kinds?: readonly ("string" | "number" | "boolean")[];
  readonly words?: readonly string[];
  readonly fields?: string;
}

export interface ApiSignature {
  readonly least: number;
  readonly most: number;
  readonly takes: readonly ApiType[];
}

export interface ApiMember {
  /** The minor version of ExcelApi that it came with; beyond all where it never was in one. */
  readonly since: number;
  readonly value?: ApiType;
  readonly calls: readonly ApiSignature[];
}

export type Api = Readonly<Record<string, Readonly<Record<string, ApiMember>>>>;

const NEVER = 1000;
const folder = path.dirname(require.resolve("@types/office-js/package.json"));
const cache = path.resolve(__dirname, "../../node_modules/.cache");

/** Eight megabytes of declarations take a second, so what was found in them is kept for the other test files. */
export function readOfficeApi(): Api {
  const { version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as { version: string };
  const kept = path.join(cache, `office-api-${version}-2.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, "utf8")) as Api;
  const api = parseApi(readFileSync(path.join(folder, "index.d.ts"), "utf8"));
  mkdirSync(cache, { recursive: true });
  writeFileSync(kept, JSON.stringify(api));
  return api;
}

type Declared = ts.ClassDeclaration | ts.InterfaceDeclaration;

function parseApi(text: string): Api {
  const source = ts.createSourceFile("office.d.ts", text, ts.ScriptTarget.ESNext, false);
  const statements = source.statements.flatMap((statement) =>
    ts.isModuleDeclaration(statement) &&
    statement.name.text === "Excel" &&
    statement.body &&
    ts.isModuleBlock(statement.body)
      ? [...statement.body.statements]
      : [],
  );
  const enums = new Map<string, string[]>();
  for (const each of statements) {
    if (!ts.isEnumDeclaration(each)) continue;
    const values = each.members.flatMap(({ initializer }) =>
      initializer && ts.isStringLiteral(initializer) ? [initializer.text] : [],
    );
    enums.set(each.name.text, values);
  }
  const declared = statements.filter(
    (each): each is Declared => ts.isClassDeclaration(each) || ts.isInterfaceDeclaration(each),
  );
  const interfaces = new Set(declared.filter(ts.isInterfaceDeclaration).map(({ name }) => name.text));
  const reader = { text, enums, interfaces };
  return Object.fromEntries(declared.map((each) => [each.name?.text ?? "", membersOf(each, reader)]));
}

interface Reader {
  readonly text: string;
  readonly enums: ReadonlyMap<string, readonly string[]>;
  readonly interfaces: ReadonlySet<string>;
}

function membersOf(declared: Declared, reader: Reader): Record<string, ApiMember> {
  // What names no set was there from the start.
  const own = sinceOf(declared, reader.text) ?? 0;
  const members: Record<string, ApiMember> = {};
  for (const each of declared.members) {
    if (!each.name || !ts.isIdentifier(each.name)) continue;
    const name = each.name.text;
    const known = members[name];
    const since = Math.min(known?.since ?? NEVER, sinceOf(each, reader.text) ?? own);
    if (ts.isMethodDeclaration(each) || ts.isMethodSignature(each)) {
      const required = each.parameters.filter(({ questionToken }) => !questionToken);
      const takes = each.parameters.map(({ type }) => typeOf(type, reader));
      const rest = each.parameters.some(({ dotDotDotToken }) => dotDotDotToken);
      const call = { least: required.length, most: rest ? NEVER : takes.length, takes };
      members[name] = { since, calls: [...(known?.calls ?? []), call] };
    } else if (ts.isPropertyDeclaration(each) || ts.isPropertySignature(each)) {
      members[name] = { since, value: typeOf(each.type, reader), calls: [] };
    }
  }
  return members;
}

/** Comments stand before a declaration: its full text without the text of its own. */
function sinceOf(node: ts.Node, text: string): number | undefined {
  const comments = ts.getLeadingCommentRanges(text, node.pos) ?? [];
  const last = comments.at(-1);
  const sets = last && /\[Api set: ([^\]]*)\]/.exec(text.slice(last.pos, last.end))?.[1];
  if (sets === undefined) return undefined;
  return Number(/ExcelApi 1\.(\d+)/.exec(sets)?.[1] ?? NEVER);
}

function typeOf(node: ts.TypeNode | undefined, reader: Reader): ApiType {
  const words: string[] = [];
  const kinds: ("string" | "number" | "boolean")[] = [];
  for (const part of node && ts.isUnionTypeNode(node) ? node.types : [node]) {
    if (!part) return { open: true };
    const name =
      ts.isTypeReferenceNode(part) && ts.isQualifiedName(part.typeName) ? part.typeName.right.text : undefined;
    if (ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal)) words.push(part.literal.text);
    else if (part.kind === ts.SyntaxKind.StringKeyword) kinds.push("string");
    else if (part.kind === ts.SyntaxKind.NumberKeyword) kinds.push("number");
    else if (part.kind === ts.SyntaxKind.BooleanKeyword) kinds.push("boolean");
    else if (name !== undefined && reader.enums.has(name)) words.push(...(reader.enums.get(name) ?? []));
    else if (name !== undefined && reader.interfaces.has(name) && part === node) return { fields: name };
    else return { open: true };
  }
  return { words, kinds };
}
