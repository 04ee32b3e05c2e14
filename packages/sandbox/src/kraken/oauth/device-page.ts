import type { KrakenServices } from '../context.ts'
import type { EndpointRequest } from './endpoint.ts'

/**
 * The page on which a customer types in the code that a device shows. A test posts the form itself:
 * `user_code=…&answer=approve`, or `answer=deny`.
 */
export function devicePage({ method, form }: EndpointRequest, services: KrakenServices): Response {
  const userCode = form.get('user_code') ?? ''
  if (method !== 'POST') return page(formFor(userCode))
  const { authServer, world } = services
  const customer = world.people[0]
  const agrees = form.get('answer') === 'approve' && customer !== undefined
  const isKnown = authServer.devices.answer(userCode, agrees ? { personId: customer.id } : 'deny')
  if (!isKnown) return page('<p>No device shows this code.</p>', 404)
  return page(agrees ? '<p>The device is signed in.</p>' : '<p>The device is not signed in.</p>')
}

function formFor(userCode: string): string {
  // A code is letters and a hyphen; anything else is not ours to repeat in a page.
  const shown = /^[A-Z-]{1,20}$/.test(userCode) ? userCode : ''
  return `<form method="post">
<label>Code <input name="user_code" value="${shown}" required></label>
<button name="answer" value="approve">Agree</button>
<button name="answer" value="deny">Refuse</button>
</form>`
}

function page(body: string, status = 200): Response {
  return new Response(`<!doctype html><title>Sign in a device</title><h1>Sign in a device</h1>${body}\n`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
}
