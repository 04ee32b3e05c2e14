import { CodegenError } from '../errors/codegen-error.ts'
import type { Definition } from '../operations/definition.ts'
import { typeNames } from '../operations/names.ts'
import { placeOf } from '../operations/place-of.ts'
import { schemaTypeName } from './schema-type-name.ts'

/**
 * Refuses operations and fragments for which a type of the name of an enum or an input would be printed: both are exported
 * from one module.
 *
 * @param schemaTypes - the names of the enums and inputs that are printed, as the schema has them.
 * @throws {@link CodegenError} that names the file, the line and the column of each.
 */
export function refuseTakenNames(schemaTypes: Iterable<string>, definitions: readonly Definition[]): void {
  const printed = new Map([...schemaTypes].map((name) => [schemaTypeName(name), name]))
  const found = definitions.flatMap((definition) =>
    typeNames(definition)
      .filter((type) => printed.has(type))
      .map(
        (type) =>
          `${placeOf(definition)}  The ${definition.kind} ${definition.name} makes the type ${type}, which the schema has as an enum or an input. Rename the ${definition.kind}.`,
      ),
  )
  if (found.length > 0) throw new CodegenError(found.join('\n'))
}
