import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  type DocumentNode,
  GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import * as au from '../src/au.ts'
import * as de from '../src/de.ts'
import * as es from '../src/es.ts'
import * as fr from '../src/fr.ts'
import * as gb from '../src/gb.ts'
import * as italian from '../src/it.ts'
import * as jp from '../src/jp.ts'
import * as shared from '../src/shared.ts'
import * as us from '../src/us.ts'

const documents = Object.entries({ de, gb, au, us, fr, jp, es, it: italian, shared }).flatMap(
  ([instance, entry]) => {
    const files = instance === 'gb' ? ['gb', 'gb-second-host'] : [instance]
    const hosts = files.map((file) =>
      buildSchema(readFileSync(join(import.meta.dirname, `../schema/${file}.graphql`), 'utf8')),
    )
    return Object.entries(entry)
      .filter(([name]) => name.endsWith('Document'))
      .map(([name, value]) => {
        const document = value as unknown as DocumentNode
        return { instance, name, schema: hostOf(document, hosts), document }
      })
  },
)

/** The schema of the host that answers a document; the main one where none does. */
function hostOf(document: DocumentNode, [main, ...others]: readonly GraphQLSchema[]): GraphQLSchema {
  const host = others.find((schema) => validate(schema, document).length === 0)
  return host ?? main ?? new GraphQLSchema({})
}

/** The selections of every connection in a document, with the arguments that it was asked with. */
function connectionsIn(document: DocumentNode, schema: GraphQLSchema) {
  const found: {
    name: string
    args: Record<string, string>
    fields: string[]
    hasTotal: boolean
    isShort: boolean
  }[] = []
  const info = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        const type = getNamedType(info.getType())
        if (!isObjectType(type) || !type.getFields().pageInfo) return
        const args = (node.arguments ?? []).map(({ name, value }) => [
          name.value,
          value.kind === Kind.VARIABLE ? value.name.value : '',
        ])
        found.push({
          name: node.name.value,
          args: Object.fromEntries(args),
          fields: fieldsOf(node.selectionSet),
          hasTotal: 'totalCount' in type.getFields(),
          // A list inside another list that fits into one page: it says so if it ever does not.
          isShort:
            node.arguments?.some(({ name, value }) => name.value === 'first' && value.kind === Kind.INT) ??
            false,
        })
      },
    }),
  )
  return found
}

function fieldsOf(selections: SelectionSetNode | undefined): string[] {
  return (selections?.selections ?? []).flatMap((node) => (node.kind === Kind.FIELD ? [node.name.value] : []))
}

describe.each(documents)('$instance: $name', ({ name, schema, document }) => {
  it('is valid against the bundled schema', () => {
    expect(validate(schema, document)).toEqual([])
  })

  it('is named after its operation', () => {
    const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    expect(operation && 'name' in operation && `${operation.name?.value}Document`).toBe(name)
  })

  it('lets its lists be paged through', () => {
    const connections = connectionsIn(document, schema)
    for (const { args, fields, hasTotal, isShort } of connections) {
      if (!isShort) expect(args).toMatchObject({ first: 'first', after: 'after' })
      expect(fields).toContain('pageInfo')
      if (hasTotal) expect(fields).toContain('totalCount')
    }
    const variables = document.definitions.flatMap((node) =>
      node.kind === Kind.OPERATION_DEFINITION ? (node.variableDefinitions ?? []) : [],
    )
    expect(variables.some(({ variable }) => variable.name.value === 'after')).toBe(connections.length > 0)
  })
})
