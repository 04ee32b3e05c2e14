import { CodegenError } from '../errors/codegen-error.ts'
import type { FoundDocument } from '../operations/collect-definitions.ts'
import { placeAt, printPlace } from '../operations/source-text.ts'
import { type TagOutput, tagOwner } from './tag-owner.ts'

/**
 * Leaves out the documents of other outputs, when several providers share an app: a tag may call the function of
 * another one.
 *
 * @param outputs - every output of the configuration.
 * @throws {@link CodegenError} when a tag's function is imported from none of the outputs.
 */
export function ownDocuments(
  documents: readonly FoundDocument[],
  output: string,
  outputs: readonly TagOutput[] = [],
): readonly FoundDocument[] {
  if (outputs.length < 2) return documents
  return documents.filter(({ origin }) => {
    if (!origin.tag) return true
    const owner = tagOwner(origin, origin.tag.name, outputs)
    if (owner) return owner.output === output
    const { name } = origin.tag
    throw new CodegenError(
      `${printPlace(placeAt(origin, 0))}  It is not clear which provider this operation is for: import ${name} from one of ${outputs.map((one) => one.output).join(', ')}.`,
    )
  })
}
