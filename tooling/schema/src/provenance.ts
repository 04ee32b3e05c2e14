import {
  type ConstDirectiveNode,
  type DirectiveNode,
  Kind,
  type StringValueNode,
  type TypeDefinitionNode,
  visit,
} from 'graphql'
import { type Standing, standings } from './directives.ts'

/** How a type or a member is known, and what says so. */
export interface Provenance {
  readonly standing: Standing
  readonly evidence: string
}

interface Annotated {
  readonly directives?: readonly ConstDirectiveNode[] | undefined
}

/** Finds the `@provenance` that stands on a node itself. */
export function provenanceDirective(node: Annotated): ConstDirectiveNode | undefined {
  return node.directives?.find(({ name }) => name.value === 'provenance')
}

/** Reads the `@provenance` that stands on a node itself; undefined where there is none, or none that can be read. */
export function readProvenance(node: Annotated): Provenance | undefined {
  const directive = provenanceDirective(node)
  return directive && parseProvenance(directive)
}

function parseProvenance(directive: DirectiveNode): Provenance | undefined {
  const standing = standings.find((known) => known === text(directive, 'standing'))
  const evidence = text(directive, 'evidence')
  return standing && evidence ? { standing, evidence } : undefined
}

/** Gives a node the `@provenance` that it inherits, unless it has its own. */
export function inheritProvenance<Node extends Annotated>(
  node: Node,
  inherited: ConstDirectiveNode | undefined,
): Node {
  if (!inherited || provenanceDirective(node)) return node
  return { ...node, directives: [...(node.directives ?? []), inherited] }
}

/**
 * Lowers the standing of a type and of all its members to `inferred`, for an instance in which nobody saw them.
 *
 * @param evidence - why they are not known there; put behind what is known of them elsewhere.
 */
export function inferType(type: TypeDefinitionNode, evidence: string): TypeDefinitionNode {
  return visit(type, {
    Directive: (directive) => {
      const provenance = directive.name.value === 'provenance' ? parseProvenance(directive) : undefined
      if (!provenance || provenance.standing === 'unverified') return undefined
      return provenanceNode({ standing: 'inferred', evidence: `${provenance.evidence}; ${evidence}` })
    },
  })
}

function provenanceNode(provenance: Provenance): ConstDirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: 'provenance' },
    arguments: Object.entries(provenance).map(([name, value]) => ({
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: name },
      value: { kind: Kind.STRING, value },
    })),
  }
}

/** Adds a last sentence to the description of what nobody could verify. */
export function describeUnverified<
  Node extends Annotated & { readonly description?: StringValueNode | undefined },
>(node: Node): Node {
  const provenance = readProvenance(node)
  if (!provenance || provenance.standing === 'documented' || provenance.standing === 'observed') return node
  const reason = provenance.standing === 'inferred' ? `inferred, ${provenance.evidence}` : provenance.evidence
  const warning = `Unverified: ${reason.replace(/\.$/, '')}.`
  const value = node.description ? `${node.description.value}\n\n${warning}` : warning
  return { ...node, description: { kind: Kind.STRING, value, block: true } }
}

function text(directive: DirectiveNode, argument: string): string | undefined {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value
  return value?.kind === Kind.STRING ? value.value : undefined
}
