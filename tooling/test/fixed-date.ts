/**
 * Lets every test file begin at the same moment, so that no test is red on some dates only. Time then runs as usual.
 * `TEST_DATE` names another moment; `pnpm test:deep` goes through those at which calendars are odd.
 */
const start = Date.parse(process.env.TEST_DATE ?? '2026-07-15T10:00:00Z')
if (Number.isNaN(start)) throw new Error('TEST_DATE must be an ISO 8601 moment.')

// That of the machine, also where a file before this one has replaced it.
const RealDate: DateConstructor = Reflect.get(Date.prototype, 'constructor')
const ahead = start - RealDate.now()
const now = (): number => RealDate.now() + ahead

globalThis.Date = new Proxy(RealDate, {
  apply: () => new RealDate(now()).toString(),
  construct: (target, values, newTarget) =>
    Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget),
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
})
