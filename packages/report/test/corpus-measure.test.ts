import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isLoud, measureBred, measureTwins } from '../corpus/measure/bred.js'
import { weightOf } from '../corpus/measure/check.js'
import { askedOfBred, bredOf } from '../corpus/measure/print.js'
import { measureSound, readJudgements } from '../corpus/measure/sound.js'
import { carriers, foldersAt, soundTexts } from '../corpus/measure/texts.js'
import { breed, breedTwins } from '../corpus/planter/index.js'

const report = join(import.meta.dirname, '..')
// Our own texts only, so that what is measured here is the same wherever it runs.
const folders = { report }
const own = carriers(folders)
const judgements = readJudgements(readFileSync(join(report, 'corpus/data/judged.tsv'), 'utf8'))

describe('the planter', () => {
  test('gives the same texts for the same seed, others for another', () => {
    const [first] = own
    const one = first === undefined ? [] : [first]
    expect(breed(one, 1)).toEqual(breed(one, 1))
    expect(breed(one, 1)).not.toEqual(breed(one, 2))
  })

  test('plants at the place it names: before and after it both texts are the same', () => {
    for (const { sound, faulty, start, end, absent } of breed(own, 7)) {
      if (absent === true) continue
      expect(faulty).not.toBe(sound)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(faulty.length)
    }
  })

  test('has at least five surface variants of every class', () => {
    const kinds = new Map<string, Set<string>>()
    for (const { faultClass, shown } of breed(own.slice(0, 1), 7))
      kinds.set(faultClass, (kinds.get(faultClass) ?? new Set()).add(shown))
    expect([...kinds].filter(([, shown]) => shown.size < 5)).toEqual([])
    expect(kinds.size).toBe(9)
  })
})

describe('planted faults', () => {
  const bred = measureBred(
    breed(own.slice(0, 2), 20211204),
    (name) => own.find((carrier) => carrier.name === name)?.year,
  )

  test.each(askedOfBred)('$name: at least $asked % are found', ({ asked, ...which }) => {
    const rows = bredOf(bred, which)
    const missed = rows.filter(({ found }) => found.length === 0)
    expect(rows.length).toBeGreaterThan(5)
    expect(
      missed.length * 100 <= (100 - asked) * rows.length
        ? []
        : missed.map(({ planted }) => [planted.carrier, planted.kind, planted.shown]),
    ).toEqual([])
  })

  test('give at most one more root in ten than there are faults', () => {
    const extra = bred.reduce((sum, row) => sum + row.extra.length, 0)
    expect(extra * 10).toBeLessThanOrEqual(bred.length)
  })
})

describe('false alarms', () => {
  test('our own sound reports have no error and no warning', () => {
    const { alarms } = measureSound(soundTexts(folders), judgements)
    expect(alarms.filter(({ weight }) => weight === 'error' || weight === 'warning')).toEqual([])
  })

  test('no text that was changed and stays right has an error; at most one in a hundred a warning', () => {
    const twins = breedTwins(own, 20211204)
    const { alarms } = measureTwins(twins, own)
    const errors = alarms.filter(({ finding }) => weightOf(finding) === 'error')
    expect(errors.map(({ twin, finding }) => [twin.carrier, finding.code, finding.quote])).toEqual(
      [],
    )
    const loud = new Set(alarms.filter(({ finding }) => isLoud(finding)).map(({ twin }) => twin))
    expect(loud.size * 100).toBeLessThanOrEqual(twins.length)
  }, 120_000)

  test('what the shared corpus shows is judged: nothing loud that nobody read (skipped without it)', (context) => {
    const at = foldersAt(report)
    if (at.corpus === undefined) return context.skip()
    const { alarms } = measureSound(soundTexts(at), judgements)
    expect(
      alarms.filter(
        ({ weight, judged }) => (weight === 'error' || weight === 'warning') && judged !== 'true',
      ),
    ).toEqual([])
  })
})
