import { accountsOf } from '../data/world.ts'
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
      return new Response(
        pdf(`Bill ${bill.id}, ${world.zone.date(bill.startAt)} to ${world.zone.date(bill.endAt - 1)}`),
        {
          headers: { 'content-type': 'application/pdf' },
        },
      )
    },
  }
}

/** Writes the smallest PDF file that shows a line of plain letters. */
function pdf(line: string): string {
  const content = `BT /F1 14 Tf 60 770 Td (${line}) Tj ET`
  return `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length ${content.length}>>stream
${content}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF
`
}
