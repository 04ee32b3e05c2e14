import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url))

/** Where the pages are assembled for VitePress. */
export const output: string = fileURLToPath(new URL('../.pages', import.meta.url))

/** Where the repository is read on the web. */
export const repositoryUrl = 'https://github.com/energy-sdk/energy-sdk/tree/main/'
