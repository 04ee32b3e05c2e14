export type { Sandbox, SandboxEndpoint } from './sandbox.ts'
export { type BrowserSandboxOptions, startSandbox } from './start-in-browser.ts'
