import { openBrowser, untilRead } from './open-browser.ts'
const browser = await openBrowser('/usr/bin/chromium')
const { page } = await browser.open()
await page.getByRole('button', { name: 'Use the key of Anna' }).click()
await page.getByRole('button', { name: 'Sign in', exact: true }).click()
await untilRead(page)
for (let i = 0; i < 2; i++) {
  await page.reload()
  await page.waitForSelector('.page-actions button')
  const t = await page.evaluate(() => performance.now())
  await page.waitForSelector('.balance .amount')
  const entries = await page.evaluate(() => performance.getEntriesByType('resource').map((r) => `${Math.round(r.startTime)}+${Math.round(r.duration)} ${r.name.split('/').slice(3).join('/')}`))
  const paint = await page.evaluate(() => performance.getEntriesByType('longtask').length)
  console.log(t, await page.evaluate(() => performance.now()), paint); console.log(entries.slice(0, 22).join('\n'))
  await untilRead(page)
}
await browser.close()
