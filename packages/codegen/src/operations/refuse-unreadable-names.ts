import { globSync, readFileSync } from 'node:fs'
import { Kind, parse } from 'graphql'
import { CodegenError } from '../errors/codegen-error.ts'
import { placeAt, printPlace } from './source-text.ts'

const unreadable = new Set(Object.getOwnPropertyNames(Object.prototype))
const mayHaveOne = new RegExp(`\\b(${[...unreadable].join('|')})\\b`)

/**
 * Refuses operations and fragments of `.graphql` files whose name every object of JavaScript has, such as `constructor`:
 * what `graphql-codegen` reads files with looks names up in such an object, and fails without a place.
 *
 * @param globs - those of the app; what one with `!` in front finds is left out.
 * @throws {@link CodegenError} that names the file, the line and the column of each.
 */
export function refuseUnreadableNames(globs: readonly string[]): void {
  const find = (wanted: readonly string[]): string[] =>
    wanted.filter((glob) => /\.(graphqls?|gql)$/.test(glob)).flatMap((glob) => globSync(glob))
  const leftOut = new Set(find(globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))))
  const files = new Set(find(globs.filter((glob) => !glob.startsWith('!'))))
  const found = [...files].filter((file) => !leftOut.has(file)).flatMap(namesIn)
  if (found.length > 0) throw new CodegenError(found.join('\n'))
}

function namesIn(file: string): string[] {
  const code = readFileSync(file, 'utf8')
  if (!mayHaveOne.test(code)) return []
  return definitionsIn(code).flatMap((definition) => {
    const isNamed =
      definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION
    if (!isNamed || !definition.name || !unreadable.has(definition.name.value)) return []
    const place = placeAt({ file, code, start: 0 }, definition.name.loc?.start ?? 0)
    return `${printPlace(place)}  \`graphql-codegen\` reads no .graphql file in which something is called ${definition.name.value}. Rename it.`
  })
}

/** A file with a mistake in its syntax is told of when it is read. */
function definitionsIn(code: string) {
  try {
    return parse(code).definitions
  } catch {
    return []
  }
}
