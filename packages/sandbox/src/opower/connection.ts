import { badInput } from './errors.ts'

/** The arguments of a connection. */
interface ConnectionArguments {
  readonly first?: number | null
  readonly last?: number | null
  readonly after?: string | null
}

/** A page of a list. */
interface Connection<Node> {
  readonly totalCount: number
  readonly edges: readonly { readonly node: Node }[]
  readonly pageInfo: object
}

/** The largest page. That the real one ends here is an assumption of the sandbox; pages of 100 were seen. */
const largestPage = 100

/** Cuts the page out of a list that the arguments ask for. */
export function connectionOf<Node>(
  nodes: readonly Node[],
  { first, last, after }: ConnectionArguments,
): Connection<Node> {
  const size = first ?? last ?? largestPage
  if (size < 0 || size > largestPage) throw badInput(`Page size must be between 0 and ${largestPage}.`)
  const start =
    last != null && first == null ? Math.max(0, nodes.length - size) : after ? position(after) + 1 : 0
  const page = nodes.slice(start, start + size)
  return {
    totalCount: nodes.length,
    edges: page.map((node) => ({ node })),
    pageInfo: {
      startCursor: page.length > 0 ? cursor(start) : null,
      endCursor: page.length > 0 ? cursor(start + page.length - 1) : null,
      hasNextPage: start + page.length < nodes.length,
      hasPreviousPage: start > 0,
    },
  }
}

function cursor(index: number): string {
  return btoa(`opower:${index}`)
}

function position(text: string): number {
  const index = Number(/^b3Bvd2Vy/.test(text) ? atob(text).slice('opower:'.length) : Number.NaN)
  if (!Number.isInteger(index)) throw badInput('`after` is not a cursor of this list.')
  return index
}
