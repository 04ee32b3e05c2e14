import type { Random } from './random.ts'

/** Draws `length` decimal digits; the first is not 0. */
export function digits(random: Random, label: string, length: number): string {
  return Array.from({ length }, (_, index) =>
    index === 0 ? 1 + Math.floor(random(label, index) * 9) : Math.floor(random(label, index) * 10),
  ).join('')
}

/** Draws `length` hexadecimal digits. */
export function hex(random: Random, label: string, length: number): string {
  return Array.from({ length }, (_, index) => Math.floor(random(label, index) * 16).toString(16)).join('')
}

/** Draws an account number such as `A-1B2C3D4E`. */
export function accountNumber(random: Random, label: string): string {
  return `A-${hex(random, label, 8).toUpperCase()}`
}

/** Draws a UUID. */
export function uuid(random: Random, label: string): string {
  const text = hex(random, label, 32)
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-4${text.slice(13, 16)}-a${text.slice(17, 20)}-${text.slice(20)}`
}

/** Draws a number of a form in which `#` stands for a decimal digit, and `X` for a hexadecimal one. */
export function numbered(random: Random, label: string, form: string): string {
  const decimal = digits(random, label, form.length)
  const hexadecimal = hex(random, label, form.length).toUpperCase()
  return form.replaceAll(/[#X]/g, (mark, index) => (mark === '#' ? decimal : hexadecimal).charAt(index))
}
