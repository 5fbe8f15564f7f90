import { zipSync } from "fflate";
import { native } from "../../src/cli/native";
import { inflateEntry } from "../../src/files/package/inflate";
import { readZip } from "../../src/files/package/zip-read";
import { withStatedSize } from "./kit";

const ofZeros = zipSync({ zeros: new Uint8Array(100_000_000) });

test("an entry that unpacks past its size is given up within the first bytes taken in", () => {
  const [entry] = readZip(withStatedSize(ofZeros, "zeros", 1000));
  if (entry === undefined) throw new Error("The zip has one entry.");
  const taken = jest.spyOn(entry.data, "subarray");
  expect(() => inflateEntry(entry)).toThrow("damaged");
  expect(entry.data.length).toBeGreaterThan(90_000);
  expect(Math.max(...taken.mock.calls.map(([, end]) => end ?? Infinity))).toBeLessThanOrEqual(1 << 14);
});

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

  test.each([99_999_999, 1000, 0])("an entry that is longer than the %i bytes it claims is damaged", (size) => {
    const [entry] = readZip(withStatedSize(ofZeros, "zeros", size));
    if (entry === undefined) throw new Error("The zip has one entry.");
    expect(() => inflateEntry(entry, native)).toThrow("damaged");
  });
});
