// Publishes tarballs that were tested, as they are, with nothing installed but npm: `publish-tarballs.mjs <folder> <tag>`.
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const [folder = '', tag = 'latest'] = process.argv.slice(2)
const tarballs = readdirSync(folder, { recursive: true }).filter((file) => String(file).endsWith('.tgz'))
if (tarballs.length === 0) throw new Error(`There is no tarball in ${folder}.`)
for (const file of tarballs.sort())
  execFileSync('npm', ['publish', join(folder, String(file)), '--access', 'public', '--tag', tag], {
    stdio: 'inherit',
  })
