const reasons: Readonly<Record<number, string>> = {
  403: 'Forbidden',
  429: 'Too Many Requests',
  502: 'Bad Gateway',
}

/** Builds the answer of a proxy or firewall that stands before the API. */
export function htmlPage(status: number, retryAfter?: string): Response {
  const title = `${status} ${reasons[status] ?? 'Error'}`
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8' })
  if (retryAfter !== undefined) headers.set('retry-after', retryAfter)
  return new Response(
    `<html><head><title>${title}</title></head><body><h1>${title}</h1><hr>sandbox</body></html>\n`,
    { status, headers },
  )
}
