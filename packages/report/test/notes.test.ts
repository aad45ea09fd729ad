import { catalog } from '@fazhi/catalog'
import type { Edit } from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { checkReport, fixReport, readReport } from '../src/index.js'
import { edited } from '../src/testing/edited.js'

const noted = (body: string, ...notes: readonly string[]) =>
  readReport([body, ...notes].join('\n'), { bodyEnd: body.length })

const options = { profile: 'annual-report', catalog }

describe('footnotes and endnotes, which stand behind the text', () => {
  it('are blocks of their own: no signature, no section and no plan is among them', () => {
    const document = noted(edited.sound, '不含移送案件。', '一、数据截至12月31日。')
    expect(
      document.blocks.slice(-2).map(({ kind, text, section }) => [kind, text, section]),
    ).toEqual([
      ['note', '不含移送案件。', []],
      ['note', '一、数据截至12月31日。', []],
    ])
    const answer = checkReport(document, options)
    expect(answer.verdict).toBe('ready')
    expect(answer.passes.map(({ status }) => status)).toEqual(Array(7).fill('met'))
  })

  it('are looked at: a blank in a note keeps the report back, and its figures stand in the ledger', () => {
    const document = noted(edited.sound, '其中移送公安机关XX件，另有9件正在办理。')
    const answer = checkReport(document, options)
    const at = document.text.indexOf('XX件')
    expect(answer.verdict).toBe('notReady')
    expect(
      answer.findings.map(({ code, at: [place] }) => [code, place?.kind === 'text' && place.start]),
    ).toEqual([['PLC-006', at]])
    expect(
      answer.ledger.slice(-2).map(({ raw, unit, tense, status }) => [raw, unit, tense, status]),
    ).toEqual([
      ['XX', '件', 'done', 'blocked'],
      ['9', '件', 'done', 'unmatched'],
    ])
  })

  it('are never changed, and keep their place when the text before them is', () => {
    const body = edited.replace('深入推进法治政府建设，把', '深入推进法治政府建设,把')
    const document = noted(body, '数据来自来自司法局,不含移送。')
    const { text, edits } = fixReport(document, options)
    expect(edits.length).toBeGreaterThan(0)
    expect(edits.every(({ end }: Edit) => end <= body.length)).toBe(true)
    expect(text.endsWith('\n数据来自来自司法局,不含移送。')).toBe(true)
  })
})

describe('headers and footers, which stand behind the notes', () => {
  const withMargins = (body: string, ...lines: readonly string[]) =>
    readReport([body, '不含移送案件。', ...lines].join('\n'), {
      bodyEnd: body.length,
      marginsFrom: body.length + '\n不含移送案件。'.length,
    })
  const codesOf = (...lines: readonly string[]) =>
    checkReport(withMargins(edited.sound, ...lines), options).findings.map(
      ({ code, quote }) => `${code} ${quote}`,
    )

  it('are blocks of their own: the title there is no second title, the same line on odd and even pages no repetition', () => {
    const title = '青山县2021年度法治政府建设情况报告'
    const document = withMargins(edited.sound, title, title, '青山县人民政府')
    expect(document.blocks.slice(-4).map(({ kind }) => kind)).toEqual([
      'note',
      'margin',
      'margin',
      'margin',
    ])
    const answer = checkReport(document, options)
    expect(answer.findings).toEqual([])
    expect(answer.passes.map(({ status }) => status)).toEqual(Array(7).fill('met'))
  })

  it('are looked at: blanks, remains of a template, another year, another place, marks of secrecy', () => {
    expect(codesOf('XX县2021年度法治政府建设情况报告')).toEqual(['PLC-001 XX'])
    expect(codesOf('青山县2019年度法治政府建设情况报告')).toEqual(['DAT-002.margin 2019年'])
    expect(codesOf('更多公文素材，微信：moban2021')).toEqual([
      'RES-001 更多公文素材，微信：moban2021',
    ])
    expect(codesOf('机密★')).toEqual(['PRV-002 机密★'])
  })

  it('are never changed', () => {
    const document = withMargins(
      edited.replace('深入推进法治政府建设，把', '深入推进法治政府建设,把'),
      '青山县,法治政府建设情况报告',
    )
    const { text } = fixReport(document, options)
    expect(text).toContain('深入推进法治政府建设，把')
    expect(text.endsWith('\n青山县,法治政府建设情况报告')).toBe(true)
  })
})
