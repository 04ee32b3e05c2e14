// Every way to sign in: `conformance.test.ts` holds each export to what all grants promise.
export { applicationKey } from './application-key.ts'
export { auth0 } from './auth0.ts'
export { type PreSharedKeyOptions, preSharedKey } from './pre-shared-key.ts'
export { resumeSignIn } from './resume-sign-in.ts'
