import { getNamedType } from 'graphql'
import { stringLiteral } from '../documents/string-literal.ts'
import { CodegenError } from '../errors/codegen-error.ts'
import { type Definition, isOperation, type Operation } from '../operations/definition.ts'
import { typeName } from '../operations/names.ts'
import { printResult } from '../types/print-result.ts'
import { type ResultShape, resultShape } from '../types/result-shape.ts'
import type { TypeOptions } from '../types/type-options.ts'

const runtimeDecoders = ['dateTime', 'calendarDate', 'decimal'] as const

/** The function that reads a scalar: one of the runtime by its name, or one of the app by its name and its module. */
export type DecoderSource =
  | (typeof runtimeDecoders)[number]
  | { readonly name: string; readonly from: string }

/**
 * Makes sure that every decoder of a configuration exists, whatever a configuration without types says.
 *
 * @throws {@link CodegenError} that names the decoders there are.
 */
export function checkDecoders(decoders: Readonly<Record<string, DecoderSource>>): void {
  const known: readonly string[] = runtimeDecoders
  for (const [scalar, source] of Object.entries(decoders))
    if (typeof source === 'string' && !known.includes(source))
      throw new CodegenError(
        `decoders.${scalar}: there is no decoder ${String(source)}. Take one of ${known.join(', ')}, or one of your own: { name: 'toMoney', from: '../money.js' }.`,
      )
}

/** How decoders are printed. */
export interface DecoderOptions extends TypeOptions {
  /** The decoder of each scalar that is to be read. */
  readonly decoders: Readonly<Record<string, DecoderSource>>
}

/**
 * Prints, for each operation whose result holds scalars with a decoder, the type of the decoded result and the
 * function that makes it. An operation whose function nobody imports costs nothing.
 */
export function printDecoders(definitions: readonly Definition[], options: DecoderOptions): string {
  if (Object.keys(options.decoders).length === 0) return ''
  return definitions
    .filter(isOperation)
    .map((operation) => printDecoder(operation, options))
    .filter((text) => text !== '')
    .join('\n\n')
}

/** Prints the imports of the decoders that are the app's own and that a text uses. */
export function decoderImports(text: string, { decoders }: DecoderOptions): readonly string[] {
  const own = Object.values(decoders).flatMap((source) => (typeof source === 'string' ? [] : source))
  return [...new Set(own.map(({ name, from }) => `import { ${name} } from ${stringLiteral(from)}`))].filter(
    (_, index) => new RegExp(`\\b${own[index]?.name}\\b`).test(text),
  )
}

function printDecoder(operation: Operation, options: DecoderOptions): string {
  const root = options.schema.getRootType(operation.node.operation)
  if (!root) return ''
  const result = resultShape(options, root, operation.node.selectionSet)
  const shape = decoderShape(result, options)
  if (shape === undefined) return ''
  const name = typeName(operation)
  const types = { ...options, scalars: decodedScalars(options), scalarTypes: 'plain' } as const
  return [
    `export type ${name}Decoded = ${printResult(result, types, new Set())}`,
    `export const decode${name}: (data: ${name}) => ${name}Decoded = /*#__PURE__*/ createDecoder(${shape})`,
  ].join('\n\n')
}

function decodedScalars({ scalars, decoders }: DecoderOptions): TypeOptions['scalars'] {
  const decoded = Object.entries(decoders).map(
    ([scalar, source]): [string, { output: string; input: string }] => [
      scalar,
      { output: `Decoded<typeof ${nameOf(source)}>`, input: 'never' },
    ],
  )
  return { ...scalars, ...Object.fromEntries(decoded) }
}

/** Prints where the scalars are; `undefined` when a result has none of them. */
function decoderShape(shape: ResultShape, options: DecoderOptions): string | undefined {
  const fields = new Map<string, string>()
  for (const { key, definition, selection } of shape.flatMap((member) => member.fields)) {
    const decoder = definition && options.decoders[getNamedType(definition.type).name]
    const below = selection ? decoderShape(selection, options) : decoder && nameOf(decoder)
    if (below !== undefined) fields.set(key, below)
  }
  if (fields.size === 0) return undefined
  return `{ ${[...fields].map(([key, below]) => (key === below ? key : `${key}: ${below}`)).join(', ')} }`
}

function nameOf(source: DecoderSource): string {
  return typeof source === 'string' ? source : source.name
}
