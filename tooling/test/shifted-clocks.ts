import { spawnSync } from 'node:child_process'

/** Runs the suites of a package, or the files that are named, at each moment at which calendars are odd. */

const moments = [
  ['the end of a year', '2026-12-31T23:59:40Z', 'America/Los_Angeles'],
  ['the beginning of a year, in the first zone that sees it', '2026-12-31T10:00:20Z', 'Pacific/Kiritimati'],
  ['a leap day', '2028-02-29T12:00:00Z', 'Europe/Berlin'],
  ['the hour that Europe leaves out', '2027-03-28T00:59:40Z', 'Europe/Berlin'],
  ['the hour that Europe has twice', '2026-10-25T00:59:40Z', 'Europe/London'],
  ['the hour that America leaves out', '2027-03-14T06:59:40Z', 'America/New_York'],
  ['the hour that America has twice', '2026-11-01T05:59:40Z', 'America/New_York'],
  ['the hour that Australia leaves out', '2026-10-03T15:59:40Z', 'Australia/Sydney'],
  ['27 November', '2026-11-27T09:00:00Z', 'UTC'],
  ['28 February', '2027-02-28T22:30:00Z', 'Asia/Tokyo'],
  ['31 October', '2026-10-31T18:00:00Z', 'Asia/Kolkata'],
  ['a moment past what 32 bits hold', '2038-01-20T12:00:00Z', 'UTC'],
] as const

const failed: string[] = []
for (const [title, date, zone] of moments) {
  console.log(`\n── ${title}: ${date}, TZ=${zone}`)
  const { status } = spawnSync('vitest', ['run', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, DEEP: '1', TEST_DATE: date, TZ: zone },
  })
  if (status !== 0) failed.push(title)
}
if (failed.length > 0) {
  console.error(`\n✗ Red at ${failed.join('; ')}.`)
  process.exitCode = 1
}
