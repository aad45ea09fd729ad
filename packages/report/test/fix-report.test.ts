import { fc, test as law } from '@fast-check/vitest'
import { catalog } from '@fazhi/catalog'
import { describe, expect, it, test } from 'vitest'
import { fixReport } from '../src/index.js'
import { edited } from '../src/testing/edited.js'
import { controlNames, corpusText, hasCorpus } from './corpus.js'

const fix = (text: string) => fixReport(text, { profile: 'annual-report', catalog })

/** A line of the sound report with another text, and what becomes of it. */
const mendedLine = (line: string): string => {
  const { text } = fix(
    edited.replace('做好行政复议和应诉工作。', `做好行政复议和应诉工作。${line}`),
  )
  const at = text.indexOf('做好行政复议和应诉工作。') + '做好行政复议和应诉工作。'.length
  return text.slice(at, text.indexOf('全年共收到行政复议申请103件'))
}

describe('what has a single reading is mended', () => {
  it.each([
    ['doubled marks', '规范执法，，强化监督。', '规范执法，强化监督。'],
    ['doubled stops', '执法质量提升。。', '执法质量提升。'],
    ['a book title mark too many', '印发《实施方案》》。', '印发《实施方案》。'],
    ['half-width marks between Han characters', '规范执法,强化监督;', '规范执法，强化监督；'],
    ['zero-width characters', '规范\u200b执法，强化\u2060监督。', '规范执法，强化监督。'],
    ['a bullet for an interpunct', '开展民法典•相伴活动。', '开展民法典·相伴活动。'],
    ['stray blanks', '规范 ，执法 。', '规范，执法。'],
    ['a quotation mark turned the wrong way', '培育“小巨人“企业14家。', '培育“小巨人”企业14家。'],
    ['an advert in brackets', '强化监督【更多公文素材，微信 ：abcd01】。', '强化监督。'],
    ['markers of a paywall', '##paidbegin##强化监督。##paidend##', '强化监督。'],
    ['tags of a web page', '<p>强化监督。</p>', '强化监督。'],
    ['a lost per cent sign', '抽查案卷合格率98.75。', '抽查案卷合格率98.75%。'],
  ])('%s', (_, line, right) => {
    expect(mendedLine(line)).toBe(right)
  })

  it('a line that is an advert goes with its line break, whatever that is', () => {
    const dirty = edited.replace('\n二、', '\n更多公文素材请关注公众号某某文秘\n二、')
    expect(fix(dirty).text).toBe(edited.sound)
    expect(fix(dirty.replaceAll('\n', '\r\n')).text).toBe(edited.sound.replaceAll('\n', '\r\n'))
  })

  it('what a mend lays open is mended in the next round', () => {
    expect(mendedLine('规范执法，\u200b，强化监督。')).toBe('规范执法，强化监督。')
  })
})

describe('what has several readings is left to a person', () => {
  it.each([
    ['marks that differ: which was meant?', '规范执法，。'],
    ['a full stop in mid-sentence: a stop, a comma, or an interpunct?', '邀请约翰逊.史密斯授课。'],
    ['an opening mark without its partner: where does the quotation end?', '培育“小巨人企业14家。'],
    ['a bracket without its partner', '受理94件（含旧存6件。'],
    ['words said twice', '推动推动落实。'],
    ['an advert in mid-sentence', '强化监督更多范文资料尽在某网并推动落实。'],
    ['words that end a preview: text is missing', '强化监督。试读结束'],
    ['a placeholder', 'XX市规范执法。'],
  ])('%s', (_, line) => {
    expect(mendedLine(line)).toBe(line)
  })
})

describe('nothing inside a book title or a quotation is ever changed', () => {
  it.each([
    '印发《规范执法,强化监督》。',
    '印发《法治\u200b建设》。',
    '开展“美好生活•民法典相伴”活动。',
    '开展“规范执法，，强化监督”活动。',
    '开展“规范 ，执法”活动。',
    '印发《某市<p>方案》。',
  ])('%s', (line) => {
    expect(mendedLine(line)).toBe(line)
  })

  it('nor anything in a paragraph where a quotation has no end', () => {
    const line = '开展“规范执法,强化监督活动。'
    expect(mendedLine(line)).toBe(line)
  })
})

test('the answer before and after, what was mended and how, and the edits from the original', () => {
  const dirty = edited.replace('协议64件，提出', '协议64件 ，，提出')
  const { text, edits, mended, before, after } = fix(dirty)
  expect(text).toBe(edited.sound)
  const at = dirty.indexOf(' ，，')
  expect(edits).toEqual([
    { start: at, end: at + 1, text: '' },
    { start: at + 2, end: at + 3, text: '' },
  ])
  expect(mended.map(({ finding, changes }) => [finding.rule, changes])).toEqual([
    ['PUN-006', [{ was: ' ', now: '' }]],
    ['PUN-005', [{ was: '，', now: '' }]],
  ])
  expect(before.findings.map(({ rule }) => rule)).toEqual(['PUN-006', 'PUN-005'])
  expect(after.findings).toEqual([])
})

test('what cannot be changed where it came from is left', () => {
  const dirty = edited.replace('协议64件，提出', '协议64件，，提出')
  const { text, mended } = fixReport(dirty, {
    profile: 'annual-report',
    catalog,
    canEdit: () => false,
  })
  expect([text, mended]).toEqual([dirty, []])
})

/** Codes of roots with the words at their places, as often as they stand. */
const rootNames = (text: string, findings: ReturnType<typeof fix>['before']['findings']) =>
  findings
    .filter(({ causedBy }) => causedBy === undefined)
    .flatMap(({ code, at }) =>
      at.map((place) =>
        place.kind === 'text' ? `${code} ${text.slice(place.start, place.end)}` : code,
      ),
    )

/** Mending leaves nothing to mend, adds nothing, and leaves every title and quotation as it is. */
const holds = (text: string): void => {
  const once = fix(text)
  const had = rootNames(
    text,
    once.before.findings.map(({ causedBy: _, ...finding }) => finding as never),
  )
  for (const name of rootNames(once.text, once.after.findings)) {
    const at = had.indexOf(name)
    expect([name, at >= 0]).toEqual([name, true])
    had.splice(at, 1)
  }
  const again = fix(once.text)
  expect([again.mended.map(({ finding }) => finding.code), again.text]).toEqual([[], once.text])
  const titles = (whole: string) => whole.match(/《[^《》\n]{1,60}》/g) ?? []
  const kept = new Set(titles(once.text))
  for (const title of titles(text).filter((one) => !/[“”]/.test(one))) expect(kept).toContain(title)
}

describe.runIf(hasCorpus)('mending leaves nothing to mend and adds no finding', () => {
  it('in the sample report', () => holds(corpusText('report-2021-county-city.txt')))
  it.each(hasCorpus ? controlNames() : [])('in a sound report, %s', (name) => {
    holds(corpusText(name))
  })
})

const damage = fc.constantFrom(
  ...[
    '，，',
    '。。',
    ',',
    ';',
    ' ，',
    '\u200b',
    '“',
    '”',
    '《',
    '》',
    '（',
    '）',
    '•',
    '<p>',
    '  ',
    '.',
  ],
  ...[
    '【更多公文素材，微信：abcd01】',
    '##paidbegin##',
    '##paidend##',
    '\n扫码关注，免费领取公文模板\n',
  ],
)

law.prop([fc.array(fc.tuple(fc.nat(edited.sound.length), damage), { maxLength: 6 })], {
  numRuns: 150,
})(
  'mending leaves nothing to mend and adds no finding, whatever was put into a sound report',
  (all) => {
    let text: string = edited.sound
    for (const [at, put] of all) text = text.slice(0, at) + put + text.slice(at)
    holds(text)
  },
)
