import { catalog } from '@fazhi/catalog'
import { describe, expect, it } from 'vitest'
import { checkReport, type ReportFinding } from '../src/index.js'
import { edited } from '../src/testing/edited.js'
import { corpusText, hasCorpus } from './corpus.js'

const check = (text: string) => checkReport(text, { profile: 'annual-report', catalog })

/** What a finding says, without where it stands. */
const said = (findings: readonly ReportFinding[]) =>
  findings.map((finding) => [finding.code, finding.quote, finding.fingerprint])

const errorsOf = (text: string) =>
  check(text)
    .findings.filter((finding) => finding.severity === 'error')
    .map((finding) => finding.code)
    .sort()

/** The sound report with a handful of faults of different families. */
const faulty = edited
  .replace('青山县坚持以', 'XX县坚持以')
  .replace('合格率98.75%', '合格率98.75')
  .replace('申请103件', '申请105件')
  .replace('3月15日', '2月30日')

const texts: readonly (readonly [string, string])[] = [
  ['a faulty report', faulty],
  ...(hasCorpus
    ? ([['the sample report', corpusText('report-2021-county-city.txt')]] as const)
    : []),
]

describe.each(texts)('what must not matter to %s', (_, text) => {
  const plain = check(text)

  it('has something to lose', () => {
    expect(plain.findings.length).toBeGreaterThan(3)
  })

  it('CR LF for LF, and offsets count both units', () => {
    const crlf = text.replaceAll('\n', '\r\n')
    const answer = check(crlf)
    expect(said(answer.findings)).toEqual(said(plain.findings))
    for (const finding of answer.findings) {
      const [place] = finding.at
      if (place?.kind === 'text') expect(crlf.slice(place.start, place.end)).toBe(finding.quote)
    }
  })

  it('a byte order mark, and offsets count it as one', () => {
    const answer = check(`\ufeff${text}`)
    expect(said(answer.findings)).toEqual(said(plain.findings))
    const [place] = answer.findings.flatMap((finding) => finding.at)
    const [before] = plain.findings.flatMap((finding) => finding.at)
    if (place?.kind === 'text' && before?.kind === 'text')
      expect(place.start).toBe(before.start + 1)
  })

  it('Markdown headings', () => {
    const answer = check(text.replace(/^([一二三四五六七八九十]+、)/gm, '## $1'))
    expect(said(answer.findings)).toEqual(said(plain.findings))
  })

  it('a clean paragraph more', () => {
    const at = text.indexOf('\n二、')
    const answer = check(
      `${text.slice(0, at)}\n持续完善执法协作机制，推动经验做法落地见效。${text.slice(at)}`,
    )
    const codes = (findings: readonly ReportFinding[]) => findings.map((finding) => finding.code)
    expect(codes(answer.findings)).toEqual(codes(plain.findings))
    expect(answer.verdict).toBe(plain.verdict)
  })

  it('full-width per cent signs, to errors and verdict', () => {
    expect(errorsOf(text.replaceAll('%', '％'))).toEqual(errorsOf(text))
  })

  it('half-width brackets, to errors', () => {
    expect(errorsOf(text.replaceAll('（', '(').replaceAll('）', ')'))).toEqual(errorsOf(text))
  })

  it('a web header with another date, to errors and year', () => {
    const answer = check(`索引号：QS-2030-001\n发布时间：2030-05-06 09:30 浏览次数：18\n${text}`)
    expect(answer.year).toEqual(plain.year)
    expect(errorsOf(`发布时间：2030-05-06\n${text}`)).toEqual(errorsOf(text))
  })
})

const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'g')) ?? [''])
    .join('\n')

describe('a text wrapped in mid-sentence', () => {
  it.each([28, 35, 40])('at %i characters: the sound report stays sound', (width) => {
    const answer = check(wrapped(edited.sound, width))
    expect(answer.findings).toEqual([])
    expect(answer.verdict).toBe('ready')
  })

  it('at 35 characters: the same errors, at places that hold the same words', () => {
    const text = wrapped(faulty, 35)
    expect(errorsOf(text)).toEqual(errorsOf(faulty))
    for (const finding of check(text).findings) {
      const [place] = finding.at
      if (place?.kind === 'text')
        expect(text.slice(place.start, place.end).replaceAll('\n', '')).toBe(finding.quote)
    }
  })
})

describe('traps that must stay silent', () => {
  const silent = [
    '推进“1+6+31+N”工程和“415X”产业集群建设。',
    '建成2×66万千瓦机组，实施“数据要素×”行动，承接PX上下游配套。',
    '1299个重大项目完成投资1.4万亿元、投资完成率129.6%，入境游客大幅增长186.8%。',
    '群众满意率连续5年保持97%以上，污水治理（管控）率均提高3个百分点。',
    '法治政府建设示范创建率先推进，应用率升至全国第3位。',
    '第二十次会议、八届第14次常务会议、第232号令，12345热线和“12·4”宣传。',
    '全年行政处罚0件，参考率、合格率均达100%。',
    '审结27件，胜诉24件，撤诉3件，胜诉率100%。',
    '受理2203件（含旧存245件），审结1976件，审结率89%。',
    '共收到行政复议申请103宗，不受理12宗（其中转送10宗，不予受理1宗，告知处理1宗），受理91宗。',
    '来电投诉270余宗，来邮投诉260余宗，其中涉及执法类投诉40余宗。',
    '整改问题12项，清理文件1次，惠及群众两万余人。',
    '礼让街街道一个项目一个项目抓落地。',
  ]
  it.each(silent)('%s', (sentence) => {
    const answer = check(edited.replace('（四）推进多元解纷。', `（四）推进多元解纷。${sentence}`))
    expect(answer.findings).toEqual([])
  })
})

it('a fix at the end of a wrapped line goes before the break', () => {
  const lost = edited.replace('合格率98.75%', '合格率98.75')
  const at = lost.indexOf('合格率98.75') + '合格率98.75'.length
  const width = 28
  // So much filling that the number ends the line.
  const lineStart = lost.lastIndexOf('\n', at) + 1
  const filling = '一'.repeat((width - ((at - lineStart) % width)) % width)
  const text = wrapped(lost.slice(0, lineStart) + filling + lost.slice(lineStart), width)
  const finding = check(text).findings.find(({ rule }) => rule === 'RAT-001')
  const end = text.indexOf('98.75') + '98.75'.length
  expect(text[end]).toBe('\n')
  expect(finding?.fix).toEqual({ start: end, end, text: '%' })
})
