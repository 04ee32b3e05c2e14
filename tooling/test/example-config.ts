import common from './vitest-config.ts'

/** Examples are tested with the packages as they are published: built. */
export default { ...common, resolve: { ...common.resolve, conditions: [] }, ssr: {} }
