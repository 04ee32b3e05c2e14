import { GraphQLError } from 'graphql'

type ErrorType = 'APPLICATION' | 'AUTHORIZATION' | 'NOT_FOUND' | 'SERVICE_AVAILABILITY' | 'VALIDATION'

interface ErrorDefinition {
  readonly type: ErrorType
  readonly message: string
  /** `errorDescription`; the message where it is left out. */
  readonly description?: string
  /** The input that a validation error names. */
  readonly inputPath?: readonly string[]
}

const unauthorized: ErrorDefinition = {
  type: 'AUTHORIZATION',
  message: 'Unauthorized.',
  description: 'The viewer may not do this.',
}

const invalid = (description: string, ...inputPath: string[]): ErrorDefinition => ({
  type: 'VALIDATION',
  message: 'Invalid data.',
  description,
  inputPath,
})

/**
 * The codes that the sandbox raises. Codes and types are those of the platform; the texts are the sandbox's own,
 * because nothing may be classified by text.
 */
const definitions: Readonly<Record<string, ErrorDefinition>> = {
  'KT-CT-1111': unauthorized,
  'KT-CT-1112': { type: 'AUTHORIZATION', message: 'The request has no Authorization header.' },
  'KT-CT-1113': { type: 'SERVICE_AVAILABILITY', message: 'This field is disabled.' },
  'KT-CT-1120': { type: 'APPLICATION', message: 'The token has expired.' },
  'KT-CT-1124': { type: 'APPLICATION', message: 'Signature of the JWT has expired.' },
  'KT-CT-1125': { type: 'APPLICATION', message: 'The keys have rotated since the token was issued.' },
  'KT-CT-1126': { type: 'APPLICATION', message: 'The signature of the token does not hold.' },
  'KT-CT-1127': { type: 'APPLICATION', message: 'The token comes from another issuer.' },
  'KT-CT-1134': invalid('The refresh token has expired.', 'input', 'refreshToken'),
  'KT-CT-1135': invalid('The refresh token is not correct.', 'input', 'refreshToken'),
  'KT-CT-1136': invalid('E-mail and password are both needed.', 'input'),
  'KT-CT-1137': invalid('Use one way to sign in, and only one.', 'input'),
  'KT-CT-1138': invalid('The credentials are not correct.', 'input'),
  'KT-CT-1139': invalid('Authentication failed.', 'input', 'apiKey'),
  'KT-CT-1140': invalid('The organisation key is not correct.', 'input', 'organizationSecretKey'),
  'KT-CT-1141': invalid('Authentication failed.', 'input', 'preSignedKey'),
  'KT-CT-1143': {
    type: 'AUTHORIZATION',
    message: 'The Authorization header holds no credential of this API.',
  },
  'KT-CT-1162': { type: 'APPLICATION', message: 'The token is no longer valid.' },
  'KT-CT-1163': { type: 'APPLICATION', message: 'The token is invalid.' },
  'KT-CT-1188': { type: 'AUTHORIZATION', message: 'The query is too complex.' },
  'KT-CT-1189': { type: 'AUTHORIZATION', message: 'The query asks for too many nodes.' },
  'KT-CT-1199': { type: 'AUTHORIZATION', message: 'Too many requests.', description: 'Try again later.' },
  'KT-CT-1201': { type: 'VALIDATION', message: 'A connection needs `first` or `last`.' },
  'KT-CT-1202': { type: 'VALIDATION', message: '`first` is above the maximum.' },
  'KT-CT-1203': { type: 'VALIDATION', message: '`last` is above the maximum.' },
  'KT-CT-1204': { type: 'VALIDATION', message: 'This list takes `offset` and `first`, not cursors.' },
  'KT-CT-1603': { type: 'VALIDATION', message: 'The input is not valid GraphQL.' },
  'KT-CT-1608': { type: 'VALIDATION', message: 'A date must be in ISO format.' },
  'KT-CT-1609': { type: 'VALIDATION', message: 'A datetime must name its zone.' },
  'KT-CT-4123': unauthorized,
  'KT-CT-4177': unauthorized,
  'KT-CT-4301': { type: 'NOT_FOUND', message: 'There is no such device.' },
  'KT-CT-4313': { type: 'APPLICATION', message: 'There is no such device.' },
  'KT-CT-4340': { type: 'APPLICATION', message: 'The planned dispatches could not be read.' },
  'KT-CT-4354': { type: 'APPLICATION', message: 'There is no boost to cancel.' },
  'KT-CT-4357': { type: 'APPLICATION', message: 'The boost could not be started.' },
  'KT-CT-4371': { type: 'VALIDATION', message: 'There is no such onboarding.' },
  'KT-CT-4374': { type: 'APPLICATION', message: 'The preferences could not be set.' },
  'KT-CT-4377': { type: 'VALIDATION', message: 'That is not the current step of the onboarding.' },
  'KT-CT-4382': { type: 'APPLICATION', message: 'The charging sessions could not be read.' },
  'KT-CT-4501': unauthorized,
  'KT-CT-4719': { type: 'APPLICATION', message: 'There is no such supply point.' },
  'KT-GB-4618': { type: 'NOT_FOUND', message: 'There is no such quote.' },
  'KT-CT-7899': { type: 'APPLICATION', message: 'An internal error occurred.' },
}

/**
 * Creates an error in the platform's shape. A code that the sandbox does not know becomes an `APPLICATION` error, so
 * that a fault can raise any code.
 *
 * @param extras - further members of `extensions`, such as `boostChargeRefusalReasons`.
 */
export function krakenError(code: string, extras: Readonly<Record<string, unknown>> = {}): GraphQLError {
  const definition = definitions[code] ?? {
    type: 'APPLICATION',
    message: 'The sandbox was asked to fail here.',
  }
  const description = definition.description ?? definition.message
  const { inputPath } = definition
  return new GraphQLError(definition.message, {
    extensions: {
      errorType: definition.type,
      errorCode: code,
      errorDescription: description,
      ...(definition.type === 'VALIDATION' && {
        errorClass: 'VALIDATION',
        validationErrors: inputPath ? [{ message: description, inputPath }] : [],
      }),
      ...extras,
    },
  })
}
