/** What a reader would have written above a block, where its names mean something else than on the rest of the page. */
export const linesAbove: Readonly<Record<string, string>> = {
  'packages/beenergised/docs/charging.md#register-a-driver-and-make-a-contract':
    'const client = driversClient',
  'packages/kraken/docs/sign-in.md#customers-at-the-auth-server': 'const clientId = customerClientId',
}

/**
 * What a reader would write below a block that only makes something, so that it is used and not just made. A client or a session
 * needs no lines: it is asked once anyway.
 */
export const linesBelow: Readonly<Record<string, string>> = {
  'packages/auth-core/README.md#sessions': `
    const query = { method: 'POST', body: '{"query":"{ viewer { id } }"}', headers: { 'content-type': 'application/json' } }
    expect((await fetchDocument(url, query)).ok).toBe(true)`,
  'packages/auth-core/README.md#sessions/2': `expect(data.viewer.id).toBeTruthy(); expect(errors).toBeUndefined()`,

  'packages/auth-core/docs/browsers.md#a-sign-in-that-outlives-the-page': `
    expect(await isSignedIn()).toBe(false)
    await signIn(email, password)
    expect(await isSignedIn()).toBe(true)`,
  'packages/auth-core/docs/browsers.md#react': `
    const page = await render(createElement(App, { session, client }))
    await page.shows('Anna')
    await page.click('Sign out')
    await page.shows('You are signed out.')`,

  'packages/auth-core/docs/from-hand-written-clients.md#before': `await ask('{ viewer { givenName } }', {})`,
  'packages/auth-core/docs/from-hand-written-clients.md#in-one-step-the-same-fetch': `
    expect(await ask('{ viewer { givenName } }', {})).toEqual({ viewer: { givenName: 'Anna' } })`,

  'packages/auth-core/docs/next.md#one-pool-for-the-process': `
    expect(customers()).toBe(customers())
    await customers().sessionOf(auth).token()`,
  'packages/auth-core/docs/next.md#what-a-page-begins-with': `
    const { first, answers } = await readPage(session)
    Object.assign(globalThis, { answers })
    expect(first?.nodes).toHaveLength(20)`,
  'packages/auth-core/docs/next.md#what-the-page-asks-later': `
    const { ViewerDocument } = await import('@energy/kraken/de')
    const { data } = await createPageClient(answers).query(ViewerDocument, {})
    expect(data.viewer.givenName).toBe('Anna')`,

  'packages/auth-core/docs/pagination.md#usepaginatedquery': `
    const page = await render(withClient(createElement(Items), exampleClient))
    await page.shows('19')
    await page.click('More')
    await page.shows('39')
    await page.click('Refresh')
    await page.shows('19')`,
  'packages/auth-core/docs/observability.md#observing-operations-and-tokens': `
    await kraken.query(viewerDocument, {})
    const query = { method: 'POST', body: '{"query":"{ viewer { id } }"}', headers: { 'content-type': 'application/json' } }
    expect((await fetchGraphQL(url, query)).ok).toBe(true)
    expect(shown.map(({ type }) => type)).toContain('operation-end')`,
  'packages/auth-core/docs/pagination.md#what-a-document-needs': `
    expect((await client.query(BillsDocument, { accountNumber, first: 2 })).error).toBeUndefined()`,
  'packages/auth-core/docs/pagination.md#usepaginatedquery/2': `
    const page = await renderVue(Component, { accountNumber }, client)
    await page.shows('20')`,
  'packages/auth-core/docs/pagination.md#usepaginatedquery/3': `
    renderSvelte(Component, { props: { accountNumber }, context: new Map([['$$_urql', client]]) })`,
  'packages/auth-core/docs/pagination.md#a-first-page-from-a-server': `
    const initial = await firstPage(client, accountNumber)
    const page = await render(withClient(createElement(Bills, { accountNumber, initial }), client))
    await page.shows(initial.nodes[0].issuedDate)`,

  'packages/auth-core/docs/rate-limits.md#a-gate-of-your-own/2': `expect(await obtain(grant, context)).toHaveProperty('accessToken')`,

  'packages/auth-core/docs/security.md#stores': `
    const { createKrakenSession } = await import('@energy/kraken')
    const inner = store
    await createKrakenSession({ instance: 'de', auth, store: sealed(inner) }).token()
    await createKrakenSession({ instance: 'de', auth, store: sealed(inner) }).token()`,

  'packages/auth-core/docs/servers.md#a-pool': `await clientOfRequest(grant).query(viewerDocument, {})`,
  'packages/auth-core/docs/servers.md#from-sign-in-to-sign-out': `
    const handle = await signIn(email, password)
    expect(await readBalance(handle, accountNumber)).toBeTypeOf('number')
    await signOut(handle)
    await expect(readBalance(handle, accountNumber)).rejects.toThrow()`,

  'packages/auth-core/docs/stores.md#in-the-browser': `await sessionOf(appGrant).token()`,
  'packages/auth-core/docs/stores.md#on-one-host': `
    await sessionOf(appGrant).token()
    await stop()`,
  'packages/auth-core/docs/stores.md#in-a-fleet': `
    await (await start(appGrant)).token()
    await client.close()`,

  'packages/auth-core/docs/tanstack-query.md#tanstack-query': `
    const { QueryClient, QueryClientProvider } = await import('@tanstack/react-query')
    const { SessionProvider } = await import('@energy/auth-core/react')
    const inQueries = createElement(QueryClientProvider, { client: new QueryClient() }, createElement(Bills))
    const page = await render(createElement(SessionProvider, { session }, inQueries))
    await page.shows('Anna')`,

  'packages/auth-core/docs/errors.md#errors': `expect(shown).toEqual([data])`,
  'packages/beenergised/docs/charging.md#register-a-driver-and-make-a-contract': ` expect(outcome).toMatchObject({ kind: 'accepted' })`,
  'packages/beenergised/docs/charging.md#find-a-station-and-charge/3': `
    const { AvailableCardsDocument } = await import('@energy/beenergised/documents')
    const stations = await client.query(StationsDocument, { limit: 5, offset: 0 })
    const connectors = stations.data.cpsPaged.data.flatMap(({ connectors }) => connectors)
    const { id } = connectors.find(({ status }) => status === 'available')
    const cards = await client.query(AvailableCardsDocument, { connectorId: id })
    const [{ tagId: identifier }] = cards.data.availableCardsForChargingProcess
    expect((await client.mutation(StartDocument, { identifier, connector: id })).error).toBeUndefined()
    expect((await client.query(LogsDocument, {})).data.chargelogsPaged.data).not.toEqual([])`,
  'packages/codegen/README.md#smallest-example/2': `
    const { data } = await client.query(BillsDocument, { number: accountNumber })
    expect(data.account.bills.edges).not.toEqual([])`,
  'packages/codegen/docs/migration.md#from-the-client-preset-of-graphql-code-generator/2': `
    expect((await client.query(Me, {})).data.viewer).toMatchObject({ givenName: 'Anna' })`,
  'packages/codegen/docs/persisted-documents.md#persisted-documents/3': `
    const { FirstDocument } = await import('./src/generated/index.ts')
    expect(await client.query(FirstDocument, {})).toMatchObject({ data: { viewer: { givenName: 'Anna' } } })`,

  'packages/kraken/README.md#errors': `expect(shown).not.toEqual([])`,
  'packages/kraken/docs/sign-in.md#customers-at-the-auth-server': `
    const { headers } = await fetch(location.href, { redirect: 'manual' })
    const callback = new URL(headers.get('location'))
    callback.searchParams.set('iss', started.issuer)
    location.assign(callback.href)`,
  'packages/kraken/docs/sign-in.md#measurements-as-a-third-party': `
    await client.query('{ krakenVersion { __typename } }', {})`,

  'packages/opower/docs/gateway.md#a-gateway-for-customers': `
    const { BillForecastDocument: forecast } = await import('@energy/opower/documents')
    expect(await askGateway(handle, forecast)).toMatchObject({ data: {} })
    Object.assign(globalThis, { forecast, answerCustomers: handle })`,
  'packages/opower/docs/gateway.md#behind-your-server': `
    const { once } = await import('node:events')
    await once(server.listen(0, '127.0.0.1'), 'listening')
    expect(await askGateway(\`http://127.0.0.1:\${server.address().port}/\`, forecast)).toMatchObject({ data: {} })
    server.close()`,
  'packages/opower/docs/gateway.md#behind-your-server/2': `
    const listening = app.listen(0, '127.0.0.1')
    await (await import('node:events')).once(listening, 'listening')
    const address = \`http://127.0.0.1:\${listening.address().port}/energy\`
    expect(await askGateway(address, forecast)).toMatchObject({ data: {} })
    listening.close()`,
  'packages/opower/docs/gateway.md#behind-your-server/3': `
    const address = await app.listen({ host: '127.0.0.1', port: 0 })
    expect(await askGateway(address + '/energy', forecast)).toMatchObject({ data: {} })
    await app.close()`,
  'packages/opower/docs/gateway.md#behind-your-server/4': `
    expect(await askGateway((request) => app.request('/energy', request), forecast)).toMatchObject({ data: {} })`,
  'packages/opower/docs/gateway.md#behind-your-server/5': `
    expect(await askGateway(POST, forecast)).toMatchObject({ data: {} })`,
  'packages/opower/docs/gateway.md#behind-your-server/7': `
    serve('/energy', answerCustomers)
    expect(await readForecast()).toBeTypeOf('number')`,
  'packages/opower/docs/gateway.md#what-can-be-listed': `
    const { RecentReadsDocument: document } = await import('@energy/opower/customer')
    expect(await askGateway(handle, document)).toMatchObject({ data: {} })`,
  'packages/opower/docs/gateway.md#by-hash': `
    const [id] = Object.keys(JSON.parse(manifest))
    expect(await askGateway(handle, id)).toMatchObject({ data: {} })`,

  'packages/sandbox/docs/testing.md#with-mock-service-worker': `
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(sandbox.kraken.de.url, { method: 'POST', headers, body: '{"query":"{ krakenVersion { __typename } }"}' })
    expect((await answer.json()).data).toBeTruthy()
    server.close()`,
}
