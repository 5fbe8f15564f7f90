import { zipSync } from "fflate";
import { native } from "../../src/cli/native";
import { inflateEntry } from "../../src/files/package/inflate";
import { readZip } from "../../src/files/package/zip-read";

test("an entry that is as large as it says is unpacked whole", () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => (i * i) % 251);
  const [entry] = readZip(zipSync({ bytes }));
  expect(entry && inflateEntry(entry)).toEqual(bytes);
});

describe("by the machine's own means", () => {
  test("an entry is unpacked to the same bytes", () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => (i * i) % 251);
    for (const content of [bytes, bytes.subarray(0, 1), new Uint8Array(0)]) {
      const [entry] = readZip(zipSync({ content }));
      expect(entry && new Uint8Array(inflateEntry(entry, native))).toEqual(content);
    }
  });
});
