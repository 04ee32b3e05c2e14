import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cases } from './cases/index.ts'
import { printMatrix } from './matrix.ts'

const page = readFileSync('../../packages/auth-core/docs/clients.md', 'utf8')
const lines = 'src/clients/lines'

test('the page has the matrix that is tested', () => {
  expect(page).toContain(printMatrix(cases))
})

test.each(readdirSync(lines))('the page shows the lines that the matrix runs: %s', (file) => {
  expect(page).toContain(`\`\`\`ts\n${readFileSync(join(lines, file), 'utf8')}\`\`\``)
})
