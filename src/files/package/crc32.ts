/** The checksum zip files keep of every entry. */

/** Signed, as the machine adds whole numbers of that kind the fastest. */
type Table = Int32Array;

/** What a byte does to the checksum when so many others follow it: eight of them are taken in at a time. */
const tables = tablesOf() as [Table, Table, Table, Table, Table, Table, Table, Table];

function tablesOf(): Table[] {
  const nearest = Int32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c;
  });
  const all = [nearest];
  for (let table = nearest; all.length < 8; all.push(table)) {
    table = table.map((c) => (nearest[c & 0xff] as number) ^ (c >>> 8));
  }
  return all;
}

export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables;
  const at = (i: number): number => bytes[i] as number;
  const from = (table: Table, byte: number): number => table[byte] as number;
  let crc = -1;
  let i = 0;
  for (const last = bytes.length - 8; i <= last; i += 8) {
    const near = crc ^ (at(i) | (at(i + 1) << 8) | (at(i + 2) << 16) | (at(i + 3) << 24));
    crc =
      from(t7, near & 0xff) ^
      from(t6, (near >>> 8) & 0xff) ^
      from(t5, (near >>> 16) & 0xff) ^
      from(t4, near >>> 24) ^
      from(t3, at(i + 4)) ^
      from(t2, at(i + 5)) ^
      from(t1, at(i + 6)) ^
      from(t0, at(i + 7));
  }
  for (; i < bytes.length; i++) crc = from(t0, (crc ^ at(i)) & 0xff) ^ (crc >>> 8);
  return ~crc >>> 0;
}
