import { readFileSync } from 'node:fs'
import type { RollUp, Submission } from '@fazhi/model'
import { tieOut } from '@fazhi/report'
import { readYaml } from '@fazhi/rulebook'
import { checkSubmissions, parseSubmission, rollUp } from '@fazhi/submission'
import { describe, expect, it } from 'vitest'
import { catalog, resolved, textOf, unitFiles } from './read-city.js'

interface Plant {
  readonly what: string
  readonly edits: readonly { readonly file: string; readonly from: string; readonly to: string }[]
  readonly ties?: readonly string[]
  readonly copied?: readonly string[]
  readonly lastYear?: Readonly<Record<string, string>>
  readonly findings?: readonly string[]
  /** It cannot stand beside another plant of the same words. */
  readonly alone?: boolean
}

const planted = readYaml(readFileSync(new URL('planted.yaml', import.meta.url), 'utf8'), {
  file: 'planted.yaml',
}).value as { readonly report: readonly Plant[]; readonly submissions: readonly Plant[] }

/** The faults that stand in the city's own report, put right, so that only what is planted here is found. */
const right = [
  ['报备率为95，', '报备率为95.5%，'],
  ['880场', '808场'],
  ['6月31日', '6月30日'],
  ['副职168件', '副职158件'],
] as const

/** A file of the city with plants in it; each must be there once. */
const fileWith = (file: string, plants: readonly Plant[]): string =>
  plants
    .flatMap(({ edits }) => edits)
    .filter((edit) => edit.file === file)
    .reduce(
      (text, { from, to }) => {
        expect(text.split(from), `${file}: ${from}`).toHaveLength(2)
        return text.replace(from, () => to)
      },
      file === 'report.txt'
        ? right.reduce((text, [wrong, good]) => text.replace(wrong, good), textOf(file))
        : textOf(file),
    )

const submissionsWith = (plants: readonly Plant[]) =>
  ['city-submission.yaml', ...unitFiles].map((file) => {
    const { value, placeOf } = readYaml(fileWith(file, plants), { file })
    const { submission, findings } = parseSubmission(value, { file, placeOf })
    if (submission === undefined) throw new Error(JSON.stringify(findings))
    return { submission, file, placeOf }
  })

const rolledOf = (submissions: readonly Submission[]): RollUp =>
  rollUp(submissions, catalog, { year: 2021 })

/** The figures of the year before: this year's with some others, and nothing copied where none was. */
const lastYearOf = (rolled: RollUp, plants: readonly Plant[]): RollUp => {
  const other = new Map(plants.flatMap(({ lastYear }) => Object.entries(lastYear ?? {})))
  const values = [...rolled.figures, ...(rolled.rates ?? [])]
  expect(
    [...other.keys()].filter((id) =>
      values.every((one) => id !== ('fact' in one ? one.fact : one.rate)),
    ),
  ).toEqual([])
  const value = (id: string, own: string | undefined) => other.get(id) ?? own
  return {
    year: 2020,
    figures: rolled.figures.map((one) => ({ ...one, value: value(one.fact, one.value) })),
    rates: rolled.rates?.map((one) => ({ ...one, value: value(one.rate, one.value) })),
  } as unknown as RollUp
}

const open = (plants: readonly Plant[]) => {
  const submissions = submissionsWith(plants).map(({ submission }) => submission)
  const rolled = rolledOf(submissions)
  const rows = tieOut(fileWith('report.txt', plants), {
    catalog,
    rollUp: rolled,
    submissions,
    lastYear: lastYearOf(rolled, plants),
    profile: 'situation-report',
  })
  return {
    ties: rows
      .filter(
        ({ status, kind }) =>
          status === 'different' ||
          (status === 'notInData' && kind !== 'figure' && kind !== 'rate'),
      )
      .map(({ kind, status, fact, rate, differences, stated }) =>
        [kind, status, fact ?? rate ?? differences?.[0]?.of ?? stated].join(' '),
      ),
    copied: rows.flatMap(({ fact, rate, lastYear }) =>
      lastYear === undefined ? [] : [`${fact ?? rate} ${lastYear}`],
    ),
  }
}

const sorted = (texts: readonly (readonly string[] | undefined)[]): readonly string[] =>
  texts.flatMap((one) => one ?? []).sort()

describe('faults planted in the report', () => {
  it('are none in the report put right', () => {
    expect(open([])).toEqual({ ties: [], copied: [] })
  })

  it.each(planted.report.map((plant) => [plant.what, plant] as const))(
    '%s: found, and nothing else',
    (_, plant) => {
      expect(open([plant])).toEqual({ ties: plant.ties, copied: plant.copied ?? [] })
    },
  )

  it('are all found together, and nothing else', () => {
    const together = planted.report.filter(({ alone }) => alone !== true)
    expect(together.length).toBeGreaterThanOrEqual(12)
    const found = open(together)
    expect([...found.ties].sort()).toEqual(sorted(together.map(({ ties }) => ties)))
    expect([...found.copied].sort()).toEqual(sorted(together.map(({ copied }) => copied)))
  })
})

describe('faults planted in the submissions', () => {
  const rulebook = resolved()
  const found = (plants: readonly Plant[]): readonly string[] =>
    checkSubmissions(submissionsWith(plants), { catalog, rulebook, year: 2021 }).findings.map(
      ({ code, at, quote }) => {
        const [place] = at
        const pointer = place !== undefined && 'pointer' in place ? place.pointer : ''
        const file = place !== undefined && 'file' in place ? place.file : ''
        return `${file} ${code} ${pointer} ${quote}`
      },
    )
  const before = found([])
  /** Findings that were not there before, and those that are gone. */
  const change = (plants: readonly Plant[]) => {
    const after = found(plants)
    return {
      more: after
        .filter((one) => !before.includes(one))
        .map((one) => one.split(' ').slice(1, 3).join(' '))
        .sort(),
      gone: before.filter((one) => !after.includes(one)),
    }
  }

  it.each(planted.submissions.map((plant) => [plant.what, plant] as const))(
    '%s: found, and nothing else',
    (_, plant) => {
      expect(change([plant])).toEqual({ more: sorted([plant.findings]), gone: [] })
    },
  )

  it('are all found together, and nothing else', () => {
    const together = planted.submissions.filter(({ alone }) => alone !== true)
    expect(together.length).toBeGreaterThanOrEqual(5)
    expect(change(together)).toEqual({
      more: sorted(together.map(({ findings }) => findings)),
      gone: [],
    })
  })
})
