import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { findProgram } from '../../../packages/auth-core/test/find-program.ts'
import { openBrowser, untilRead } from './open-browser.ts'

/** Prints what the page weighs, and how long it takes until it can be used. */

const program = findProgram('chromium', 'chromium-browser', 'google-chrome')
if (!program) throw new Error('Chromium is needed.')

/** How often each time is taken. */
const runs = 5
const browser = await openBrowser(program)
const dist = fileURLToPath(new URL('../dist', import.meta.url))
const files = await readdir(dist, { recursive: true, withFileTypes: true })
const weights = new Map<string, [plain: number, brotli: number]>()
for (const file of files.filter((entry) => entry.isFile())) {
  const content = await readFile(join(file.parentPath, file.name))
  const [plain, brotli] = weights.get(extname(file.name)) ?? [0, 0]
  const kind = extname(file.name)
  weights.set(kind, [plain + content.length, brotli + brotliCompressSync(content).length])
}
for (const [kind, [plain, brotli]] of weights)
  console.log(`${kind}: ${inKilobytes(plain)} kB, ${inKilobytes(brotli)} kB with brotli`)

const form = '.sign-in input'
const header = '.page-actions button'
const balance = '.balance .amount'
const { context, page } = await browser.open({ wholeYear: true })
await context.addInitScript(markFirstSights, [form, header, balance])
const toForm: number[] = []
for (let run = 0; run < runs; run++) {
  await page.reload()
  toForm.push(await timeUntil(form))
}
console.log(`to the form of the sign-in: ${median(toForm)} ms`)
await page.getByRole('button', { name: 'Use the key of Anna' }).click()
await page.getByRole('button', { name: 'Sign in', exact: true }).click()
await untilRead(page)
const toUse: number[] = []
const toBalance: number[] = []
const toYear: number[] = []
for (let run = 0; run < runs; run++) {
  await page.reload()
  toUse.push(await timeUntil(header))
  toBalance.push(await timeUntil(balance))
  await untilRead(page)
  toYear.push(await page.evaluate(() => performance.now()))
}
console.log(`to the dashboard, signed in: ${median(toUse)} ms; to the balance: ${median(toBalance)} ms`)
console.log(`until everything is read, 17,520 half hours too: ${median(toYear)} ms`)
await browser.close()

/** In ms since the navigation began, by the clock of the page. */
async function timeUntil(selector: string): Promise<number> {
  await page.waitForSelector(selector)
  return page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN, selector)
}

/** Runs in the page: notes when each of the elements comes. */
function markFirstSights(selectors: readonly string[]): void {
  const look = () => {
    for (const selector of selectors)
      if (performance.getEntriesByName(selector).length === 0 && document.querySelector(selector))
        performance.mark(selector)
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true })
}

function median(times: readonly number[]): number {
  return Math.round(times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0)
}

function inKilobytes(bytes: number): string {
  return (bytes / 1_000).toFixed(1)
}
