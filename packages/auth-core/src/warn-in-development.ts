/** Says something to the developer of an app: nothing in production, and nothing where nobody can tell. */
export function warnInDevelopment(message: string): void {
  if (typeof process !== 'undefined' && process.env.NODE_ENV !== 'production')
    console.warn(`[energy] ${message}`)
}
