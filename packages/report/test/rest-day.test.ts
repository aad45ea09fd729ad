import { catalog } from '@fazhi/catalog'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../src/index.js'
import { controlNames, corpusText, hasCorpus } from './corpus.js'

const restDays = (text: string, year?: number) => {
  const answer = checkReport(text, {
    profile: 'situation-report',
    catalog,
    ...(year === undefined ? {} : { year }),
  })
  return {
    found: answer.findings
      .filter(({ rule }) => rule === 'DAT-006')
      .map(({ code, quote, severity }) => [code, quote, severity]),
    status: answer.rules.find(({ rule }) => rule === 'DAT-006'),
  }
}

describe('a year without a calendar', () => {
  it('is not guessed: the rule says that it does not apply, and why', () => {
    const { found, status } = restDays('青山县2018年法治建设情况报告\n10月14日召开会议。', 2018)
    expect(found).toEqual([])
    expect(status?.status).toBe('notApplicable')
    expect(JSON.stringify(status)).toContain('2018')
  })
})

describe.skipIf(!hasCorpus)('the sample report (needs the shared corpus)', () => {
  it('has a Sunday and a Saturday, told as hints; its Saturday of 18 September was worked', () => {
    expect(restDays(corpusText('report-2021-county-city.txt'), 2021).found).toEqual([
      ['DAT-006.sunday', '10月17日', 'info'],
      ['DAT-006.saturday', '12月25日', 'info'],
    ])
  })

  it('has ten sound reports beside it in which every dated day was worked', () => {
    expect(controlNames()).toHaveLength(10)
    expect(controlNames().flatMap((name) => restDays(corpusText(name)).found)).toEqual([])
  })
})
