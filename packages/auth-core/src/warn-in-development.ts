/** Says something to the developer of an app: nothing in production, and nothing where nobody can tell. */
export function warnInDevelopment(message: string): void {
  try {
    // As bundlers look for it: they put a text in its place, and leave the browser without a `process`.
    if (process.env.NODE_ENV !== 'production') console.warn(`[energy] ${message}`)
  } catch {
    // There is neither a bundler nor a `process`.
  }
}
