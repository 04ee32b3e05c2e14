import type { TypedDocumentNode } from '@urql/core'

type Maybe<Value> = Value | null | undefined
type IsAny<Value> = 0 extends 1 & Value ? true : false
type IsUnion<Value, Whole = Value> = [Value] extends [never]
  ? false
  : Value extends unknown
    ? [Whole] extends [Value]
      ? false
      : true
    : never

type Has<Value, Key> = Key extends keyof Value ? true : false

/** Whether something can be read page by page: a Relay connection with edges or nodes, or a list with an offset. */
type IsConnection<Value> =
  Has<Value, 'pageInfo'> extends true
    ? Has<Value, 'edges'> | Has<Value, 'nodes'> extends false
      ? false
      : true
    : Value extends {
          readonly data?: Maybe<readonly unknown[]>
          readonly pagination?: Maybe<{ readonly totalCount?: unknown }>
        }
      ? Has<Value, 'data'> & Has<Value, 'pagination'>
      : false

/** A document without types of its own, such as the result of `gql`. */
type IsUntyped<Data> = IsAny<Data> extends true ? true : string extends keyof Data ? true : false

// A result is a finite tree, but a scalar may be typed as JSON that contains itself.
type Deeper = [never, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
type Depth = Deeper[number] | 16

type Join<Key extends string, Rest extends string> = Rest extends '' ? Key : `${Key}.${Rest}`

type PathsBelow<Value, Levels extends Depth> = {
  [Key in keyof Value & string]: Join<
    Key,
    Paths<NonNullable<Value[Key]>, Deeper[Levels & keyof Deeper] & Depth>
  >
}[keyof Value & string]

type Paths<Value, Levels extends Depth> =
  IsAny<Value> extends true
    ? never
    : [Levels] extends [never]
      ? never
      : Value extends readonly (infer Item)[]
        ? Paths<NonNullable<Item>, Deeper[Levels & keyof Deeper] & Depth>
        : Value extends object
          ? string extends keyof Value
            ? never
            : (IsConnection<Value> extends true ? '' : never) | PathsBelow<Value, Levels>
          : never

/**
 * The dotted paths of all lists in a result that can be read page by page: fields by the name that the result has
 * them under, lists left out. `never` when there is none.
 */
export type ConnectionPath<Data> =
  IsUntyped<Data> extends true
    ? string
    : // Inferred, so that TypeScript 5.6 does not search all levels when it reads the declaration of a function.
      PathsBelow<Data, 16> extends infer Path extends string
      ? Path
      : never

/** The path of the only list of a result; `never` when there are none or several. */
export type OnlyConnectionPath<Data> =
  IsUnion<ConnectionPath<Data>> extends true ? never : ConnectionPath<Data>

type At<Value, Path> =
  IsAny<Value> extends true
    ? Value
    : Value extends readonly (infer Item)[]
      ? At<NonNullable<Item>, Path>
      : Path extends `${infer Key}.${infer Rest}`
        ? Key extends keyof Value
          ? At<NonNullable<Value[Key]>, Rest>
          : never
        : Path extends keyof Value
          ? NonNullable<Value[Path]>
          : never

type Item<List> = List extends readonly (infer Member)[] ? NonNullable<Member> : never

type Member<Value, Key> = Key extends keyof Value ? NonNullable<Value[Key]> : never

type EdgeOf<Value> = IsAny<Value> extends true ? Value : Item<Member<Value, 'edges'>>

type NodeOf<Value> =
  IsAny<Value> extends true
    ? Value
    : Has<Value, 'edges'> extends true
      ? Member<EdgeOf<Value>, 'node'>
      : Item<Member<Value, 'nodes'> | Member<Value, 'data'>>

/** What the list at a path holds. */
export type NodeAt<Data, Path> = IsUntyped<Data> extends true ? Data[keyof Data] : NodeOf<At<Data, Path>>

/** The edges of the list at a path; `never` when it has none. */
export type EdgeAt<Data, Path> = IsUntyped<Data> extends true ? Data[keyof Data] : EdgeOf<At<Data, Path>>

type PageVariableName = 'first' | 'after' | 'last' | 'before' | 'limit' | 'offset' | 'pagination'

/** The variables of a document, without the need to give those that choose a page. */
export type ListVariables<Variables> = Omit<Variables, PageVariableName> &
  Partial<Pick<Variables, PageVariableName & keyof Variables>>

type Mentions<Value, Key, Levels extends Depth> =
  IsAny<Value> extends true
    ? false
    : [Levels] extends [never]
      ? false
      : Value extends readonly (infer Item)[]
        ? Mentions<NonNullable<Item>, Key, Deeper[Levels & keyof Deeper] & Depth>
        : Value extends object
          ? string extends keyof Value
            ? false
            : Key extends keyof Value
              ? true
              : {
                  [Member in keyof Value]: Mentions<
                    NonNullable<Value[Member]>,
                    Key,
                    Deeper[Levels & keyof Deeper] & Depth
                  >
                }[keyof Value]
          : false

type NoListProblem<Data> =
  true extends Mentions<Data, 'edges' | 'nodes', 16>
    ? 'This document has a list without its page information: select `pageInfo { hasNextPage endCursor }` beside `edges` or `nodes`.'
    : 'This document has no list to page through: select `pageInfo { hasNextPage endCursor }` beside `edges` or `nodes`, or `pagination { totalCount }` beside `data`.'

/** What the type checker says, in words, of a document that cannot be paged through; `never` when it can. */
export type ListDocumentProblem<Data, Path> =
  IsUntyped<Data> extends true
    ? never
    : [ConnectionPath<Data>] extends [never]
      ? NoListProblem<Data>
      : [Path] extends [never]
        ? 'This document has several lists: set `path` to the one to page through.'
        : [Path] extends [ConnectionPath<Data>]
          ? never
          : 'This document has no list at this `path`: name its fields from the top, joined by dots.'

/** A document with a list; in its place, words that say what the document lacks. */
export type PageableDocument<Data, DocumentVariables, Path> = [ListDocumentProblem<Data, Path>] extends [
  never,
]
  ? TypedDocumentNode<Data, DocumentVariables>
  : ListDocumentProblem<Data, Path>

/** A document with one list that needs no variables but those that choose a page; in its place, words that say what it lacks. */
export type DocumentAlone<Data, DocumentVariables> =
  object extends ListVariables<DocumentVariables>
    ? PageableDocument<Data, DocumentVariables, OnlyConnectionPath<Data>>
    : 'This document has variables: pass them in the option `variables`.'
