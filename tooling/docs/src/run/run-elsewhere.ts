/** Files that hold the whole text of a block: the suite beside them runs it. */
export const filesThatAreBlocks: readonly string[] = [
  'tooling/integration/src/clients/lines/*.ts',
  'tooling/integration/src/observability/*.ts',
]

/** Blocks that are not run here, by their place or by the document of all of them: who runs them, or why nobody can. */
export const runElsewhere: Readonly<
  Record<string, { readonly suite: string } | { readonly reason: string }>
> = {
  'packages/kraken/docs/getting-started.md': { suite: 'tooling/packages/src/packed/getting-started.test.ts' },
  'packages/opower/docs/getting-started.md': { suite: 'tooling/packages/src/packed/getting-started.test.ts' },
  'packages/beenergised/docs/getting-started.md': {
    suite: 'tooling/packages/src/packed/getting-started.test.ts',
  },
  'packages/codegen/docs/module-systems.md': { suite: 'tooling/packages/src/packed/module-systems-page.ts' },
  'docs/releasing.md': { suite: 'tooling/release/src/rehearsal.deep.test.ts' },
  'packages/codegen/README.md#errors': { reason: 'It shows what is printed.' },
  'schemas/README.md#schemas': { reason: 'It shows a layout of folders.' },
}
