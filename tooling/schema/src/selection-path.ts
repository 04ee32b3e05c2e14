/** One step of a path: the types that it is narrowed to, the field, and what the field is given. */
export interface PathStep {
  readonly conditions: readonly string[]
  readonly name: string
  readonly given: readonly GivenArgument[]
}

/** An argument or an input field that an operation gives: from a variable, as a literal, or as an object. */
export interface GivenArgument {
  readonly name: string
  readonly value: 'variable' | 'literal' | readonly GivenArgument[]
}

/** Reads the path of a selected leaf, such as `devices(accountNumber:$).<SmartFlexVehicle>chargingSessions(first)`. */
export function readPath(path: string): readonly PathStep[] {
  return splitOutside(path, '.').map((text) => {
    const [, conditions = '', name = '', given = ''] = /^((?:<\w+>)*)(\w+)(?:\((.*)\))?$/.exec(text) ?? []
    return {
      conditions: [...conditions.matchAll(/<(\w+)>/g)].map(([, type = '']) => type),
      name,
      given: readGiven(given),
    }
  })
}

function readGiven(text: string): readonly GivenArgument[] {
  return splitOutside(text, ',').map((part) => {
    const [, name = '', value] = /^\s*(\w+)\s*(?::\s*(.*))?$/.exec(part) ?? []
    if (value === undefined) return { name, value: 'literal' }
    if (value.startsWith('$')) return { name, value: 'variable' }
    return { name, value: readGiven(value.replaceAll(/^[[{]+|[\]}]+$/g, '')) }
  })
}

/** Splits a text at a character that stands outside of all brackets. */
function splitOutside(text: string, separator: string): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const character of text) {
    if ('({['.includes(character)) depth += 1
    if (')}]'.includes(character)) depth -= 1
    if (character === separator && depth === 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts.filter((part) => part.trim() !== '')
}
