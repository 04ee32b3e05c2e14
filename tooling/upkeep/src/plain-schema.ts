import { buildASTSchema, lexicographicSortSchema, parse, printSchema, visit } from 'graphql'

/**
 * Writes a schema as it is compared and kept: in the order of names, without descriptions. What stays are facts; the
 * platform's sentences stay with the platform.
 */
export function plainSchema(sdl: string): string {
  const silent = visit(parse(sdl, { noLocation: true }), {
    enter: (node) =>
      'description' in node && node.description ? { ...node, description: undefined } : undefined,
  })
  const schema = buildASTSchema(silent, { assumeValid: true, assumeValidSDL: true })
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}
