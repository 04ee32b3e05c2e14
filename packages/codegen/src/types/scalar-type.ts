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
  const known = builtIn[scalar.name]
  if (known) return known.output
  const type = options.scalars[scalar.name] ?? 'unknown'
  const wire = typeof type === 'string' ? type : type.output
  const isBrandable = options.scalarTypes === 'branded' && wire !== 'unknown'
  return isBrandable ? `Scalar<'${scalar.name}', ${wire}>` : wire
}

/** Prints the type of a scalar in a variable. */
export function inputScalar(scalar: GraphQLScalarType, options: TypeOptions): string {
  const type = builtIn[scalar.name] ?? options.scalars[scalar.name] ?? 'unknown'
  return typeof type === 'string' ? type : type.input
}
