import { ConfigurationError, ServerOnlyCredentialError } from '@energy/auth-core'
import { describe, expect, it, vi } from 'vitest'
import { clientIpHeaders } from './client-ip-headers.ts'

describe('clientIpHeaders', () => {
  it('names the address and the proof', () => {
    expect(clientIpHeaders({ ip: '203.0.113.7', authorization: 'proof' })).toEqual({
      'x-kraken-client-ip': '203.0.113.7',
      'x-kraken-client-ip-authorization': 'proof',
    })
  })

  it('refuses an empty part', () => {
    expect(() => clientIpHeaders({ ip: '', authorization: 'proof' })).toThrow(ConfigurationError)
    expect(() => clientIpHeaders({ ip: '203.0.113.7', authorization: ' ' })).toThrow(ConfigurationError)
  })

  it('keeps the proof out of browsers', () => {
    vi.stubGlobal('document', {})
    expect(() => clientIpHeaders({ ip: '203.0.113.7', authorization: 'proof' })).toThrow(
      ServerOnlyCredentialError,
    )
  })
})
