/** Entries that unpack to a hundred megabytes, whatever size they claim. */
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

describe("by the machine's own means", () => {
  test.each([99_999_999, 1000, 0])("an entry that is longer than the %i bytes it claims is damaged", (size) => {
    const [entry] = readZip(withStatedSize(ofZeros, "zeros", size));
    if (entry === undefined) throw new Error("The zip has one entry.");
    expect(() => inflateEntry(entry, native)).toThrow("damaged");
  });
});
