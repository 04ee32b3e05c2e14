/** What a worker answers to the number of an account. */
export type Answer =
  | { readonly accountNumber: string; readonly balance: number | null }
  | { readonly accountNumber: string; readonly code: string }
