import { type Language, label, type Place, type ResolvedRulebook } from '@fazhi/model'
import { displayWidth, padEnd, padStart, showShort, showSigned, visible, wrap } from '@fazhi/render'
import {
  type CaseMismatch,
  type CaseResult,
  caseWay,
  goalKinds,
  goalWords,
  type RuleCoverage,
} from '@fazhi/sdk'
import { caseText } from '../messages/cases.js'
import type { Context } from './context.js'
import { missingFacts } from './missing-facts.js'
import { say } from './say.js'

/** What the cases of a rulebook came to. */
export interface TestedCases {
  readonly rulebook: ResolvedRulebook
  readonly results: readonly CaseResult[]
  readonly coverage: RuleCoverage
}

const widest = 110

const states = ['notApplicable', 'missing', 'undecided'] as const

const shown = (text: string, language: Language): string => {
  if (text === '') return caseText('none', language)
  const state = states.find((one) => one === text)
  if (state !== undefined) return caseText(`state.${state}`, language)
  return /^-?\d/.test(text) ? showShort(text) : visible(text)
}

/** Where a case and its rulebook disagree, in words. */
export const mismatchWords = (
  { of, expected, got, by }: CaseMismatch,
  language: Language,
): string =>
  caseText(by === undefined ? 'mismatch' : 'mismatch.by', language, {
    of: caseText(`of.${of}`, language),
    expected: shown(expected, language),
    got: shown(got, language),
    ...(by === undefined ? {} : { by: showSigned(by) }),
  })

const placeText = (at: Place | undefined): string => {
  if (at?.kind !== 'data') return ''
  const file = at.file ?? ''
  return at.line === undefined ? `${file} ${at.pointer}` : `${file}:${at.line}:${at.column ?? 1}`
}

const titleOf = (rulebook: ResolvedRulebook, id: string, tableId: string, language: Language) => {
  const table = rulebook.tables.find((one) => one.id === tableId)
  const stack = table === undefined ? [] : [table.root, ...table.onTop]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.id === id) return label(node.title, language)
    stack.push(...node.items)
  }
  return id
}

/** What a case is about: the item, or the table. */
const subjectOf = (rulebook: ResolvedRulebook, ran: CaseResult, language: Language): string => {
  const { table } = ran.case
  if (ran.kind === 'indicator') {
    const { indicator } = ran.case
    return `${titleOf(rulebook, indicator, table, language)} (${indicator})`
  }
  const title = titleOf(rulebook, table, table, language)
  return ran.case.name === undefined
    ? caseText('at.unit', language, { table: title })
    : caseText('at.name', language, { table: title, name: ran.case.name })
}

const wayText = (
  rulebook: ResolvedRulebook,
  ran: CaseResult,
  language: Language,
  width: number,
): readonly string[] => {
  const way = caseWay(rulebook, ran, language)
  if (way === undefined) return []
  const rows = [
    [showShort(way.start), caseText('way.start', language)],
    ...way.steps.map(({ by, text }) => [by === undefined ? '' : showSigned(by), text]),
    [showShort(way.end), caseText('way.end', language)],
  ] as const
  const numbers = Math.max(...rows.map(([number = '']) => displayWidth(number)))
  return rows.flatMap(([number = '', text = '']) =>
    wrap(visible(text), width - numbers - 8).map(
      (line, index) => `      ${padStart(index === 0 ? number : '', numbers)}  ${line}`,
    ),
  )
}

const missingText = (
  rulebook: ResolvedRulebook,
  ran: CaseResult,
  language: Language,
): readonly string[] => {
  const facts = missingFacts(rulebook, ran, language)
  const semicolon = caseText('semicolon', language)
  return facts.length === 0
    ? []
    : [caseText('missing.facts', language, { facts: facts.join(semicolon) })]
}

const failureText = (
  { rulebook }: TestedCases,
  ran: CaseResult,
  { language, paint }: Context,
  width: number,
): readonly string[] => [
  `  ${paint.strong(placeText(ran.case.at))}  ${visible(subjectOf(rulebook, ran, language))}`,
  ...[
    ...ran.findings.map((finding) => say(finding, language)),
    ...ran.mismatches.map((one) => mismatchWords(one, language)),
    ...missingText(rulebook, ran, language),
  ].flatMap((text) => wrap(visible(text), width - 4).map((line) => paint.bad(`    ${line}`))),
  ...wayText(rulebook, ran, language, width),
]

/** What was missed at one place: of each rule once, with all that no case showed of it. */
interface MissedPlace {
  readonly place: string
  readonly title: string
  readonly rules: Map<string, string[]>
}

const byPlace = (
  { rulebook, coverage }: TestedCases,
  language: Language,
): readonly MissedPlace[] => {
  const places = new Map<string, MissedPlace>()
  for (const goal of coverage.missed) {
    const { title, missed, rule = '' } = goalWords(rulebook, goal, language)
    const place = placeText(goal.at)
    const key = `${place} ${title}`
    const known = places.get(key) ?? { place, title, rules: new Map<string, string[]>() }
    known.rules.set(rule, [...(known.rules.get(rule) ?? []), missed])
    places.set(key, known)
  }
  return [...places.values()]
}

const missedText = (
  tested: TestedCases,
  { language, paint }: Context,
  width: number,
): readonly string[] =>
  byPlace(tested, language).flatMap(({ place, title, rules }) => [
    `  ${paint.strong(visible(place === '' ? title : `${place}  ${title}`))}`,
    ...[...rules].flatMap(([rule, missed]) => {
      const said = missed.join(caseText('semicolon', language))
      const text = rule === '' ? said : caseText('missed.rule', language, { missed: said, rule })
      return wrap(visible(text), width - 4).map((line) => `    ${line}`)
    }),
  ])

const countText = ({ coverage }: TestedCases, { language, paint }: Context): readonly string[] => {
  const rows = goalKinds.flatMap((kind) => {
    const count = coverage.kinds[kind]
    if (count === undefined) return []
    const { reached, total, percent } = count
    return [[caseText(`kind.${kind}`, language), `${reached}/${total}`, `${percent}%`] as const]
  })
  const [names, counts] = [0, 1].map((column) =>
    Math.max(0, ...rows.map((row) => displayWidth(row[column] ?? ''))),
  )
  const { percent, reached, total } = coverage
  return [
    paint.strong(caseText('coverage', language, { percent, reached, total })),
    ...rows.map(
      ([name, count, share]) =>
        `  ${padEnd(name, names ?? 0)}  ${padStart(count, counts ?? 0)}  ${padStart(share, 6)}`,
    ),
  ]
}

/** What the worked cases came to, and what they never reached, for a terminal. */
export const casesToText = (tested: TestedCases, context: Context): string => {
  const { language, paint, io } = context
  const { results, coverage } = tested
  const width = Math.max(60, Math.min(io.columns ?? 100, widest))
  const failed = results.filter(({ passed }) => !passed)
  const [count, bad] = [results.length, failed.length]
  const head =
    count === 0
      ? caseText('cases.none', language)
      : bad === 0
        ? paint.good(caseText('cases', language, { count }))
        : paint.bad(caseText('cases.failed', language, { count, passed: count - bad, failed: bad }))
  const missed = coverage.missed.length
  return [
    head,
    ...(bad === 0
      ? []
      : [
          '',
          paint.strong(caseText('failed', language)),
          ...failed.flatMap((ran) => failureText(tested, ran, context, width)),
        ]),
    '',
    ...countText(tested, context),
    ...(missed === 0
      ? []
      : [
          '',
          paint.strong(caseText('missed', language, { count: missed })),
          ...missedText(tested, context, width),
        ]),
    '',
  ].join('\n')
}
