/** What is looked at to tell a server from a device in a user's hands. */
export interface RuntimeGlobals {
  readonly document?: unknown
  readonly importScripts?: unknown
  readonly WorkerGlobalScope?: unknown
  readonly WebSocketPair?: unknown
  readonly navigator?: { readonly product?: string; readonly userAgent?: string } | undefined
}

/**
 * Tells whether this code runs on a server: Node, Bun, Deno or workerd, and neither in a page, nor in a browser's
 * worker, nor in React Native.
 *
 * @param globals - what stands for `globalThis`; for tests.
 *
 * @example
 * ```ts
 * if (!isServerRuntime()) throw new Error('Ask your own server for this.')
 * ```
 */
export function isServerRuntime(globals: RuntimeGlobals = globalThis as RuntimeGlobals): boolean {
  if (globals.navigator?.product === 'ReactNative') return false
  if (globals.document !== undefined) return false
  return !isBrowserWorker(globals)
}

// workerd and Deno have worker scopes too; their user agents and globals tell them from a browser's.
function isBrowserWorker({
  importScripts,
  WorkerGlobalScope,
  WebSocketPair,
  navigator,
}: RuntimeGlobals): boolean {
  if (importScripts === undefined && WorkerGlobalScope === undefined) return false
  if (WebSocketPair !== undefined) return false
  return !/^(Cloudflare-Workers|Deno\/|Bun\/|Node\.js\/)/.test(navigator?.userAgent ?? '')
}
