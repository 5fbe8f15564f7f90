/** The fingerprint is FNV-1a of 64 bits over the text's code units. */
import { fc } from "../../kit/properties";
import { fingerprint } from "../../../src/core/collections/fingerprint";

test("agrees with the plain definition for every text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      let hash = 0xcbf29ce484222325n;
      for (let i = 0; i < text.length; i++)
        hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
      expect(fingerprint(text)).toBe(hash.toString(16).padStart(16, "0"));
    }),
  );
});
