import { clientNames } from '../contenders/names.ts'
import { contestants, type Names } from '../measure/contestants.ts'
import { buildProgram, type Program } from '../measure/run-program.ts'
import { type Samples, takeTurns } from '../measure/take-turns.ts'
import type { Comparison, Section } from '../page/section.ts'

const proxies: Names = {
  'bare-proxy': { name: 'a proxy that passes bytes on' },
  'fetch-proxy': { name: 'a proxy that fetches' },
  gateway: { name: '`createGateway`', ours: true },
}
const connections = 128

/** Measures many requests at once: of a client, and through the gateway. */
export async function measureThroughput(): Promise<Section> {
  const upstream = await buildProgram('upstream')
  return {
    title: 'Throughput',
    text: 'Over HTTP on loopback; server, client and load are processes of their own, which share the cores.',
    comparisons: [
      await measureWaves(upstream),
      await measureGateway(upstream, 0),
      await measureGateway(upstream, 100),
    ],
  }
}

async function measureWaves(upstream: Program): Promise<Comparison> {
  const program = await buildProgram('send-wave')
  const server = await upstream.serve({ words: [100] })
  try {
    const waves = await takeTurns(Object.keys(clientNames), 5, (name) =>
      program.run({ words: [name, server.url] }),
    )
    return {
      id: 'hundred-queries',
      title: 'A hundred queries at once, each answered after 100 ms',
      note: 'The first wave opens the connections and meets code that has not run yet.',
      baseline: 'urql alone',
      metrics: [
        { name: 'first wave', unit: 'ms', better: 'less', digits: 0 },
        { name: 'next wave', unit: 'ms', better: 'less', digits: 0 },
      ],
      contestants: contestants(clientNames, waves),
    }
  } finally {
    await server.stop()
  }
}

async function measureGateway(upstream: Program, latency: number): Promise<Comparison> {
  const load = await buildProgram('load-gateway')
  const programs = new Map<string, Program>()
  for (const name of Object.keys(proxies)) programs.set(name, await buildProgram(name))
  const server = await upstream.serve({ words: [latency, 'forecast'] })
  try {
    const measured: Map<string, Samples> = await takeTurns(Object.keys(proxies), 3, async (name) => {
      const proxy = await programs.get(name)?.serve({ words: [server.url] })
      if (!proxy) throw new RangeError(`There is no proxy ${name}.`)
      try {
        return await load.run({ words: [proxy.url, connections, 2_000] })
      } finally {
        await proxy.stop()
      }
    })
    const answers = latency === 0 ? 'at once' : `after ${latency} ms`
    return {
      id: `gateway-${latency}`,
      title: `Requests through a gateway, upstream answers ${answers}`,
      note: `${connections} connections. The gateway checks who asks and what for, and gives out nothing else; the proxies check nothing.`,
      baseline: 'a proxy that fetches',
      metrics: [{ name: 'requests', unit: 'per second', better: 'more', digits: 0 }],
      contestants: contestants(proxies, measured),
    }
  } finally {
    await server.stop()
  }
}
