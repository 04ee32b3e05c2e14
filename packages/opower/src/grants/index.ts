// Every way to sign in: `conformance.test.ts` holds each export to what all grants promise.
export { accessToken } from './access-token.ts'
export { type ClientCredentialsOptions, clientCredentials } from './client-credentials.ts'
export { resumeSignIn } from './resume-sign-in.ts'
