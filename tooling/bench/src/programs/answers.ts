import { pageSize } from '../contenders/operations.ts'

export const url = 'https://bench.test/graphql'

const item = { data: { item: { __typename: 'Item', id: '1', owner: 'anna' } } }

/** Answers at once, as a server would: with a response whose body is read as a stream. */
export const answerAtOnce: typeof globalThis.fetch = async () => Response.json(item)

/** Answers within the turn of the event loop: neither the answer nor its body lets anything else run. */
export function answerWithoutYielding(): typeof globalThis.fetch {
  const text = JSON.stringify(item)
  const headers = new Headers({ 'content-type': 'application/json' })
  return async () =>
    Object.assign(new Response(null, { headers }), {
      text: async () => text,
      json: async () => JSON.parse(text),
    })
}

/** A list of `pages` pages, each of which takes `latency` ms. */
export function answerList(pages: number, latency: number): typeof globalThis.fetch {
  return async (_, init) => {
    const { after } = JSON.parse(String(init?.body)).variables
    const page = after == null ? 0 : Number(after) + 1
    await new Promise((resolve) => setTimeout(resolve, latency))
    const edges = Array.from({ length: pageSize }, (_, index) => ({
      cursor: `${page}`,
      node: { __typename: 'Item', id: `${page * pageSize + index}` },
    }))
    const pageInfo = { __typename: 'PageInfo', hasNextPage: page + 1 < pages, endCursor: `${page}` }
    return Response.json({ data: { items: { __typename: 'Items', pageInfo, edges } } })
  }
}
