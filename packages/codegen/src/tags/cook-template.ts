const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
}

/** Reads the text between the backticks of a template literal as JavaScript does: escapes become characters. */
export function cookTemplate(raw: string): string {
  return raw
    .replace(/\r\n?/g, '\n')
    .replace(
      /\\(u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})|\n|.)/gi,
      (_, escaped: string, ...codes: string[]) => {
        const code = codes.slice(0, 3).find((digits) => digits !== undefined)
        if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16))
        return escaped === '\n' ? '' : (escapes[escaped] ?? escaped)
      },
    )
}
