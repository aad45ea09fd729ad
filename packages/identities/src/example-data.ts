import type { IdentityExample } from '@fazhi/model'
import type { Data } from './data.js'
import type { Interval } from './interval.js'
import { recordsOf, valuesOf } from './submission-data.js'
import { changeOf, writtenValue } from './written.js'

const written = (
  facts: Readonly<Record<string, number | string>> | undefined,
): ((id: string) => Interval | undefined) => {
  const values = new Map(
    Object.entries(facts ?? {}).map(([id, value]) => [id, writtenValue(value)]),
  )
  return (id) => values.get(id)
}

/** An example of an identity as laws look at it. */
export const exampleData = (example: IdentityExample): Data => {
  const stated = written(example.facts)
  const entries = valuesOf(example.entries ?? {}, 'believed')
  const changes = new Map(
    Object.entries(example.changes ?? {}).map(([id, text]) => [id, changeOf(text)]),
  )
  return {
    ...(example.year === undefined ? {} : { year: example.year }),
    ...(example.unit === undefined ? {} : { unit: example.unit }),
    value: (id) => stated(id) ?? entries(id),
    previous: written(example.previous),
    change: (id) => changes.get(id),
    records: recordsOf({
      ...(example.records === undefined ? {} : { records: example.records }),
      ...(example.evidence === undefined ? {} : { evidence: example.evidence }),
      ...(example.dutyReports === undefined ? {} : { dutyReports: example.dutyReports }),
      ...(example.principals === undefined ? {} : { principals: example.principals }),
    }),
  }
}
