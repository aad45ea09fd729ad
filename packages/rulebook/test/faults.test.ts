import type { Catalog } from '@fazhi/model'
import { describe, expect, test } from 'vitest'
import { lintRulebook, loadRulebook, rulebookMessages } from '../src/index.js'
import { fileTableFaults, rightFiles } from './file-table-faults.js'
import { smallCatalog } from './small-catalog.js'

const facts = `facts:
  flag.a: { name: 甲, type: flag }
  flag.b: { name: 乙, type: flag }
  n: { name: 件数, type: count }
  m: { name: 总数, type: count }
  level.a: { name: 等级, type: level, levels: [good, fair, poor] }
  share.a: { name: 覆盖, type: coverage }
  files: { name: 案卷, type: samples }
  score.a: { name: 得分, type: score }
  mark.a: { name: 评议, type: judgement }
  survey: { name: 测评, type: tally, levels: [good, bad, unknown] }
  awards: { name: 表彰, type: events, levels: [province, city] }
  media: { name: 宣传, type: events, levels: [province, city], kinds: [press, televised] }
`
const head = 'rulebook: 1\nid: faults\nversion: 1.0.0\nstatus: sample\nyear: 2021\ntitle: 例\n'
const groups =
  'groups: { all: { table: t } }\ngrades: { all: [ { grade: 好, from: "> 0" }, { grade: 差, from: else } ] }\n'
const tables = (item: string): string =>
  `tables: { t: { for: { kind: zone }, points: 10, items: [ ${item} ] } }\n`
const good = '{ id: a, points: 10, clauses: [ { lose: 10, unless: flag.a } ] }'

/** A rulebook with one clause in its one item. */
const clause = (text: string): string =>
  head + facts + groups + tables(`{ id: a, points: 10, clauses: [ { ${text} } ] }`)
/** A rulebook with this in its one table's items. */
const item = (text: string): string => head + facts + groups + tables(text)
/** A right rulebook with something added, or said otherwise. */
const book = (more: string): string => head + facts + groups + tables(good) + more
const other = (from: string, to: string): string => {
  const text = book('')
  if (!text.includes(from)) throw new Error(from)
  return text.replace(from, to)
}

/** A rulebook with cases of its one item. */
const cases = (text: string): string =>
  item(good.replace('points: 10,', `points: 10, cases: [ ${text} ],`))
/** A rulebook with a case of its one table that expects this. */
const whole = (expect: string): string =>
  `${book('vetoes: [ { id: false-data, when: flag.b, ceiling: 差 } ]\n').replace('{ for:', `{ cases: [ { given: {}, expect: ${expect} } ], for:`)}`

/** A rulebook whose one parameter has these values. */
const dated = (values: string): string =>
  item(
    `{ id: a, points: 10, set: { needed: [ ${values} ] }, clauses: [ { lose: 1, each: n, below: needed } ] }`,
  )

/** A rulebook whose one value measures a filing by this rule. */
const filed = (rule: string): string =>
  `${clause('lose: 1, when: { v: late }').replace('  flag.a:', '  report.a: { name: 报告, type: filing }\n  flag.a:')}values: { v: { ${rule} } }\n`

/** For every code one text that is wrong in that way. */
const faults: Readonly<Record<string, string>> = {
  'RBK-001.tab': 'a:\n\t- b',
  'RBK-001.indent': 'a: [1',
  'RBK-001.missing': 'a: "b',
  'RBK-001.key': 'a: 1\n  b: 2',
  'RBK-001.start': 'a: @b',
  'RBK-001.alias': 'a: *b',
  'RBK-001.escape': String.raw`a: "\q"`,
  'RBK-001.documents': 'a: 1\n---\nb: 2',
  'RBK-001.tag': 'a: !b 1',
  'RBK-001.other': 'a: [1]]',
  'RBK-002': book('id: again\n'),
  'RBK-003': `a: ${'['.repeat(70)}${']'.repeat(70)}`,
  'RBK-004': `a: [${'1,'.repeat(200_001)}]`,
  'RBK-004.figures': item(
    Array.from(
      { length: 60 },
      (_, n) =>
        `{ id: i${n}, points: 1/${n + 1}${'7'.repeat(40)}, clauses: [ { lose: 1, unless: flag.a } ] }`,
    ).join(', '),
  ),
  'RBK-004.text': 'x'.repeat(4_000_001),
  'RBK-005': '',
  'RBK-010.map': other('{ lose: 10, unless: flag.a }', 'lose'),
  'RBK-010.list': book('vetoes: none\n'),
  'RBK-010.text': other('version: 1.0.0', 'version: [1]'),
  'RBK-010.flag': book('policies: { vetoed: { ranked: maybe } }\n'),
  'RBK-010.number': clause('lose: much, unless: flag.a'),
  'RBK-010.whole': other('year: 2021', 'year: 21'),
  'RBK-010.id': other('id: faults', 'id: 2021'),
  'RBK-010.choice': book('policies: { missing: perhaps }\n'),
  'RBK-010.choiceNear': book('policies: { missing: refused }\n'),
  'RBK-010.title': other('title: 例', 'title: { en: Example }'),
  'RBK-010.empty': clause('lose: 1, when: {}'),
  'RBK-011': book('weather: fine\n'),
  'RBK-011.more': book(Array.from({ length: 51 }, (_, n) => `x${n}: 1\n`).join('')),
  'RBK-011.near': book('vetos: []\n'),
  'RBK-011.comma': other('title: 例', 'title: { zh: 例, en: One, or another }'),
  'RBK-011.colon': clause('lose： 1, unless: flag.a'),
  'RBK-012': other('version: 1.0.0\n', ''),
  'RBK-013': other('rulebook: 1', 'rulebook: 2'),
  'RBK-014': clause('lose: -1, unless: flag.a'),
  'RBK-020': clause('lose: 1, unless: weather'),
  'RBK-020.near': clause('lose: 1, unless: flag.c'),
  'RBK-021.number': clause('lose: 1, each: flag.a'),
  'RBK-021.flag': clause('lose: 1, unless: n'),
  'RBK-021.events': clause('gain: { good: 1 }, each: level.a, sameMatter: all'),
  'RBK-021.share': clause('gain: 1, share: n'),
  'RBK-021.by': clause('by: mark.a, gain: { else: 1 }'),
  'RBK-021.judgement': clause('judged: n, gain: { from: 0, to: 1, step: 1 }'),
  'RBK-021.count': book('values: { r: { rate: flag.a, over: n } }\n'),
  'RBK-021.list': book('values: { r: { mean: n } }\n'),
  'RBK-021.tally': book('values: { r: { tally: n, rate: [good] } }\n'),
  'RBK-021.condition': clause('lose: 1, when: { mark.a: "≥ 1" }'),
  'RBK-120': book('values: { r: { tally: survey, notValid: [unknown] } }\n'),
  'RBK-121': book('values: { r: { tally: survey, rate: [good, unknown], notValid: unknown } }\n'),
  'RBK-122': book(
    'values: { r: { tally: survey, score: { good: 5, bad: 0, unknown: 0 }, outOf: 4 } }\n',
  ),
  'RBK-123': `${item(good.replace('id: a,', 'id: a, evidence: [盖章],'))}policies: { evidence: noPoints }\n`,
  'RBK-123.near': `${item(good.replace('id: a,', 'id: a, evidence: [minute],'))}policies: { evidence: noPoints }\n`,
  'RBK-021.series': clause('lose: 1, each: n, below: 1, every: quarter'),
  'RBK-022.bare': clause('lose: 1, when: { n: 3 }'),
  'RBK-022.form': clause('lose: 1, when: { n: many }'),
  'RBK-022.range': clause('by: n, gain: { "80-90": 1, else: 0 }'),
  'RBK-022.words': clause('lose: 1, when: { n: 3件以上 }'),
  'RBK-022.percent': clause('lose: 1, when: { share.a: "< 90" }'),
  'RBK-022.noPercent': clause('lose: 1, when: { n: "< 90%" }'),
  'RBK-022.flag': clause('lose: 1, when: { flag.a: "yes" }'),
  'RBK-023': clause('by: level.a, gain: { good: 1, fair: 0 }'),
  'RBK-024': clause('lose: 1, when: { level.a: excellent }'),
  'RBK-024.near': clause('lose: 1, when: { level.a: pooor }'),
  'RBK-024.none': other('levels: [good, fair, poor] }', 'levels: [] }'),
  'RBK-025': clause('by: n, gain: { "≥ 1": 1 }'),
  'RBK-026': clause('by: n, gain: { else: 0, "≥ 1": 1 }'),
  'RBK-027.none': clause('lose: 1, when: { level.a: "> good" }'),
  'RBK-027.all': clause('lose: 1, when: { level.a: "≥ poor" }'),
  'RBK-028': clause('by: level.a, gain: { "≥ fair": 1, good: 2, else: 0 }'),
  'RBK-030': clause('lose: 1'),
  'RBK-031': clause('when: flag.a'),
  'RBK-032': clause('lose: 1, each: share.a, below: 90%, part: up, whenNone: met'),
  'RBK-032.pp': clause('lose: 1, each: share.a, below: 90%, per: 1%, part: up, whenNone: met'),
  'RBK-033': item('{ id: a, points: 10, clauses: [ { lose: 1, each: n }, { gain: 1, each: m } ] }'),
  'RBK-034': clause('lose: 1, each: n, whenNone: met'),
  'RBK-035': clause('together: [ { lose: 1, each: n }, { gain: 1, each: m } ], take: largest'),
  'RBK-036.range': clause('judged: mark.a, lose: 10'),
  'RBK-036.step': clause('judged: mark.a, gain: { from: 0, to: 1, step: 0.3 }'),
  'RBK-036.order': clause('judged: mark.a, gain: { from: 5, to: 1, step: 1 }'),
  'RBK-038': clause('lose: 1, when: flag.a, unless: flag.b'),
  'RBK-039': clause('lose: 1, each: n, below: 3, above: 5'),
  'RBK-040.none': item('{ id: a, points: 10 }'),
  'RBK-040.both': item('{ id: a, points: 10, clauses: [], items: [] }'),
  'RBK-041': item('{ id: a, clauses: [ { lose: 10, unless: flag.a } ] }'),
  'RBK-042': item('nothing-like-it'),
  'RBK-042.near': `${item('studie')}indicators: { studies: ${good.replace('id: a, ', '')} }\n`,
  'RBK-043': item(`${good}, ${good}`),
  'RBK-044': `${item('x')}indicators: { x: { items: [x] } }\n`,
  'RBK-045': other('points: 10, items', 'points: 10, set: { weather: 1 }, items'),
  'RBK-045.near': item(
    '{ id: a, points: 10, set: { needed: 1 }, clauses: [ { lose: 10, each: n, below: needed } ] }',
  ).replace('points: 10, items', 'points: 10, set: { a.neded: 1 }, items'),
  'RBK-046': item(`${good}, { id: b, points: 0, clauses: [ { gain: 1, each: n } ] }`),
  'RBK-047': item('{ id: a, points: 10, floor: 11, clauses: [ { lose: 10, unless: flag.a } ] }'),
  'RBK-048': `${head}${facts}indicators: { big: { points: 1, clauses: [ ${'{ lose: 1, unless: flag.a }, '.repeat(1001)} ] } }\n${'groups: { all: { table: t0 } }\n'}tables: { ${Array.from({ length: 100 }, (_, index) => `t${index}: { for: { kind: zone }, items: [big] }`).join(', ')} }\n`,
  'RBK-049': other(
    'points: 10, items',
    'points: 10, onTop: [ { id: x, points: 1, clauses: [ { gain: 1, each: n } ] } ], items',
  ),
  'RBK-050': other('for: { kind: zone }', 'for: { n: "≥ 1" }'),
  'RBK-051': other('table: t }', 'table: weather }'),
  'RBK-051.near': other('table: t }', 'table: tt }'),
  'RBK-052.none': other('tables: { t:', 'tables: { u: { for: { kind: zone }, items: [] }, t:'),
  'RBK-052.twice': other(
    'groups: { all: { table: t } }',
    'groups: { all: { table: t }, more: { table: t } }',
  ),
  'RBK-053': other('from: else', 'from: "> 0"'),
  'RBK-053.order': other(
    '{ grade: 差, from: else }',
    '{ grade: 中, from: "> 1" }, { grade: 差, from: else }',
  ),
  'RBK-054': other('grade: 差', 'grade: 好'),
  'RBK-055': other('grades: { all:', 'grades: { weather:'),
  'RBK-055.near': other('grades: { all:', 'grades: { al:'),
  'RBK-056': book('vetoes: [ { id: v, when: flag.b } ]\n'),
  'RBK-057': book('vetoes: [ { id: v, when: flag.b, ceiling: 中 } ]\n'),
  'RBK-058': other('from: "> 0"', 'from: "> 0", atMost: 3'),
  'RBK-058.last': other('from: else', 'from: else, atMost: 10%'),
  'RBK-059': item('{ id: a, points: 10, outOf: 0, clauses: [ { lose: 10, unless: flag.a } ] }'),
  'RBK-060': other('flag.a:', 'news.items: { name: 信息, type: flag }\n  flag.a:'),
  'RBK-060.same': other('flag.a:', 'news.items: { name: 信息, type: count }\n  flag.a:'),
  'RBK-061': book('values: { n: { rate: n, over: m } }\n'),
  'RBK-062.norm': item(good.replace('points: 10,', 'points: 10, basis: [ { norm: unknown } ],')),
  'RBK-062.duty': item(good.replace('points: 10,', 'points: 10, duty: PC9_NONE,')),
  'RBK-070': book('policies: { ties: { breakBy: [weather] } }\n'),
  'RBK-070.near': book('policies: { ties: { breakBy: [fewestPointDeducted] } }\n'),
  'RBK-080': item(
    good.replace('points: 10,', 'points: 10, cases: [ { given: { weather: 1 }, expect: 1 } ],'),
  ),
  'RBK-080.near': item(
    good.replace('points: 10,', 'points: 10, cases: [ { given: { flag.c: 1 }, expect: 1 } ],'),
  ),
  'RBK-081': cases('{ name: first, given: {}, expect: 1 }, { like: nothing, expect: 1 }'),
  'RBK-081.near': cases('{ name: ordinary, given: {}, expect: 1 }, { like: ordinray, expect: 1 }'),
  'RBK-082': cases('{ unit: { kind: township }, given: {}, expect: 1 }'),
  'RBK-083': item(
    '{ id: a, points: 10, cases: [ { given: {}, expect: 1 } ], clauses: [ { lose: 10, when: { enforcementPower: true } } ] }',
  ),
  'RBK-084': cases('{ given: {}, expect: { total: 1 } }'),
  'RBK-085': whole('{ grade: 优秀 }'),
  'RBK-085.near': whole('{ grade: 好的 }'),
  'RBK-086': whole('{ vetoes: [weather] }'),
  'RBK-086.near': whole('{ vetoes: [false-date] }'),
  'RBK-087': whole('{ honours: [model] }'),
  'RBK-087.near': whole('{ honours: [model] }').replace(
    'vetoes: [ {',
    'honours: [ { id: models, when: flag.b } ]\nvetoes: [ {',
  ),
  'RBK-090': book('vetoes: [ { id: v, when: { points: { weather: "≥ 1" } }, ceiling: 差 } ]\n'),
  'RBK-090.near': `${book(
    'vetoes: [ { id: v, when: { points: { studis: "≥ 1" } }, ceiling: 差 } ]\n',
  ).replace('{ id: a,', '{ id: studies,')}`,
  'RBK-091': book('vetoes: [ { id: v, when: { grade: 好 }, ceiling: 差 } ]\n'),
  'RBK-091.both': book('vetoes: [ { id: v, when: { place: "≤ 3" }, ceiling: 差 } ]\n').replace(
    '  flag.a:',
    '  place: { name: 地点数, type: count }\n  flag.a:',
  ),
  'RBK-092': other('from: else', 'from: else, needs: flag.b, whenNone: met'),
  'RBK-092.whenNone': other('from: "> 0"', 'from: "> 0", whenNone: met'),
  'RBK-093': book('lowerings: [ { id: l, when: flag.b } ]\n'),
  'RBK-093.steps': book('lowerings: [ { id: l, when: flag.b, lower: 0 } ]\n'),
  'RBK-094': book('honours: [ { id: h } ]\n'),
  'RBK-095': other('from: "> 0"', 'from: "> 0", atMost: 30%, places: 3'),
  'RBK-095.fixed': other('from: "> 0"', 'from: "> 0", places: 3, round: down'),
  'RBK-095.none': other('from: "> 0"', 'from: "> 0", edgeTie: allIn'),
  'RBK-096': other('table: t }', 'table: t, lot: [east, west, east] }'),
  'RBK-097': book('honours: [ { id: h, when: { place: "≤ 0" } } ]\n'),
  'RBK-110': book('values: { v: { rate: v, over: m } }\n'),
  'RBK-112': book('values: { v: { rate: n, over: w }, w: { lastYear: n } }\n'),
  'RBK-114': book('values: { v: { mean: n, among: all, pooled: true } }\n'),
  'RBK-115': book('values: { v: { lastYear: w }, w: { mean: n, among: all } }\n'),
  'RBK-116': clause('lose: 1, when: { share.a: "< n" }'),
  'RBK-117': clause('lose: 1, each: q, below: n, every: quarter').replace(
    '  flag.a:',
    '  q: { name: 季, type: count, series: quarter }\n  flag.a:',
  ),
  'RBK-118': item(
    '{ id: a, points: 10, notApplicable: { policy: groupMean, fallback: zero }, clauses: [ { lose: 10, unless: flag.a } ] }',
  ).replace(
    'tables: { t:',
    'tables: { u: { for: { kind: department }, points: 5, items: [ { id: a, points: 5, clauses: [ { lose: 5, unless: flag.a } ] } ] }, t:',
  ),
  'RBK-119': cases('{ given: { flag.a: true }, others: { weather: 1 }, expect: 10 }'),
  'RBK-119.near': `${cases('{ given: { flag.a: true }, others: { means: 1 }, expect: 10 }')}values: { mean: { mean: n, among: all } }\n`,
  'RBK-140': clause('gain: { province: 2, city: 1 }, each: awards, sameMatter: all, lower: 50%'),
  'RBK-141': clause('gain: { province: 2, city: 1 }, each: awards, sameMatter: highest, lower: 2'),
  'RBK-142': clause('gain: { province: 2, city: 1 }, each: media, kinds: [weather]'),
  'RBK-142.near': clause('gain: { province: 2, city: 1 }, each: media, kinds: television'),
  'RBK-142.none': clause('gain: { province: 2, city: 1 }, each: awards, kinds: [press]'),
  'RBK-143': dated('{ value: 6, from: 2021-02-30 }'),
  'RBK-143.order': dated('{ value: 6, from: 2021-07-01 }, { value: 8 }'),
  'RBK-144': dated('{ value: 6, from: 2022-01-01 }'),
  'RBK-145': clause(
    'gain: { province: 2, city: [ { value: 1, from: 2021-07-01 } ] }, each: awards, at: event',
  ),
  'RBK-146': clause('lose: 1, each: n, above: 6, prorate: { by: month, round: up }'),
  'RBK-021.filing': filed('filed: n, due: 03-31'),
  'RBK-021.date': filed('filed: report.a, within: 30, after: n'),
  'RBK-150': filed('filed: report.a, due: 02-30'),
  'RBK-151': filed('filed: report.a, due: 03-31, within: 30'),
  'RBK-152': filed('filed: report.a, due: 03-31'),
  'RBK-153': filed('filed: report.a, due: 03-31, nonWorkingDue: stays, lateUntil: 03-31'),
  'RBK-154': filed('filed: report.a, due: 03-31, nonWorkingDue: stays').replace(
    'when: { v: late }',
    'each: v',
  ),
  ...fileTableFaults,
  'RBK-098': book(
    'policies: { ties: { breakBy: [noVeto] } }\nvetoes: [ { id: v, when: { placeFromLast: "≤ 3" }, ceiling: 差 } ]\n',
  ),
}

const codesOf = (text: string): readonly string[] =>
  loadRulebook(text, { catalog: smallCatalog }).diagnostics.map(({ code }) => code)

test('a rulebook without faults has none, so that each fault below is the one that was made', () => {
  const { diagnostics } = loadRulebook(book(''), { catalog: smallCatalog })
  expect(diagnostics.filter(({ rule }) => rule.startsWith('RBK'))).toEqual([])
  expect(codesOf(rightFiles).filter((code) => code.startsWith('RBK'))).toEqual([])
})

test.each(Object.entries(faults))('%s is found', (code, text) => {
  expect(codesOf(text)).toContain(code)
})

describe('every code', () => {
  test('has a fault here', () => {
    const reading = Object.keys(rulebookMessages.en).filter((code) => code.startsWith('RBK'))
    // RBK-001.json is of `readJson` and has its faults there: no rulebook is written in JSON.
    expect(reading.filter((code) => !(code in faults))).toEqual(['RBK-001.json', 'RBK-099'])
  })

  test('has a text in both languages with the same slots', () => {
    const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
    for (const [code, text] of Object.entries(rulebookMessages.en)) {
      const other = (rulebookMessages['zh-CN'] as Readonly<Record<string, string>>)[code] ?? ''
      expect([code, slots(other)]).toEqual([code, slots(text)])
    }
  })
})

test('a check that stops is said, and stops nothing else', () => {
  const { rulebook } = loadRulebook(book(''), { catalog: smallCatalog })
  if (rulebook === undefined) throw new Error('no rulebook')
  const broken = { ...rulebook, groups: undefined } as unknown as typeof rulebook
  const found = lintRulebook(broken, {
    facts: [],
    values: [],
    indicators: [],
    norms: [],
    usedNodes: new Set(),
    placeOf: (pointer) => ({ kind: 'data', pointer }),
  })
  expect(found.map(({ code, params }) => [code, params['rule']])).toEqual([
    ['RBK-099', 'LNT-005'],
    ['RBK-099', 'LNT-014'],
    ['RBK-099', 'LNT-025'],
    ...['LNT-040', 'LNT-041', 'LNT-042', 'LNT-043', 'LNT-044', 'LNT-045', 'LNT-046'].map((lint) => [
      'RBK-099',
      lint,
    ]),
  ])
})

test('an empty catalog knows no norms and no duties, and warns of none', () => {
  const empty: Catalog = { ...smallCatalog, norms: [], duties: [] }
  const text = item(
    good.replace('points: 10,', 'points: 10, duty: PC9_NONE, basis: [ { norm: unknown } ],'),
  )
  const codes = loadRulebook(text, { catalog: empty }).diagnostics.map(({ code }) => code)
  expect(codes.filter((code) => code.startsWith('RBK-062'))).toEqual([])
})

test.each([
  ['items', other(`[ ${good} ]`, '[]')],
  ['clauses', item('{ id: a, points: 10, clauses: [] }')],
])('a node whose %s are empty is refused: it would be 0 points for everybody', (key, text) => {
  const { rulebook, diagnostics } = loadRulebook(text, { catalog: smallCatalog })
  expect(rulebook).toBeUndefined()
  expect(diagnostics.filter(({ code }) => code === 'RBK-010.empty')[0]?.params).toEqual({ key })
})

test('R21: a filing is on time, late or never without saying so; another level is refused', () => {
  const filed = (rows: string): string =>
    head +
    facts.replace('  flag.a:', '  report.a: { name: 报告, type: filing }\n  flag.a:') +
    groups +
    tables(`{ id: a, points: 10, clauses: [ { by: report.a, lose: ${rows} } ] }`)
  const rbk = (text: string) => codesOf(text).filter((code) => code.startsWith('RBK'))
  expect(rbk(filed('{ onTime: 0, late: 5, never: 10 }'))).toEqual([])
  expect(rbk(filed('{ onTime: 0, late: 5 }'))).toEqual(['RBK-023'])
  expect(rbk(filed('{ onTime: 0, tardy: 5, else: 10 }'))).toEqual(['RBK-024'])
})
