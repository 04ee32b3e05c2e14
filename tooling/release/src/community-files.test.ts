import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

interface Field {
  readonly type: string
  readonly id?: string
  readonly attributes: {
    readonly label?: string
    readonly value?: string
    readonly options?: readonly string[]
  }
  readonly validations?: { readonly required?: boolean }
}

interface IssueForm {
  readonly name: string
  readonly description: string
  readonly labels: readonly string[]
  readonly body: readonly Field[]
}

const forms = ['bug.yml', 'credential.yml', 'schema-changed.yml']

describe.each(forms)('the issue form %s', (file) => {
  const form: IssueForm = parse(read(`.github/ISSUE_TEMPLATE/${file}`))
  const fields = form.body.filter(({ type }) => type !== 'markdown')

  it('is one that GitHub shows', () => {
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) })
    for (const { type } of form.body)
      expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type)
    for (const { attributes } of fields) expect(attributes.label).toBeTruthy()
    const ids = fields.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
    expect(fields.some(({ validations }) => validations?.required)).toBe(true)
  })

  it('asks for no secret, and says so', () => {
    expect(form.body[0]?.attributes.value).toMatch(/never paste/i)
  })
})

it('there is a form for each thing that goes wrong, and vulnerabilities have a way of their own', () => {
  expect(readdirSync(join(root, '.github/ISSUE_TEMPLATE')).sort()).toEqual([...forms, 'config.yml'].sort())
  const { blank_issues_enabled, contact_links } = parse(read('.github/ISSUE_TEMPLATE/config.yml'))
  expect(blank_issues_enabled).toBe(false)
  expect(contact_links[0].url).toMatch(/security\/advisories\/new$/)
  expect(read('SECURITY.md')).toContain(contact_links[0].url)
})

it('everything has an owner, and each path that has one of its own is there', () => {
  const owned = read('.github/CODEOWNERS')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(/\s+/))
  expect(owned[0]).toEqual(['*', '@energy-sdk/maintainers'])
  for (const [path = '', ...owners] of owned) {
    expect(owners.every((owner) => /^@energy-sdk\/[a-z]+$/.test(owner)) && owners.length > 0).toBe(true)
    expect(path === '*' || existsSync(join(root, path))).toBe(true)
  }
})

it('a pull request is asked for a test, a changeset and a source', () => {
  const template = read('.github/pull_request_template.md')
  for (const word of ['test', '`npm test`', 'changeset', 'source', 'token']) expect(template).toContain(word)
})
