/** Packs one text file into a ZIP archive, without compression. */
export function zipOf(name: string, text: string): Uint8Array<ArrayBuffer> {
  const file = new TextEncoder().encode(name)
  const content = new TextEncoder().encode(text)
  const shared = [
    half(20),
    half(0),
    half(0),
    half(0),
    half(0x21),
    word(crc32(content)),
    word(content.length),
    word(content.length),
    half(file.length),
    half(0),
  ]
  const local = [word(0x04034b50), ...shared, file, content]
  const directory = [word(0x02014b50), half(20), ...shared, half(0), half(0), half(0), word(0), word(0), file]
  const start = sizeOf(local)
  const end = [
    word(0x06054b50),
    half(0),
    half(0),
    half(1),
    half(1),
    word(sizeOf(directory)),
    word(start),
    half(0),
  ]
  const bytes = new Uint8Array(start + sizeOf(directory) + sizeOf(end))
  let at = 0
  for (const part of [...local, ...directory, ...end]) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

function half(value: number): Uint8Array {
  return Uint8Array.of(value & 255, (value >> 8) & 255)
}

function word(value: number): Uint8Array {
  return Uint8Array.of(value & 255, (value >> 8) & 255, (value >> 16) & 255, (value >>> 24) & 255)
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0)
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
