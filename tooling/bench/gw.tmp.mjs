import { buildProgram } from './src/measure/run-program.ts'
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { readFileSync } from 'node:fs'
const [latency = '0', rounds = '3', connections = '128', names = 'fetch-proxy,gateway', prof = ''] = process.argv.slice(2)
const list = names.split(',')
for (const n of ['upstream', 'load-gateway', ...list]) await buildProgram(n)
const dir = new URL('./node_modules/.bench/', import.meta.url).pathname
const start = async (name, words, flags = []) => {
  const child = spawn(process.execPath, [...flags, `${dir}${name}/${name}.mjs`, ...words], { env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await new Promise((r) => createInterface(child.stdout).once('line', r))
  return { child, url }
}
const cpu = (pid) => { const f = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' '); return (Number(f[11]) + Number(f[12])) * 10 }
const up = await start('upstream', [latency, 'forecast'])
const results = Object.fromEntries(list.map((n) => [n, { rps: [], us: [] }]))
for (let r = 0; r < Number(rounds); r++) for (const name of list) {
  const flags = prof && name === 'gateway' ? ['--cpu-prof', '--cpu-prof-dir=/tmp/light/prof'] : []
  const p = await start(name, [up.url], flags)
  const load = spawn(process.execPath, [`${dir}load-gateway/load-gateway.mjs`, p.url, connections, process.env.MS ?? '2000'], { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((r) => setTimeout(r, Number(process.env.MS ?? 2000) * 0.6))
  const c0 = cpu(p.child.pid), t0 = performance.now()
  let out = ''; load.stdout.on('data', (d) => out += d)
  await new Promise((r) => setTimeout(r, Number(process.env.MS ?? 2000) * 0.8))
  const used = cpu(p.child.pid) - c0, dt = performance.now() - t0
  await new Promise((r) => load.once('exit', r))
  const { requests } = JSON.parse(out)
  results[name].rps.push(requests); results[name].us.push(used * 1000 / (requests * dt / 1000))
  await new Promise((r) => { p.child.once('exit', r); p.child.kill(prof ? 'SIGINT' : 'SIGTERM') })
}
up.child.kill()
const med = (a) => [...a].sort((x, y) => x - y)[a.length >> 1]
for (const n of list) console.log(n, 'rps median', med(results[n].rps).toFixed(0), 'max', Math.max(...results[n].rps).toFixed(0), 'cpu us/req median', med(results[n].us).toFixed(0), 'min', Math.min(...results[n].us).toFixed(0))
if (results.gateway && results['fetch-proxy']) console.log('ratio rps', (med(results.gateway.rps) / med(results['fetch-proxy'].rps)).toFixed(2), 'cpu', (med(results['fetch-proxy'].us) / med(results.gateway.us)).toFixed(2), 'cpu min', (Math.min(...results['fetch-proxy'].us) / Math.min(...results.gateway.us)).toFixed(2))
