import { type Exchange, makeOperation, mapExchange, type Operation } from '@urql/core'
import { endpoints } from './endpoints.ts'

/** A host that serves root fields which the main one of its platform lacks, for the same token. */
export interface SecondHost {
  /** The GraphQL URL of the main host. */
  readonly besides: string
  /** The GraphQL URL of this host. */
  readonly url: string
  /** The root fields that it serves; a trailing `*` stands for any ending. */
  readonly serves: readonly string[]
  /** What the pattern would take and the main host serves all the same. */
  readonly except: readonly string[]
}

/**
 * The second hosts that are known.
 *
 * @remarks Unverified: the host and its root fields were observed in public clients. The exceptions stood in the main
 * schema of 2024, the last one that is known.
 */
export const secondHosts: readonly SecondHost[] = [
  {
    besides: endpoints.gb.url,
    url: 'https://api.backend.octopus.energy/v1/graphql/',
    serves: [
      'savingSessions',
      'joinSavingSessionsEvent',
      'greenerNightsForecast',
      'heatPump*',
      'wheelOfFortune*',
      'spinWheelOfFortune',
    ],
    except: ['heatPumpDevice', 'heatPumpGoodsQuote', 'heatPumpStatus', 'heatPumpVariants'],
  },
]

/**
 * Sends an operation to the host that serves its root fields.
 *
 * @remarks An operation that mixes both hosts goes to the main one, which refuses what it lacks: make two of it. A
 * client with a `url` of its own, such as a proxy or the sandbox, sends everything there.
 */
export const secondHostExchange: Exchange = mapExchange({ onOperation: toItsHost })

function toItsHost(operation: Operation): Operation {
  const { query, context } = operation
  const candidates = secondHosts.filter(({ besides }) => besides === context.url)
  if (candidates.length === 0) return operation
  const fields = rootFields(query)
  const host = candidates.find((candidate) => fields.every((field) => isServedBy(candidate, field)))
  if (!host || fields.length === 0) return operation
  return makeOperation(operation.kind, operation, { ...context, url: host.url })
}

function isServedBy({ serves, except }: SecondHost, field: string): boolean {
  if (except.includes(field)) return false
  return serves.some((name) => (name.endsWith('*') ? field.startsWith(name.slice(0, -1)) : field === name))
}

type Definitions = Operation['query']['definitions']
type SelectionSet = Extract<Definitions[number], { selectionSet: unknown }>['selectionSet']

/** Names the root fields of a document's operation, those in fragments included. */
function rootFields({ definitions }: Operation['query']): string[] {
  const operation = definitions.find((definition) => definition.kind === 'OperationDefinition')
  return operation ? fieldsOf(operation.selectionSet, definitions) : []
}

function fieldsOf(selectionSet: SelectionSet, definitions: Definitions): string[] {
  return selectionSet.selections.flatMap((selection) => {
    if (selection.kind === 'Field') return selection.name.value === '__typename' ? [] : [selection.name.value]
    if (selection.kind === 'InlineFragment') return fieldsOf(selection.selectionSet, definitions)
    const fragment = definitions.find(
      (definition) =>
        definition.kind === 'FragmentDefinition' && definition.name.value === selection.name.value,
    )
    return fragment && 'selectionSet' in fragment ? fieldsOf(fragment.selectionSet, definitions) : []
  })
}
