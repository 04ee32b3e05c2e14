export { default } from '../../tooling/test/example-config.ts'
