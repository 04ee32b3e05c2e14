// For those who call what is exported here: schemas of two copies of graphql do not mix.
export { buildSchema } from 'graphql'
export { type Breadth, breadthOf } from './breadth.ts'
export { type ClientOperation, missingMembers } from './client-operation.ts'
export { compose, type SchemaSource } from './compose.ts'
export { composeFolders } from './compose-folders.ts'
export { SchemaError } from './schema-error.ts'
export { type SchemaMember, schemaMembers } from './schema-members.ts'
