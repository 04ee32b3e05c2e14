const width = 30

/** Draws a bar such as `███████░░░ 120 of 340`. */
export function progressBar(done: number, total: number): string {
  const filled = total === 0 ? width : Math.min(width, Math.round((done / total) * width))
  return `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done} of ${total}`
}
