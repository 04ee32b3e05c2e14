import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const root: string = fileURLToPath(new URL('../../..', import.meta.url))

/** The folder in which snippets are written, so that they find what this package depends on. */
export const snippetFolder: string = fileURLToPath(new URL('../.report/snippets', import.meta.url))
