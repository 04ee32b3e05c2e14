import { type ASTNode, getLocation, type Location } from 'graphql'

/** Says what is wrong with a schema's sources, one problem per line, each with its file and line. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError'

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
  }
}

/** Words a problem as `file:line: what is wrong`. */
export function describeProblem(node: ASTNode | undefined, problem: string): string {
  return node?.loc ? `${describeLocation(node.loc)}: ${problem}` : problem
}

function describeLocation({ source, start }: Location): string {
  return `${source.name}:${getLocation(source, start).line}`
}
