import type { GraphQLScalarType } from 'graphql'
import type { TypeOptions } from './type-options.ts'

const builtIn: Readonly<Record<string, { output: string; input: string }>> = {
  ID: { output: 'string', input: 'string | number' },
  String: { output: 'string', input: 'string' },
  Int: { output: 'number', input: 'number' },
  Float: { output: 'number', input: 'number' },
  Boolean: { output: 'boolean', input: 'boolean' },
}

/** Prints the type of a scalar in an answer. */
export function outputScalar(scalar: GraphQLScalarType, options: TypeOptions): string {
  const known = memberOf(builtIn, scalar)
  if (known) return known.output
  const type = memberOf(options.scalars, scalar) ?? 'unknown'
  const wire = typeof type === 'string' ? type : type.output
  const isBrandable = options.scalarTypes === 'branded' && wire !== 'unknown'
  return isBrandable ? `Scalar<'${scalar.name}', ${wire}>` : wire
}

/** Prints the type of a scalar in a variable. */
export function inputScalar(scalar: GraphQLScalarType, options: TypeOptions): string {
  const type = memberOf(builtIn, scalar) ?? memberOf(options.scalars, scalar) ?? 'unknown'
  return typeof type === 'string' ? type : type.input
}

/** A scalar may be called as what every object has. */
function memberOf<Value>(
  table: Readonly<Record<string, Value>>,
  { name }: GraphQLScalarType,
): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
