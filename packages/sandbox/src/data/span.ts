import type { Zone } from './zone.ts'

/** A stretch of time, in ms since the Unix epoch. */
export interface Span {
  readonly startAt: number
  readonly endAt: number
}

/** A list whose members can be made on demand: an array is one. */
export interface Sequence<Item = unknown> {
  readonly length: number
  slice(start: number, end: number): readonly Item[]
}

/** How long spans are: so many ms, or a part of the local calendar. */
export type SpanLength = number | 'day' | 'month' | 'quarter' | 'week'

/** Cuts the time between two instants into spans. Only whole ones count. */
export function spansOf(zone: Zone, length: SpanLength, from: number, to: number): Sequence<Span> {
  if (typeof length !== 'number') return calendarSpans(zone, length, from, to)
  const first = Math.ceil(from / length) * length
  const count = Math.max(0, Math.floor((to - first) / length))
  return {
    length: count,
    slice: (start, end) =>
      Array.from({ length: Math.max(0, Math.min(end, count) - start) }, (_, index) => {
        const startAt = first + (start + index) * length
        return { startAt, endAt: startAt + length }
      }),
  }
}

function calendarSpans(zone: Zone, length: Exclude<SpanLength, number>, from: number, to: number): Span[] {
  const { year, month, day, weekday } = zone.local(from)
  const startOf = {
    day: (index: number) => zone.startOfDay(year, month, day + index),
    week: (index: number) => zone.startOfDay(year, month, day - ((weekday + 6) % 7) + 7 * index),
    month: (index: number) => zone.startOfDay(year, month + index, 1),
    quarter: (index: number) => zone.startOfDay(year, month - ((month - 1) % 3) + 3 * index, 1),
  }[length]
  const spans: Span[] = []
  for (let index = 0; startOf(index + 1) <= to; index += 1)
    if (startOf(index) >= from) spans.push({ startAt: startOf(index), endAt: startOf(index + 1) })
  return spans
}

/** Makes another list out of each member of a list, when it is asked for. */
export function mapSequence<From, To>(list: Sequence<From>, change: (item: From) => To): Sequence<To> {
  return { length: list.length, slice: (start, end) => list.slice(start, end).map(change) }
}

/** Every member of a list. */
export function allOf<Item>(list: Sequence<Item>): readonly Item[] {
  return list.slice(0, list.length)
}
