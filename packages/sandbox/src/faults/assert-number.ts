/** Refuses a number that no fault can be made with. One that is left out passes. @throws RangeError that names it. */
export function assertNumber(
  name: string,
  value: number | undefined,
  least: number,
  most: number = Infinity,
): void {
  if (value === undefined || (typeof value === 'number' && value >= least && value <= most)) return
  throw new RangeError(`\`${name}\` is a number from ${least} up to ${most}.`)
}
