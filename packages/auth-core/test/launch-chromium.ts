import { type Browser, chromium } from 'playwright-core'

/** Starts Chromium without a sandbox of its own, which a container has no rights for, and without anything that it does by itself. */
export const launchChromium = (program: string): Promise<Browser> =>
  chromium.launch({
    executablePath: program,
    // What hangs ends with its test; on a busy machine everything takes long.
    timeout: 0,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
