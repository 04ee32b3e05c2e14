/** Something is wrong with the app's operations or its configuration. The message is meant for the reader as it is. */
export class CodegenError extends Error {
  override readonly name = 'CodegenError'
}
