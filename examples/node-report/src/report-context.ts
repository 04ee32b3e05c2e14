/** What the report needs besides the settings. */
export interface ReportContext {
  readonly print: (line: string) => void
  /** Overwrites the last line on a terminal. */
  readonly progress: (line: string) => void
  /** Called once in the middle of a list, so that the report shows what an expiry does. */
  readonly expireToken?: () => void | Promise<void>
}
