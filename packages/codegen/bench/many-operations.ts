/** A schema of many types, and one operation for each: six scalars and a related object with four. */
export interface ManyOperations {
  readonly schema: string
  readonly operations: string
}

/** Makes the schema and the operations that bundle sizes are compared with. */
export function manyOperations(count: number): ManyOperations {
  const types: string[] = []
  const fields: string[] = []
  const operations: string[] = []
  for (let index = 0; index < count; index++) {
    types.push(
      `type Thing${index} { id: ID! name: String count: Int price: Float active: Boolean createdAt: String related: Thing${(index + 1) % count} }`,
    )
    fields.push(`thing${index}(id: ID!): Thing${index}`)
    operations.push(
      `query Thing${index}($id: ID!) { thing${index}(id: $id) { id name count price active createdAt related { id name count price } } }`,
    )
  }
  return {
    schema: `type Query { ${fields.join('\n')} }\n${types.join('\n')}`,
    operations: operations.join('\n'),
  }
}
