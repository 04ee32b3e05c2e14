import type { WriteStream } from 'node:tty'

/** Where the report is written. */
export interface Terminal {
  print(line: string): void
  /** Writes over the line before, where the output is a terminal. */
  progress(line: string): void
}

/** Writes to a stream; one that is no terminal gets every progress line on a line of its own. */
export function createTerminal(stream: Pick<WriteStream, 'write' | 'isTTY'>): Terminal {
  let open = false
  return {
    print(line) {
      stream.write(`${open ? '\n' : ''}${line}\n`)
      open = false
    },
    progress(line) {
      stream.write(stream.isTTY ? `\r\u001b[K${line}` : `${line}\n`)
      open = Boolean(stream.isTTY)
    },
  }
}
