/** A short fingerprint of a text: the same words always give the same sixteen digits. */

export function fingerprint(text: string): string {
  return fingerprintHalves(text)
    .map((half) => half.toString(16).padStart(8, "0"))
    .join("");
}

/** FNV-1a of 64 bits, high half and low: its prime is 2^40 + 0x1b3, and a half times 0x1b3 is still exact. */
export function fingerprintHalves(text: string): readonly [high: number, low: number] {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let i = 0; i < text.length; i++) {
    const mixed = (low ^ text.charCodeAt(i)) >>> 0;
    const product = mixed * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x100000000) + (mixed << 8)) >>> 0;
    low = product >>> 0;
  }
  return [high, low];
}
