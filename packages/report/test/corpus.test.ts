import { catalog } from '@fazhi/catalog'
import { describe, expect, it } from 'vitest'
import { checkReport, type ReportFinding } from '../src/index.js'
import { controlNames, corpusText, hasCorpus, labels } from './corpus.js'

const need = 'needs the shared corpus'

const errors = (findings: readonly ReportFinding[]) =>
  findings.filter((finding) => finding.severity === 'error' && finding.outcome === 'fail')

describe.skipIf(!hasCorpus)(`the sample report of a county-level city (${need})`, () => {
  const answer = hasCorpus
    ? checkReport(corpusText('report-2021-county-city.txt'), {
        profile: 'situation-report',
        catalog,
      })
    : undefined
  const findings = answer?.findings ?? []
  const family = (name: string) => findings.filter((finding) => finding.rule.startsWith(name))

  /** Rows of the list whose exact range some finding of the families points at, of all rows of these classes. */
  const recall = (kind: RegExp, ...families: readonly string[]): string => {
    const rows = labels().filter((row) => kind.test(row.kind))
    const places = families.flatMap(family).flatMap((finding) => finding.at)
    const found = rows.filter((row) =>
      places.some(
        (place) =>
          place.kind === 'text' &&
          place.line === row.line &&
          place.column === row.column &&
          place.end - place.start === row.length,
      ),
    )
    return `${found.length}/${rows.length}`
  }

  it('is not ready, with errors of four families at places', () => {
    expect(answer?.verdict).toBe('notReady')
    for (const name of ['STR', 'PLC', 'RES', 'RAT']) expect(errors(family(name))).not.toEqual([])
  })

  it('finds what the careful reader found, by class, at the very range', () => {
    expect({
      placeholders: recall(/^placeholder\./, 'PLC'),
      adverts: recall(/^advert\./, 'RES'),
      paywall: recall(/^marker\./, 'RES'),
      rates: recall(/^rate\.no-unit$/, 'RAT'),
      bodies: recall(/^term\.organ-name$/, 'TRM'),
      formulas: recall(/^term\.fixed-formula$/, 'TRM'),
      dashes: recall(/^punct\.(?:range-dash|dash|interpunct)$/, 'REF', 'PUN'),
      spaces: recall(/^space\.(?:trailing|inner)$/, 'PUN'),
      claims: recall(/^claim\./, 'CLM'),
    }).toEqual({
      placeholders: '69/69',
      adverts: '2/2',
      paywall: '2/2',
      rates: '6/6',
      bodies: '6/6',
      formulas: '1/1',
      dashes: '5/5',
      spaces: '20/20',
      claims: '7/7',
    })
  })

  it('says which mandatory items are missing', () => {
    expect(answer?.passes.map((pass) => [pass.item, pass.status])).toEqual([
      ['achievements', 'met'],
      ['shortcomings', 'missing'],
      ['causes', 'undecided'],
      ['firstResponsible', 'missing'],
      ['nextYear', 'missing'],
      ['signature', 'missing'],
      ['date', 'missing'],
    ])
  })

  it('reports no error that the careful reader does not have', () => {
    const rows = labels().filter((row) => row.severity === 'error')
    const extra = errors(findings).filter((finding) =>
      finding.at.every(
        (place) =>
          place.kind === 'text' &&
          !rows.some((row) => row.line === place.line && row.column === place.column),
      ),
    )
    expect(extra).toEqual([])
  })

  it('ledger: 42 quantities wait for a number, 6 rates', () => {
    const rows = answer?.ledger ?? []
    expect(rows.filter((row) => row.status === 'blocked' && row.role === 'quantity')).toHaveLength(
      42,
    )
    const unsigned = findings.filter((finding) => finding.rule === 'RAT-001')
    expect(unsigned).toHaveLength(6)
  })

  it('plan: two place names fill 15 and 3 places, one percent mark six, markers as a pair', () => {
    const plan = answer?.plan ?? []
    const places = (slot: string) => plan.find((entry) => entry.slot === slot)?.places.length
    expect([places('ownPlace'), places('superiorPlace'), places('percentSign')]).toEqual([15, 3, 6])
    const pair = plan.find((entry) => entry.action === 'delete' && entry.places.length === 2)
    expect(pair?.slot).toMatch(/^RES-003/)
  })

  it('leaves alone what is consistent in it', () => {
    const touched = findings
      .filter((finding) => finding.severity !== 'info')
      .flatMap((finding) => finding.at)
      .flatMap((place) => (place.kind === 'text' ? [[place.start, place.end] as const] : []))
    const text = corpusText('report-2021-county-city.txt')
    for (const sound of [
      '16个镇',
      '594项',
      '247项',
      '6个部门组成',
      '40个部门',
      '12月25日',
      '9月18日',
    ]) {
      for (let at = text.indexOf(sound); at >= 0; at = text.indexOf(sound, at + 1)) {
        const hit = touched.filter(([start, end]) => start < at + sound.length && end > at)
        expect([sound, hit]).toEqual([sound, []])
      }
    }
  })
})

describe.skipIf(!hasCorpus)(`sound reports (${need})`, () => {
  it('a published county report has no error but a section it really lacks', () => {
    const answer = checkReport(corpusText('report-2019-county-longhua.txt'), {
      profile: 'annual-report',
      catalog,
    })
    expect(errors(answer.findings).map((finding) => finding.code)).toEqual(['STR-010'])
    expect(answer.year).toEqual({ value: 2019, from: 'date' })
  })

  it('ten provincial reports of another genre have no error, and sections are not asked of them', () => {
    const names = hasCorpus ? controlNames() : []
    expect(names).toHaveLength(10)
    for (const name of names) {
      const answer = checkReport(corpusText(name), { profile: 'annual-report', catalog })
      expect([name, errors(answer.findings)]).toEqual([name, []])
      expect(answer.genre).toEqual({ recognised: false, why: 'governmentWorkReport' })
      expect(answer.passes.map((pass) => pass.status)).toEqual(Array(7).fill('notApplicable'))
    }
  })
})
