import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { startSandbox } from '@energy/sandbox'

const sandbox = await startSandbox({ providers: ['kraken/de'] })
const { email, password } = sandbox.credentials.kraken.de
console.log(`Sign in as ${email} with the password ${password}.`)

const next = spawn('next', ['dev', '--port', process.env.PORT ?? '3000'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    KRAKEN_URL: sandbox.kraken.de.url,
    COOKIE_KEY: randomBytes(32).toString('base64url'),
    NEXT_TELEMETRY_DISABLED: '1',
  },
})
next.once('exit', () => sandbox.close())
