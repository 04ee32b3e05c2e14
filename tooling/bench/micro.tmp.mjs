import { build } from 'esbuild'
import { spawn } from 'node:child_process'
await build({ entryPoints: ['src/programs/tmp-micro.ts'], outfile: 'node_modules/.bench/micro.mjs', bundle: true, minify: !process.env.READ, format: 'esm', platform: 'node', mainFields: ['module', 'main'], conditions: ['source', 'production'], define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'error' })
spawn(process.execPath, ['node_modules/.bench/micro.mjs', ...process.argv.slice(2)], { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } })
