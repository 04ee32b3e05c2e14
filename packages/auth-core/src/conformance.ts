export { type ConformanceCase, type ConformanceOptions, storeConformance } from './stores/conformance.ts'
