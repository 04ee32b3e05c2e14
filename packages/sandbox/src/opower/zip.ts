/** Packs one text file into a ZIP archive, without compression. */
export function zipOf(name: string, text: string): Uint8Array<ArrayBuffer> {
  const file = new TextEncoder().encode(name)
  const content = new TextEncoder().encode(text)
  const size: Field = [4, content.length]
  const sum: Field = [4, crc32(content)]
  const shared = littleEndian([2, 20], [2, 0], [2, 0], [2, 0], [2, 0x21], sum, size, size)
  const lengths = littleEndian([2, file.length], [2, 0])
  const local = [...littleEndian([4, 0x04034b50]), ...shared, ...lengths, ...file, ...content]
  const begin = littleEndian([4, 0x02014b50], [2, 20])
  const attributes = littleEndian([2, 0], [2, 0], [2, 0], [4, 0], [4, 0])
  const directory = [...begin, ...shared, ...lengths, ...attributes, ...file]
  const sizes: Field[] = [
    [4, directory.length],
    [4, local.length],
  ]
  const end = littleEndian([4, 0x06054b50], [2, 0], [2, 0], [2, 1], [2, 1], ...sizes, [2, 0])
  return Uint8Array.from([...local, ...directory, ...end])
}

type Field = readonly [bytes: number, value: number]

function littleEndian(...fields: readonly Field[]): number[] {
  return fields.flatMap(([bytes, value]) =>
    Array.from({ length: bytes }, (_, index) => (value >>> (8 * index)) & 255),
  )
}

/** The check sum of ZIP files, which only runtimes with zlib bring along. */
function crc32(bytes: Uint8Array): number {
  let sum = ~0
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum >>> 0
}
