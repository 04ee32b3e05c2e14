// Publishes tarballs that were tested, as they are, with nothing installed but npm: `publish-tarballs.mjs <folder> <tag>`.
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const [folder = '', tag = 'latest'] = process.argv.slice(2)
const tarballs = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.tgz'))
  // What has never been versioned waits for its first changeset to be.
  .filter((file) => !file.endsWith('-0.0.0.tgz'))
if (tarballs.length === 0) throw new Error(`There is no tarball with a version in ${folder}.`)
for (const file of tarballs.sort())
  execFileSync('npm', ['publish', join(folder, file), '--access', 'public', '--tag', tag], {
    stdio: 'inherit',
  })
