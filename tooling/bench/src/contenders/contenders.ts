import type { CreateContender } from './contender.ts'

const modules: Readonly<Record<string, () => Promise<{ create: CreateContender }>>> = {
  urql: () => import('./urql.ts'),
  stock: () => import('./stock.ts'),
  ours: () => import('./ours.ts'),
  apollo: () => import('./apollo.ts'),
  'graphql-request': () => import('./graphql-request.ts'),
  'ours-in-graphql-request': () => import('./ours-in-graphql-request.ts'),
}

/** Loads one contender and nothing of the others. */
export async function loadContender(name: string): Promise<CreateContender> {
  const load = modules[name]
  if (!load) throw new RangeError(`There is no contender ${name}.`)
  return (await load()).create
}
