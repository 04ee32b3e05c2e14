import { accountsOf } from '../data/world.ts'
import { pdf } from '../http/pdf.ts'
import type { Route } from '../http/route.ts'
import type { KrakenServices } from './context.ts'

/** Serves the bills as PDF files, at addresses that need no token, as the platform's temporary addresses do not. */
export function documentRoute(path: string, { clock, instance, world }: KrakenServices): Route {
  return {
    path,
    provider: `kraken/${instance.name}`,
    describe: () => ({ kind: 'page', rootFields: [] }),
    async answer(request) {
      const url = new URL(request.url)
      const id = url.pathname.slice(path.length).replace(/\.pdf$/, '')
      const bill = accountsOf(world)
        .flatMap(({ ledger }) => ledger.bills)
        .find((candidate) => candidate.id === id)
      if (!bill) return new Response('Not found.\n', { status: 404 })
      if (clock.now() > Number(url.searchParams.get('until')))
        return new Response('Expired.\n', { status: 403 })
      return pdf(`Bill ${bill.id}, ${world.zone.date(bill.startAt)} to ${world.zone.date(bill.endAt - 1)}`)
    },
  }
}
