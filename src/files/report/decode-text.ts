/** The text of a .txt, in whichever way it was saved: UTF-8, UTF-16, or the GB18030 of Chinese Windows. */

/** Undefined for what is no text. A mark at the beginning stays, so that places are those of the file. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const wide = wideEncoding(bytes);
  if (wide) return decode(bytes, wide);
  // Text has no other control characters; other kinds of file have plenty.
  if (bytes.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1a && byte !== 0x1b)))
    return undefined;
  return decode(bytes, "utf-8") ?? decode(bytes, "gb18030");
}

function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
