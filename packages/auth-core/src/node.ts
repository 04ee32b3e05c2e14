export { type SqliteStoreOptions, sqliteStore } from './stores/sqlite-store.ts'
