import { build } from 'esbuild'
import { execFileSync } from 'node:child_process'
await build({ entryPoints: ['src/programs/create-clients.ts'], outfile: 'node_modules/.bench/heap.mjs', bundle: true, minify: true, format: 'esm', platform: 'node', mainFields: ['module', 'main'], conditions: ['source', 'production'], define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'error' })
for (const n of ['ours', 'ours-with-session']) console.log(n, execFileSync(process.execPath, ['--expose-gc', 'node_modules/.bench/heap.mjs', n], { env: { ...process.env, NODE_ENV: 'production' } }).toString().trim())
