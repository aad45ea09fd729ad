import fc from 'fast-check'

/* Texts that nobody would write and a program must answer all the same: damaged rulebooks, random YAML, hostile files. */

const head = 'rulebook: 1\nid: hostile\nversion: 1.0.0\nstatus: sample\nyear: 2021\ntitle: 例\n'
const facts = `facts:
  flag.a: { name: 甲, type: flag }
  count.a: { name: 乙, type: count, maximum: 50 }
`
const groups =
  'groups: { all: { table: t } }\ngrades: { all: [ { grade: 好, from: "> 0" }, { grade: 差, from: else } ] }\n'
const table = (items: string, points = '10'): string =>
  `tables: { t: { for: { kind: township }, points: ${points}, items: [ ${items} ] } }\n`
const item = (clauses: string, points = '10'): string =>
  `{ id: a, points: ${points}, clauses: [ ${clauses} ] }`

/** A right rulebook with one item, whose clauses and points may be anything. */
const book = (clauses: string, points = '10'): string =>
  head + facts + table(item(clauses, points), points) + groups
const good = '{ lose: 10, unless: flag.a }'

/** A rulebook in which a name of the JavaScript world names everything that has a name. */
const named = (name: string): string => `${head}facts:
  ${name}: { name: 甲, type: level, levels: [${name}, fair, poor] }
  count.${name}: { name: 乙, type: count, maximum: 9 }
  events.${name}: { name: 丙, type: events, levels: [${name}, city] }
values: { rate.${name}: { rate: count.${name}, over: count.${name} } }
indicators:
  ${name}:
    points: 5
    set: { limit: 2 }
    clauses: [ { by: ${name}, lose: { ${name}: 0, fair: 1, poor: 5 } }, { lose: 1, each: count.${name}, above: limit } ]
  other: { points: 5, clauses: [ { gain: 5, share: rate.${name}, whenNone: met } ] }
  extra: { points: 0, ceiling: 5, clauses: [ { gain: { ${name}: 2, city: 1 }, each: events.${name}, sameMatter: highest } ] }
tables: { ${name}-table: { for: { kind: township }, points: 10, set: { ${name}.limit: 3 }, items: [${name}, other], onTop: [extra] } }
groups: { ${name}: { table: ${name}-table } }
grades: { ${name}: [ { grade: ${name}, from: "≥ 5" }, { grade: 差, from: else } ] }
vetoes: [ { id: ${name}, when: { ${name}: poor }, ceiling: 差 } ]
`

const digits = (count: number): string => '9'.repeat(count)

/** References that multiply: nine times nine times nine …, each level naming the one before. */
const bomb = (levels: number): string =>
  [
    'l0: &l0 [x, x, x, x, x, x, x, x, x]',
    ...Array.from(
      { length: levels },
      (_, level) =>
        `l${level + 1}: &l${level + 1} [${Array.from({ length: 9 }, () => `*l${level}`).join(', ')}]`,
    ),
  ].join('\n')

/** Hostile files by name. Each is answered with findings, or is a rulebook that scores. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'nothing at all': '',
  blanks: '  \n\n   \n',
  'a comment': '# nothing\n',
  'a number': '42',
  'a list': '- 1\n- 2\n',
  'ten thousand lists in lists': `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`,
  'ten thousand lists, never closed': `a: ${'['.repeat(10_000)}`,
  'ten thousand maps in maps': `${'{ a: '.repeat(10_000)}1${' }'.repeat(10_000)}`,
  'ten thousand lists by dashes': `${'- '.repeat(10_000)}1`,
  'a thousand steps of indentation': Array.from(
    { length: 1000 },
    (_, depth) => `${' '.repeat(depth)}a:`,
  ).join('\n'),
  'conditions sixty deep': book(
    `{ lose: 10, when: ${'{ not: '.repeat(50)}flag.a${' }'.repeat(50)} }`,
  ),
  'containers in containers': book(
    `${'{ together: [ '.repeat(20)}{ lose: 1, unless: flag.a }${' ], take: sum }'.repeat(20)}`,
  ),
  'a million digits': book(good, digits(1_000_000)),
  'a million decimals': book(good, `0.${digits(1_000_000)}`),
  'a fraction of a million digits': book(good, `1/${digits(1_000_000)}`),
  'a huge exponent': book(good, '1e999999'),
  'a tiny exponent': book(good, '1e-999999'),
  'a fraction by zero': book(good, '1/0'),
  'points beyond every double': book('{ lose: 1, unless: flag.a }', digits(59)),
  'not a number': book(good, '.nan'),
  infinity: book(good, '.inf'),
  'a hexadecimal': book(good, '0xff'),
  'an octal': book(good, '0o17'),
  'underscores in a number': book(good, '1_0'),
  'a number of minutes': book(good, '1:30'),
  'minus nothing': book(good, '-0'),
  'a thousand mark': book(good, '"1,000"'),
  'Chinese numerals': book(good, '十'),
  'full-width digits': book(good, '１０'),
  'a negative price': book('{ lose: -10, unless: flag.a }'),
  'rounding to a million places': `${book(good)}policies: { round: { at: table, places: 1000000, mode: half-up } }\n`,
  'rounding to minus one place': `${book(good)}policies: { round: { at: table, places: -1, mode: half-up } }\n`,
  'a maximum beyond every double': book(good).replace(
    'maximum: 50',
    'maximum: 99999999999999999999',
  ),
  'a bound beyond every double': book(`{ lose: 1, each: count.a, above: ${digits(40)} }`),
  'five hundred denominators': `${head}${facts}${table(
    Array.from(
      { length: 500 },
      (_, index) =>
        `{ id: i${index}, points: 1/${index + 10}${digits(40)}, clauses: [ { lose: 1/${index + 10}${digits(40)}, unless: flag.a } ] }`,
    ).join(', '),
    '1',
  )}${groups}`,
  'references that multiply': bomb(8),
  'a reference to what is around it': 'a: &a { b: *a }',
  'a reference to nothing': 'a: *b',
  'an anchor twice': 'a: &x 1\nb: &x 2\nc: *x\n',
  'a merged map': `base: &base { points: 10 }\n${book(good).replace('{ id: a,', '{ <<: *base, id: a,')}`,
  'a merge key alone': book(good).replace('{ id: a,', '{ <<: { floor: 0 }, id: a,'),
  'a tag of a program': 'a: !!js/function "function () { return 1 }"',
  'a tag of bytes': 'a: !!binary R0lGODlhDAAMAIQAAP',
  'a tag of a set': 'a: !!set { x, y }',
  'a tag of an ordered map': 'a: !!omap [ x: 1 ]',
  'a tag of a text': book(good, '!!str 10'),
  'a tag of a float': book(good, '!!float 10'),
  'a tag that nobody knows': `%TAG ! tag:example.org,2000:\n---\n${book(good)}`,
  'a directive': `%YAML 1.1\n---\n${book(good)}`,
  'two documents': `${book(good)}---\n${book(good)}`,
  'an end of document': `${book(good)}...\n`,
  'a key twice': book(good).replace('id: hostile\n', 'id: hostile\nid: other\n'),
  'a key twice, inside': book(good).replace(
    'points: 10, clauses',
    'points: 10, points: 5, clauses',
  ),
  'a map as key': `? { a: 1 }\n: 2\n${book(good)}`,
  'a list as key': `? [a]\n: 2\n${book(good)}`,
  'an empty key': `'': 1\n${book(good)}`,
  'a million letters as title': book(good).replace('title: 例', `title: ${'例'.repeat(1_000_000)}`),
  'a million letters as id': book(good).replace('id: hostile', `id: ${'a'.repeat(1_000_000)}`),
  'a million letters as fact': book(`{ lose: 10, unless: ${'a'.repeat(1_000_000)} }`),
  'a million letters as key': book(good).replace(
    'points: 10,',
    `"${'a'.repeat(1_000_000)}": 1, points: 10,`,
  ),
  'a million blanks': `${book(good)}${' '.repeat(1_000_000)}`,
  'a hundred thousand lines of nothing': `${'\n'.repeat(100_000)}${book(good)}`,
  'forty thousand keys': `${Array.from({ length: 40_000 }, (_, index) => `k${index}: 1`).join('\n')}\n`,
  'a hundred thousand keys': `${Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join('\n')}\n`,
  'ten thousand unknown facts': `${head}${table(
    item(
      Array.from({ length: 2000 }, (_, index) => `{ lose: 1, unless: fact.x${index} }`).join(', '),
    ),
  )}${groups}`,
  'a byte order mark': `\uFEFF${book(good)}`,
  'a byte order mark inside': book(good).replace('title: 例', 'title: \uFEFF例'),
  'Windows lines': book(good).replaceAll('\n', '\r\n'),
  'old Mac lines': book(good).replaceAll('\n', '\r'),
  'a NUL': book(good).replace('例', '\u0000'),
  'half a character': book(good).replace('例', '\uD83D'),
  'half a character in an id': book(good).replace('id: hostile', 'id: "host\uDC00ile"'),
  'marks that turn the direction': book(good).replace('例', '\u202E例'),
  'a letter with fifty marks': book(good).replace('例', `e${'\u0301'.repeat(50)}`),
  ...Object.fromEntries(
    [
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'prototype',
      'valueOf',
      'length',
    ].map((name) => [`everything is called ${name}`, named(name)]),
  ),
  '__proto__ as a key of a clause': book('{ lose: 10, unless: flag.a, __proto__: { lose: 1 } }'),
  '__proto__ as a key of the file': `__proto__: { rulebook: 1 }\n${book(good)}`,
  'facts for everybody': book(good).replace('{ kind: township }', '{ any: [] }'),
}

const scalar = fc.oneof(
  fc.constantFrom(
    ...[
      '0',
      '1',
      '-1',
      '3',
      '0.5',
      '1/3',
      '1e5',
      '95%',
      '1pp',
      '"≥ 1"',
      '"< 90%"',
      '"> 0"',
      'else',
    ],
    ...[
      'true',
      'false',
      'null',
      '~',
      'yes',
      '2021',
      '2021-01-01',
      '""',
      '"1"',
      '[]',
      '{}',
      '例',
      'x',
    ],
    ...['half-up', 'rescale', 'refuse', 'noPoints', 'sum', 'met', 'township', 'flag.a', 'count.a'],
    ...[
      '__proto__',
      'constructor',
      '&a 1',
      '*a',
      '!!int 1',
      '<<',
      '.nan',
      '.inf',
      '99999999999999999999',
    ],
  ),
  fc.string({ maxLength: 8 }).map((text) => JSON.stringify(text)),
  fc.string({ unit: 'binary', maxLength: 4 }),
)

interface Edit {
  readonly at: number
  readonly kind: 'swap' | 'drop' | 'again' | 'put' | 'dropLine' | 'lineAgain' | 'indent' | 'cut'
  readonly with: number
  readonly text: string
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom(
    'swap',
    'drop',
    'again',
    'put',
    'put',
    'dropLine',
    'lineAgain',
    'indent',
    'cut',
  ),
  with: fc.nat(),
  text: scalar,
})

const tokens = (text: string): string[] => text.match(/"[^"\n]*"|[\p{L}\p{N}_.%/-]+|\s+|./gsu) ?? []

const damaged = (text: string, { at, kind, with: other, text: put }: Edit): string => {
  if (kind === 'dropLine' || kind === 'lineAgain' || kind === 'indent') {
    const lines = text.split('\n')
    const index = at % lines.length
    const line = lines[index] ?? ''
    const instead = {
      dropLine: [],
      lineAgain: [line, line],
      indent: [other % 2 === 0 ? ` ${line}` : line.slice(1)],
    }
    return lines.toSpliced(index, 1, ...instead[kind]).join('\n')
  }
  const parts = tokens(text)
  if (parts.length === 0) return put
  const index = at % parts.length
  const part = parts[index] ?? ''
  if (kind === 'cut') return parts.slice(0, index).join('')
  if (kind === 'swap') {
    const second = other % parts.length
    const swapped = parts.with(index, parts[second] ?? '')
    return swapped.with(second, part).join('')
  }
  const instead = { drop: [], again: [part, ' ', part], put: [put] }
  return parts.toSpliced(index, 1, ...instead[kind]).join('')
}

/** A rulebook of these, damaged in one to three places: tokens swapped, dropped, doubled, replaced by another type, lines moved. */
export const damagedText = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 3 }))
    .map(([text, edits]) => edits.reduce(damaged, text))

const words = [
  ...[
    'rulebook',
    'id',
    'version',
    'status',
    'year',
    'title',
    'source',
    'facts',
    'policies',
    'values',
  ],
  ...[
    'indicators',
    'tables',
    'groups',
    'grades',
    'vetoes',
    'lowerings',
    'honours',
    'points',
    'outOf',
  ],
  ...[
    'items',
    'clauses',
    'floor',
    'ceiling',
    'start',
    'applies',
    'zeroWhen',
    'round',
    'set',
    'cases',
  ],
  ...[
    'lose',
    'gain',
    'when',
    'unless',
    'each',
    'below',
    'above',
    'per',
    'part',
    'every',
    'atMost',
    'by',
  ],
  ...[
    'share',
    'judged',
    'together',
    'take',
    'whenNone',
    'sameMatter',
    'for',
    'kind',
    'onTop',
    'grade',
  ],
  ...[
    'from',
    'needs',
    'of',
    'edgeTie',
    'places',
    'any',
    'all',
    'not',
    'name',
    'type',
    'levels',
    'rate',
  ],
  ...[
    'over',
    'mean',
    'count',
    'sum',
    'table',
    'tables',
    'zh',
    'en',
    'given',
    'expect',
    't',
    'a',
    'flag.a',
  ],
]

const key = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }).map((text) => JSON.stringify(text)) },
)

const { flow } = fc.letrec<{ flow: string }>((tie) => ({
  flow: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'flow', withCrossShrink: true },
    scalar,
    fc.array(tie('flow'), { maxLength: 4 }).map((parts) => `[ ${parts.join(', ')} ]`),
    fc
      .array(fc.tuple(key, tie('flow')), { maxLength: 5 })
      .map((pairs) => `{ ${pairs.map(([name, value]) => `${name}: ${value}`).join(', ')} }`),
  ),
}))

/** YAML of the words of the language in no order, alone or put into a right rulebook. */
export const randomText: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(fc.tuple(key, flow), { maxLength: 12 })
    .map((pairs) => pairs.map(([name, value]) => `${name}: ${value}\n`).join('')),
  flow.map((clause) => book(clause)),
  flow.map((value) => head + facts + table(value) + groups),
  fc
    .tuple(fc.constantFrom(...words), flow)
    .map(([name, value]) => `${book(good)}${name}: ${value}\n`),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
