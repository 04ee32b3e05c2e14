export { compose, type SchemaSource } from './compose.ts'
export { composeFolders } from './compose-folders.ts'
export { SchemaError } from './schema-error.ts'
export { type SchemaMember, schemaMembers } from './schema-members.ts'
