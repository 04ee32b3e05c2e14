import type { DocumentOptions } from '../documents/document-options.ts'
import { persist } from '../documents/persisted-documents.ts'
import { documentFunction, documentType } from '../documents/print-documents.ts'
import { stringLiteral } from '../documents/string-literal.ts'
import { type Definition, isOperation, isTagged } from '../operations/definition.ts'
import { spreadFragments } from '../operations/used-fragments.ts'

/** How the function for tags is printed. */
export interface TagFunctionOptions extends DocumentOptions {
  /** The name that the app imports, such as `graphql`. */
  readonly tag: string
}

/**
 * Prints the function that makes documents of the `graphql('…')` calls in the app's code. It is the compact document
 * function itself; which types a text has is known to the type checker alone.
 */
export function printTagFunction(definitions: readonly Definition[], options: TagFunctionOptions): string {
  const name = options.tag
  const tagged = definitions.filter(isTagged)
  const entries = tagged.map((definition) => printEntry(definition, options)).join('')
  const isString = options.documentMode === 'string'
  const fragments = isString ? 'readonly FragmentString[]' : 'readonly FragmentDocument[]'
  const unknown = isString ? 'TypedDocumentString<unknown, never>' : 'TypedDocumentNode<unknown, never>'
  const hashes = options.persistedDocuments ? printHashes(tagged, options) : ''
  const body = isString
    ? "return [text, ...fragments].join(' ')"
    : `return ${documentFunction(options)}(text, fragments${hashes && ', hashes'})`
  return `${hashes}/** The texts that stand in calls of \`${name}\`, with what they stand for. */
interface Tagged {
${entries}}

/** What the type checker says of a text that no types were generated from. */
type NotGenerated = 'This text is new, was changed or is not between backticks: run graphql-codegen to generate its types.'

/**
 * Makes a typed document of an operation or a fragment.
 *
 * @param text - the operation or fragment, written out without interpolation.
 * @param fragments - the documents of the fragments that the text spreads, in the order of their first use.
 */
export function ${name}<const Text extends string>(
  text: Text extends keyof Tagged ? Text : NotGenerated,
  ...fragments: Text extends keyof Tagged ? Tagged[Text]['fragments'] : []
): Text extends keyof Tagged ? Tagged[Text]['document'] : ${unknown}
/* @__NO_SIDE_EFFECTS__ */
export function ${name}(text: string, fragments: ${fragments} = []): unknown {
  ${body}
}`
}

function printHashes(tagged: readonly Definition[], options: DocumentOptions): string {
  const entries = tagged
    .filter(isOperation)
    .map((operation) => `  ${operation.name}: '${persist(operation, options).hash}',\n`)
  return `/** The hashes that operations in TypeScript can be sent by, by their names. */
const hashes: Readonly<Record<string, string>> = {
${entries.join('')}}

`
}

function printEntry(definition: Definition, options: DocumentOptions): string {
  const spread = spreadFragments(definition.node, options.fragments)
  const fragments =
    spread.length > 0
      ? `[fragments: [${spread.map((fragment) => documentType(fragment, options)).join(', ')}]]`
      : '[]'
  const text = stringLiteral(definition.origin.tag?.text ?? '')
  return `  ${text}: {\n    document: ${documentType(definition, options)}\n    fragments: ${fragments}\n  }\n`
}
