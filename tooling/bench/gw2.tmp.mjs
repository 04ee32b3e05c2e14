import { buildProgram } from './src/measure/run-program.ts'
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
const [latency = '0', count = '4000', rounds = '5', prof = ''] = process.argv.slice(2)
for (const n of ['upstream', 'tmp-load', 'tmp-gw']) await buildProgram(n)
const dir = new URL('./node_modules/.bench/', import.meta.url).pathname
const env = { ...process.env, NODE_ENV: 'production' }
const up = spawn(process.execPath, [`${dir}upstream/upstream.mjs`, latency, 'forecast'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
const url = await new Promise((r) => createInterface(up.stdout).once('line', r))
const p = spawn(process.execPath, [`${dir}tmp-gw/tmp-gw.mjs`, url, `${dir}tmp-load/tmp-load.mjs`, count, rounds, prof], { env, stdio: 'inherit' })
p.once('exit', () => up.kill())
