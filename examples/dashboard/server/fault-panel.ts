import type { Faults } from '@energy/sandbox'

/** A fault as the page shows it. */
export interface Fault {
  readonly name: string
  readonly title: string
  /** What one sees when it is switched on. */
  readonly effect: string
}

interface Scenario extends Fault {
  readonly run: (faults: Faults) => void
}

const kraken = { provider: 'kraken/de' }

const scenarios: readonly Scenario[] = [
  {
    name: 'expire-token',
    title: 'End the token',
    effect: 'Every token that is out is refused. One renewal serves all who wait.',
    run: (faults) => faults.expireTokens(kraken),
  },
  {
    name: 'limit-account',
    title: 'Limit one field',
    effect: '“account” answers once in 20 seconds. Its lane closes; prices and consumption go on.',
    run: (faults) => faults.rateLimit({ ...kraken, field: 'account', limit: 1, seconds: 20 }),
  },
  {
    name: 'limit-everything',
    title: 'Limit everything',
    effect: 'Status 429, and “come back in 8 seconds”. All of Kraken pauses as one, then a probe goes.',
    run: (faults) => faults.failNext({ ...kraken, kind: 'html-429', count: 5, retryAfter: '8' }),
  },
  {
    name: 'long-pause',
    title: 'Long pause',
    effect:
      '“Come back in 150 seconds”: longer than anybody waits. What is on display stays, and says when it is read again.',
    run: (faults) => faults.failNext({ ...kraken, kind: 'html-429', retryAfter: '150' }),
  },
  {
    name: 'bad-gateway',
    title: 'Bad gateway',
    effect: 'The next four answers are a page with status 502. Queries are asked again.',
    run: (faults) => faults.failNext({ ...kraken, kind: 'html-502', count: 4 }),
  },
  {
    name: 'break-connections',
    title: 'Break connections',
    effect: 'The next three connections close without an answer.',
    run: (faults) => faults.failNext({ ...kraken, kind: 'reset', count: 3 }),
  },
  {
    name: 'slow-answers',
    title: 'Slow answers',
    effect: 'The next six answers take four seconds.',
    run: (faults) => faults.failNext({ ...kraken, kind: 'slow', count: 6, delay: 4_000 }),
  },
  {
    name: 'utility-down',
    title: 'Utility down',
    effect:
      'Opower answers with status 502 until all is well again. The bills say so; everything else goes on.',
    run: (faults) => faults.failNext({ provider: 'opower', kind: 'html-502', count: 100 }),
  },
]

/** Answers what can be switched on, and switches it on: `{ "name": "expire-token" }`; without a name all is well again. */
export function createFaultPanel(faults: Faults): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'POST')
      return Response.json(scenarios.map(({ name, title, effect }): Fault => ({ name, title, effect })))
    const { name } = await request.json()
    if (name === undefined) faults.reset()
    else {
      const scenario = scenarios.find((candidate) => candidate.name === name)
      if (!scenario) return new Response(null, { status: 404 })
      scenario.run(faults)
    }
    return new Response(null, { status: 204 })
  }
}
