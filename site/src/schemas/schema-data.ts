import {
  type ConstDirectiveNode,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  Kind,
  parse,
  print,
  type TypeDefinitionNode,
} from 'graphql'

/** A field, an input field or a value. */
export interface SchemaMember {
  readonly name: string
  /** What stands behind the name in SDL: arguments and type; empty for a value. */
  readonly signature: string
  readonly description: string
  readonly standing: string
  /** The place of its evidence in the list of the schema. */
  readonly evidence: number
  readonly deprecated?: string
  /** Codes of errors that it is known to raise. */
  readonly errors?: readonly string[]
}

/** A type, as the page of its schema shows it. */
export interface SchemaType extends Omit<SchemaMember, 'signature' | 'errors' | 'deprecated'> {
  readonly kind: string
  readonly members: readonly SchemaMember[]
  /** What a union is made of, and what an object implements. */
  readonly relatives: readonly string[]
}

/** A schema as data, for a page that loads it on demand. */
export interface SchemaData {
  readonly types: readonly SchemaType[]
  /** Where it is known from; types and members name a place in this list, because many have the same. */
  readonly evidence: readonly string[]
}

const kinds: Readonly<Record<TypeDefinitionNode['kind'], string>> = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'type',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'interface',
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: 'input',
  [Kind.ENUM_TYPE_DEFINITION]: 'enum',
  [Kind.UNION_TYPE_DEFINITION]: 'union',
  [Kind.SCALAR_TYPE_DEFINITION]: 'scalar',
}

interface Described {
  readonly description?: { readonly value: string } | undefined
  readonly directives?: readonly ConstDirectiveNode[] | undefined
}

/** Reads a bundled schema, with how each of its parts is known. */
export function readSchemaData(sdl: string): SchemaData {
  const evidence = new Map<string, number>()
  const place = (text: string): number => {
    if (!evidence.has(text)) evidence.set(text, evidence.size)
    return evidence.get(text) ?? 0
  }
  const types = parse(sdl, { noLocation: true })
    .definitions.filter(isTypeDefinitionNode)
    .map((node): SchemaType => {
      const own = provenanceOf(node) ?? { standing: 'unverified', evidence: '' }
      return {
        name: node.name.value,
        kind: kinds[node.kind],
        description: describe(node),
        standing: own.standing,
        evidence: place(own.evidence),
        relatives: relativesOf(node),
        members: membersOf(node).map((member): SchemaMember => {
          const known = provenanceOf(member) ?? own
          const deprecated = argument(member, 'deprecated', 'reason')
          const errors = codesOf(member)
          return {
            name: member.name.value,
            signature: signatureOf(member),
            description: describe(member),
            standing: known.standing,
            evidence: place(known.evidence),
            ...(deprecated !== undefined && { deprecated: deprecated.replaceAll(/\s+/g, ' ').trim() }),
            ...(errors.length > 0 && { errors }),
          }
        }),
      }
    })
  return { types, evidence: [...evidence.keys()] }
}

/** Tells how many types and members are known in which way. */
export function countStandings({ types }: SchemaData): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { standing } of types.flatMap((type) => [type, ...type.members]))
    counts.set(standing, (counts.get(standing) ?? 0) + 1)
  return counts
}

type MemberNode = Described & {
  readonly name: { readonly value: string }
  readonly arguments?: readonly InputValueDefinitionNode[] | undefined
  readonly type?: Parameters<typeof print>[0]
  readonly defaultValue?: Parameters<typeof print>[0] | undefined
}

function membersOf(node: TypeDefinitionNode): readonly MemberNode[] {
  if ('fields' in node) return node.fields ?? []
  return 'values' in node ? (node.values ?? []) : []
}

function relativesOf(node: TypeDefinitionNode): readonly string[] {
  const names = 'types' in node ? node.types : 'interfaces' in node ? node.interfaces : []
  return (names ?? []).map(({ name }) => name.value)
}

function signatureOf(node: MemberNode): string {
  const inputs = (node.arguments ?? []).map((input) => `${input.name.value}${signatureOf(input)}`)
  const type = node.type ? `: ${print(node.type)}` : ''
  const preset = node.defaultValue ? ` = ${print(node.defaultValue)}` : ''
  return `${inputs.length > 0 ? `(${inputs.join(', ')})` : ''}${type}${preset}`
}

const describe = ({ description }: Described): string =>
  description?.value.replaceAll(/\s+/g, ' ').trim() ?? ''

function provenanceOf(node: Described): { standing: string; evidence: string } | undefined {
  const standing = argument(node, 'provenance', 'standing')
  return standing === undefined
    ? undefined
    : { standing, evidence: argument(node, 'provenance', 'evidence') ?? '' }
}

function argument({ directives = [] }: Described, directive: string, name: string): string | undefined {
  const value = directives
    .find((one) => one.name.value === directive)
    ?.arguments?.find((one) => one.name.value === name)?.value
  return value?.kind === Kind.STRING ? value.value : undefined
}

function codesOf({ directives = [] }: Described): readonly string[] {
  const value = directives.find(({ name }) => name.value === 'errors')?.arguments?.[0]?.value
  if (value?.kind !== Kind.LIST) return []
  return value.values.flatMap((code) => (code.kind === Kind.STRING ? code.value : []))
}
