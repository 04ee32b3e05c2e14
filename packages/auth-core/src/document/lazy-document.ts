import type { DefinitionNode, DocumentNode } from '@0no-co/graphql.web'

/**
 * Makes a document that is read when a client first looks at it, and once only.
 *
 * @param read - reads its definitions.
 * @param locate - makes its location, which says how the whole document is written.
 */
export function lazyDocument(
  read: () => readonly DefinitionNode[],
  locate: (definitions: readonly DefinitionNode[]) => object | undefined,
): DocumentNode
export function lazyDocument(
  read: () => readonly DefinitionNode[],
  locate: (definitions: readonly DefinitionNode[]) => object | undefined,
): object {
  let definitions: readonly DefinitionNode[] | undefined
  let loc: object | undefined
  const define = (): readonly DefinitionNode[] => {
    definitions ??= read()
    return definitions
  }
  // Own enumerable accessors, so that a copy made by spreading, JSON or structuredClone is a whole document. Setters,
  // because the visitor of older graphql-js sets in a copy of the descriptors what it has changed.
  return {
    kind: 'Document',
    get definitions() {
      return define()
    },
    set definitions(value) {
      replace(this, 'definitions', value)
    },
    get loc() {
      loc ??= locate(define())
      return loc
    },
    set loc(value) {
      replace(this, 'loc', value)
    },
  }
}

function replace(document: object, name: string, value: unknown): void {
  Object.defineProperty(document, name, { value, enumerable: true, configurable: true, writable: true })
}
