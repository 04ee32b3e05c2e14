/** Something that is measured of every contender of a comparison. */
export interface Metric {
  readonly name: string
  readonly unit: string
  readonly better: 'less' | 'more'
  /** Decimal places in the tables. @defaultValue `1` */
  readonly digits?: number
  /** Left out of the chart. */
  readonly uncharted?: true
  /** Says something about a contender without ranking it. */
  readonly unranked?: true
  /** A difference that counts for nothing, in the unit. @defaultValue `0` */
  readonly tolerance?: number
}

/** One contender, with what each round measured, by the name of the metric. */
export interface Contestant {
  readonly name: string
  readonly ours?: true
  /** No peer: what nobody can be faster than. */
  readonly bound?: true
  readonly samples: Readonly<Record<string, readonly number[]>>
}

/** Contenders for the same job, measured in the same run. */
export interface Comparison {
  /** Unique in the page: the chart's file and the reasons are found by it. */
  readonly id: string
  readonly title: string
  readonly note?: string
  /** The contender that ratios are taken to. */
  readonly baseline: string
  readonly metrics: readonly Metric[]
  readonly contestants: readonly Contestant[]
}

/** What one part of the benchmark found. It is kept as JSON, so that parts can be run one at a time. */
export interface Section {
  readonly title: string
  readonly text?: string
  readonly comparisons: readonly Comparison[]
  /** What a benchmark of a package printed, in place of comparisons. */
  readonly markdown?: string
}

/** A section as it is kept, with where and when it was measured. */
export interface KeptSection extends Section {
  readonly machine: string
}
