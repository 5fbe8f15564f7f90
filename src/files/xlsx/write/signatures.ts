/** Digital signatures of a package, which hold for it as it was signed and for nothing else. */
import type { Package } from "../../package/package";
import { relationshipsOf } from "../../package/part-names";
import { hasType, relationships, removeContentType, removeRelationship } from "../../package/relationships";

export function isSigned(parts: Package): boolean {
  return origins(parts).length > 0;
}

/** A signature that no longer holds would make Excel warn of the file. */
export function withoutSignatures(parts: Package): Package {
  return origins(parts).reduce((left, { id, path }) => {
    const signatures = relationships(left, path).map((link) => link.path);
    const bare = [path, ...signatures].reduce(
      (now, part) => removeContentType(now.without(part).without(relationshipsOf(part)), part),
      left,
    );
    return removeRelationship(bare, "", id);
  }, parts);
}

function origins(parts: Package) {
  return relationships(parts, "").filter((link) => hasType(link, "digital-signature/origin"));
}
