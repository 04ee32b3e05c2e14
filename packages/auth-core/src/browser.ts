export { type WebStorage, type WebStoreOptions, webStore } from './stores/web-store.ts'
