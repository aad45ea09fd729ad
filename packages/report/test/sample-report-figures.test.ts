import { readFileSync } from 'node:fs'
import { catalog } from '@fazhi/catalog'
import { describe, expect, it } from 'vitest'
import { checkReport, readReport } from '../src/index.js'
import { subjectOf } from '../src/subject.js'
import { corpusText, hasCorpus } from './corpus.js'
import { sampleReportFigures } from './sample-report-figures.js'

/** A stretch of the text, the end left out. */
interface Span {
  readonly start: number
  readonly end: number
}
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The field of a city's submission a path names, `[]` for the entries of a list. */
const fieldAt = (path: string): Schema | undefined => {
  const file = new URL('../../model/schemas/city-submission.schema.json', import.meta.url)
  const root = JSON.parse(readFileSync(file, 'utf8')) as Schema
  const resolved = (schema: Schema | undefined): Schema | undefined =>
    schema?.$ref === undefined ? schema : root.$defs?.[schema.$ref.replace('#/$defs/', '')]
  return path.split('.').reduce<Schema | undefined>((at, step) => {
    const field = resolved(at?.properties?.[step.replace('[]', '')])
    return step.endsWith('[]') ? resolved(field?.items) : field
  }, root)
}

describe('what the numbers of the sample report stand for', () => {
  it('is a fact of the dictionary, a rate, or a field of a submission that exists', () => {
    const facts = new Set(catalog.facts.map(({ id }) => id))
    const rates = new Set(catalog.rates.map(({ id }) => id))
    const unknown = sampleReportFigures.filter(
      ([, , stands]) =>
        ('fact' in stands && !facts.has(stands.fact)) ||
        ('rate' in stands && !rates.has(stands.rate)) ||
        ('record' in stands && fieldAt(stands.record) === undefined),
    )
    expect(unknown).toEqual([])
  })

  it('is refused where it names no field', () => {
    expect(fieldAt('records.lists[].items')).toMatchObject({ type: 'integer', minimum: 0 })
    expect(fieldAt('records.lists[].amount')).toBeUndefined()
    expect(fieldAt('records.items')).toBeUndefined()
  })

  it('is of these kinds', () => {
    const kinds = sampleReportFigures.map(([, , stands]) => Object.keys(stands)[0])
    const count = (kind: string) => kinds.filter((found) => found === kind).length
    expect({
      rows: kinds.length,
      facts: count('fact'),
      rates: count('rate'),
      records: count('record'),
      names: count('name'),
    }).toEqual({ rows: 96, facts: 46, rates: 6, records: 28, names: 16 })
  })
})

describe.skipIf(!hasCorpus)('the sample report, number by number (needs the shared corpus)', () => {
  const text = hasCorpus ? corpusText('report-2021-county-city.txt') : ''
  const [, profile] = catalog.profiles
  if (profile === undefined) throw new Error('no profile')
  const subject = subjectOf(readReport(text), { profile, catalog, phase: 'submit' })
  const lines = text.split('\n')
  const lineStarts = lines.map(
    (_, index) => lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0),
  )
  const say = ({ start, end }: Span) => text.slice(Math.max(0, start - 10), end + 4)

  const rows = sampleReportFigures.map(([line, quote, stands]) => {
    const [before = '', number = '', after = ''] = quote.split(/[[\]]/)
    const words = before + number + after
    const found = (lines[line - 1] ?? '').split(words).length - 1
    const start =
      (lineStarts[line - 1] ?? 0) + (lines[line - 1] ?? '').indexOf(words) + before.length
    return { quote, stands, found, start, end: start + number.length }
  })
  const rowsAt = (span: Span) => rows.filter((row) => overlap(row, span))

  const counts = subject.placeholders.filter(({ referent }) =>
    ['count', 'money'].includes(referent),
  )
  const names = subject.placeholders.filter((token) => !counts.includes(token))
  /** What the reader of reports found: figures of the ledger, dates, spans of years, unfilled numbers. */
  const read: readonly Span[] = [
    ...subject.figures,
    ...subject.dates,
    ...subject.yearRanges,
    ...counts,
  ]
  /** What a plain look finds: digits, runs of X, and Chinese numerals before a measure word; adverts and names of places and persons are left out. */
  const seen = [
    ...text.matchAll(/\d+|X+|[一二三四五六七八九十两百千万]+(?=[个次项件名场份人期批条级])/g),
  ]
    .map((match): Span => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => ![...names, ...subject.residue].some((other) => overlap(span, other)))

  it('has every quote of the table once in its line', () => {
    expect(rows.filter(({ found }) => found !== 1).map(({ quote }) => quote)).toEqual([])
  })

  it('has no number the reader found that the table leaves out or names twice', () => {
    expect(read.filter((span) => rowsAt(span).length !== 1).map(say)).toEqual([])
    expect([subject.figures.length, subject.dates.length, subject.yearRanges.length]).toEqual([
      91, 8, 3,
    ])
  })

  it('has no number a plain look finds that the table leaves out or names twice', () => {
    expect(seen.filter((span) => rowsAt(span).length !== 1).map(say)).toEqual([])
    expect(seen).toHaveLength(101)
  })

  it('leaves no row of the table unused', () => {
    const all = [...read, ...seen]
    expect(
      rows.filter((row) => !all.some((span) => overlap(row, span))).map(({ quote }) => quote),
    ).toEqual([])
  })

  it('has 68 unfilled tokens: 42 stand for numbers, 26 for names, of which none is in the table', () => {
    const tokens = names.filter(({ form }) => form === 'token')
    const of = (...referents: readonly string[]) =>
      tokens.filter(({ referent }) => referents.includes(referent)).length
    expect([counts.length, tokens.length]).toEqual([42, 26])
    expect({
      ownPlace: of('ownPlace'),
      superiorPlace: of('superiorPlace'),
      province: of('province'),
      townships: of('township'),
      persons: of('person'),
      titles: of('documentTitle'),
      bodies: of('body'),
    }).toEqual({
      ownPlace: 5,
      superiorPlace: 3,
      province: 2,
      townships: 2,
      persons: 4,
      titles: 9,
      bodies: 1,
    })
    const runs = [...text.matchAll(/X+/g)].map(([run]) => run.length)
    expect([1, 2, 3, 4].map((length) => runs.filter((run) => run === length).length)).toEqual([
      11, 36, 18, 3,
    ])
    expect(names.filter((token) => rowsAt(token).length > 0).map(say)).toEqual([])
    expect(
      counts.flatMap((token) => rowsAt(token)).filter(({ stands }) => 'name' in stands),
    ).toEqual([])
  })

  it('names a rate where the report has one, and nowhere else', () => {
    const { findings } = checkReport(text, { profile: 'situation-report', catalog })
    const unsigned = findings
      .filter(({ rule }) => rule === 'RAT-001')
      .flatMap(({ at }) => at)
      .flatMap((place) => (place.kind === 'text' ? [place.start] : []))
    const rates = rows.filter(({ stands }) => 'rate' in stands).map(({ start }) => start)
    expect(rates).toEqual(unsigned.sort((a, b) => a - b))
  })

  it('names the fact a phrase of the dictionary already names', () => {
    const { ledger } = checkReport(text, { profile: 'situation-report', catalog })
    const tied = ledger.flatMap(({ at, subject: { fact } }) =>
      fact === undefined
        ? []
        : rowsAt(at).map(({ stands }) => [fact, 'fact' in stands ? stands.fact : undefined]),
    )
    expect(tied).toEqual([
      ['reconsideration.received', 'reconsideration.received'],
      ['reconsideration.refused', 'reconsideration.refused'],
      ['reconsideration.accepted', 'reconsideration.accepted'],
      ['reconsideration.concluded', 'reconsideration.concluded'],
      ['litigation.heard', 'litigation.heard'],
    ])
  })

  it('counts in the measure word of the fact; where the report has another one, it is known', () => {
    const other = subject.figures.flatMap((figure) =>
      rowsAt(figure).flatMap(({ stands }) => {
        const fact =
          'fact' in stands ? catalog.facts.find(({ id }) => id === stands.fact) : undefined
        const measure = figure.scale + figure.unit
        return fact === undefined || fact.measure === measure
          ? []
          : [`${fact.id} ${fact.measure}: ${measure}`]
      }),
    )
    expect(other).toEqual([
      'commission.documents 件: 个',
      'commission.officeDocuments 件: 个',
      'supervision.experts 人: 名',
      'mediators.grade1 人: 名',
      'mediators.grade2 人: 名',
      'mediators.grade3 人: 名',
      'mediators.grade4 人: 名',
      'villages.leaders 人: 名',
      'literate.people 人: 名',
    ])
  })
})
