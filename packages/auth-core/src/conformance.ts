export {
  type CredentialParts,
  type GrantConformanceOptions,
  type GrantUnderTest,
  grantConformance,
} from './grants/conformance.ts'
export { type ConformanceCase, type ConformanceOptions, storeConformance } from './stores/conformance.ts'
