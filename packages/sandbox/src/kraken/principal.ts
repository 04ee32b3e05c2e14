/** Who a token speaks for. */
export type Principal =
  | { readonly kind: 'account-user'; readonly id: string }
  | { readonly kind: 'organization'; readonly id: string }
  | { readonly kind: 'oauth-application'; readonly id: string }

/** Names the principal as the `sub` claim of a token does. */
export function subjectOf(principal: Principal): string {
  return `kraken|${principal.kind}:${principal.id}`
}
