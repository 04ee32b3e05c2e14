/** What was measured of one contender: samples by the name of the metric. */
export type Samples = Record<string, number[]>

/**
 * Measures all contenders in rounds, so that whatever else the machine does meets all of them.
 *
 * @param names - the contenders.
 * @param rounds - how many samples each gives.
 * @param measure - takes one sample of one contender: a value for each metric.
 */
export async function takeTurns(
  names: readonly string[],
  rounds: number,
  measure: (name: string, round: number) => Promise<Readonly<Record<string, number>>>,
): Promise<Map<string, Samples>> {
  const all = new Map<string, Samples>(names.map((name) => [name, {}]))
  for (let round = 0; round < rounds; round++)
    for (const [name, samples] of all)
      for (const [metric, value] of Object.entries(await measure(name, round))) {
        samples[metric] ??= []
        samples[metric].push(value)
      }
  return all
}
