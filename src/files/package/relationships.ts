/** Relationships between parts and the list of content types. */
import type { Package } from "./package";
import { partKey, relationshipsOf, resolveTarget } from "./part-names";
import { attribute, children, elementAt, nextTag, rootElement, type Element } from "./xml";
import { escapeXml } from "./xml-text";

export interface Relationship {
  readonly id: string;
  /** In full, as transitional and strict files spell it differently; compare its end. */
  readonly type: string;
  readonly path: string;
  readonly external: boolean;
}

export function relationships(parts: Package, source: string): readonly Relationship[] {
  const xml = parts.text(relationshipsOf(source));
  if (xml === undefined) return [];
  return children(xml, rootElement(xml)).map((element) => ({
    id: attribute(xml, element, "Id") ?? "",
    type: attribute(xml, element, "Type") ?? "",
    path: resolveTarget(source, attribute(xml, element, "Target") ?? ""),
    external: attribute(xml, element, "TargetMode") === "External",
  }));
}

export function hasType(relationship: Relationship, kind: string): boolean {
  return relationship.type.endsWith(`/${kind}`) && !relationship.external;
}

/** Writes the relationships of a part; a package whose parts each say their own type does not know that of a new one. */
export function withRelationships(parts: Package, source: string, xml: string): Package {
  const path = relationshipsOf(source);
  const written = parts.with(path, xml);
  if (contentTypeOf(parts, path) !== undefined) return written;
  return appendToRoot(written, CONTENT_TYPES, "Default", `Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"`);
}

/** Adds a relationship to a part whose relationships exist already; the new id is `rId` and a free number. */
export function addRelationship(
  parts: Package,
  source: string,
  type: string,
  path: string,
): { readonly parts: Package; readonly id: string } {
  const ids = new Set(relationships(parts, source).map((relationship) => relationship.id));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const attributes = `Id="${id}" Type="${escapeXml(type)}" Target="/${escapeXml(path)}"`;
  return { parts: appendToRoot(parts, relationshipsOf(source), "Relationship", attributes), id };
}

export function removeRelationship(parts: Package, source: string, id: string): Package {
  return removeFromRoot(parts, relationshipsOf(source), (xml, element) => attribute(xml, element, "Id") === id);
}

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** In place of what the package may say of a part of that name that it does not have. */
export function addContentType(parts: Package, path: string, type: string): Package {
  return appendToRoot(
    removeContentType(parts, path),
    CONTENT_TYPES,
    "Override",
    `PartName="/${escapeXml(path)}" ContentType="${type}"`,
  );
}

export function removeContentType(parts: Package, path: string): Package {
  const name = partKey(`/${path}`);
  return removeFromRoot(
    parts,
    CONTENT_TYPES,
    (xml, element) => partKey(attribute(xml, element, "PartName") ?? "") === name,
  );
}

/** The content type of a part, told of it alone or of all parts of its kind. */
export function contentTypeOf(parts: Package, path: string): string | undefined {
  const xml = parts.text(CONTENT_TYPES) ?? "";
  const entries = children(xml, rootElement(xml));
  const named = (name: string, value: string): Element | undefined =>
    entries.find((element) => partKey(attribute(xml, element, name) ?? "") === partKey(value));
  const found = named("PartName", `/${path}`) ?? named("Extension", path.slice(path.lastIndexOf(".") + 1));
  return found && attribute(xml, found, "ContentType");
}

/** The prefix, with its colon, that the elements of a part carry. */
export function prefixOf(xml: string): string {
  const tag = nextTag(xml, 0);
  return tag ? (/^<([^\s/>:]+:)/.exec(xml.slice(tag.start, tag.end))?.[1] ?? "") : "";
}

/** Puts `content` at the end of an element, opening it first when it is written as `<a/>`. */
export function appendInside(xml: string, element: Element, content: string): string {
  if (element.kind !== "empty") return xml.slice(0, element.innerEnd) + content + xml.slice(element.innerEnd);
  const open = xml.slice(element.start, element.end).replace(/\s*\/>$/, ">");
  const name = /^<([^\s/>]+)/.exec(open)?.[1] ?? element.name;
  return `${xml.slice(0, element.start)}${open}${content}</${name}>${xml.slice(element.end)}`;
}

function appendToRoot(parts: Package, path: string, name: string, attributes: string): Package {
  const xml = parts.text(path) ?? "";
  return parts.with(path, appendInside(xml, rootElement(xml), `<${prefixOf(xml)}${name} ${attributes}/>`));
}

function removeFromRoot(parts: Package, path: string, matches: (xml: string, element: Element) => boolean): Package {
  const xml = parts.text(path) ?? "";
  const root = rootElement(xml);
  const found = children(xml, root).filter((element) => matches(xml, element));
  if (found.length === 0) return parts;
  // From the last one, so that the places of those before it still hold.
  return parts.with(
    path,
    found.reduceRight((left, { start, outerEnd }) => left.slice(0, start) + left.slice(outerEnd), xml),
  );
}

/** The first element of that name anywhere in a small part. */
export function findElement(xml: string, name: string): Element | undefined {
  for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, tag.end)) {
    if (tag.name === name && tag.kind !== "close") return elementAt(xml, tag);
  }
  return undefined;
}
