import { uuid } from '../data/identifiers.ts'
import type { Random } from '../data/random.ts'
import { apiError } from './errors.ts'
import type { Operator, User } from './operator.ts'

/** What a new user says. */
export interface ContactProfile {
  readonly name?: string | null
  readonly email?: string | null
  readonly password?: string | null
}

/** Registers a user, who can sign in at once but has neither a contract nor a card. */
export function register(
  { users }: Operator,
  profile: ContactProfile | null | undefined,
  random: Random,
): User {
  const { name, email, password } = profile ?? {}
  if (!name?.trim() || !password) throw apiError('BAD_USER_INPUT', 'Name and password are needed.')
  if (!email || !/^[^@\s]+@[^@\s]+$/.test(email))
    throw apiError('BAD_USER_INPUT', 'That is no e-mail address.')
  if (users.some((user) => user.email.toLowerCase() === email.toLowerCase()))
    throw apiError('BAD_USER_INPUT', 'The e-mail address is taken.')
  const user: User = {
    id: uuid(random, `contact ${users.length}`),
    name,
    email,
    password,
    isActive: true,
    cards: [],
    documents: [],
    sessions: [],
  }
  users.push(user)
  return user
}

/** Finds who signs in with a name and a password; undefined for a wrong one, and for a user who is not active. */
export function findSignedIn(
  { users }: Operator,
  username: string | null | undefined,
  password: string | null | undefined,
): User | undefined {
  return users.find((user) => user.isActive && user.email === username && user.password === password)
}
