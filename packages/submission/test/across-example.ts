import { catalog } from '@fazhi/catalog'
import { checkSubmissions } from '../src/across/check-submissions.js'
import type { SubmissionFile } from '../src/across/collection.js'
import type { AcrossExample } from '../src/across/rule.js'
import { city, rulebookReading, township } from './example.js'

/** What an example across submissions stands for: files named after their place in it. */
const files = (example: AcrossExample): readonly SubmissionFile[] => [
  ...(example.units ?? []).map((id, index) => ({
    file: `${index}.yaml`,
    submission: {
      ...township,
      year: example.years?.[index] ?? 2021,
      unit: { ...township.unit, id },
      ...(example.facts === undefined ? {} : { facts: example.facts }),
    },
  })),
  ...(example.cities ?? []).map(({ id, units = {}, records = {} }, index) => ({
    file: `city-${index}.yaml`,
    submission: { ...city, city: { ...city.city, id }, units, records },
  })),
]

/** Checks an example across submissions. */
export const checkAcross = (example: AcrossExample) =>
  checkSubmissions(files(example), {
    catalog,
    rulebook: example.reads === undefined ? undefined : rulebookReading(example.reads),
  })
