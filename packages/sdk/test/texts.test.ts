import { catalog } from '@fazhi/catalog'
import {
  type AcknowledgementFinding,
  acknowledgementOf,
  findingsMessages,
  joinMessages,
  message,
  parseAcknowledgements,
  pseudoLocale,
  type Rule,
  slotsOf,
} from '@fazhi/findings'
import type { Finding, Language } from '@fazhi/model'
import { checkReport, type ReportExample, reportMessages, reportRules } from '@fazhi/report'
import { lints, rulebookMessages } from '@fazhi/rulebook'
import {
  acrossRules,
  checkSubmission,
  submissionMessages,
  submissionRules,
} from '@fazhi/submission'
import { describe, expect, test } from 'vitest'
import { runExample } from '../../report/test/run-example.js'
import { runLint } from '../../rulebook/test/run-lint.js'
import { checkAcross } from '../../submission/test/across-example.js'
import { situation } from '../../submission/test/example.js'

/*
 * What people read comes from the tables of messages, in their own language: every finding of every example of every rule is shown in a
 * language nobody speaks, and what stands in it without marks must be data.
 */

const tables = joinMessages([
  findingsMessages,
  reportMessages,
  rulebookMessages,
  submissionMessages,
])
const pseudo = pseudoLocale(tables)

const reportStatuses = ({ text, phase, profile, year }: ReportExample) =>
  checkReport(text, {
    catalog,
    profile: profile ?? 'annual-report',
    ...(phase === undefined ? {} : { phase }),
    ...(year === undefined ? {} : { year }),
  }).rules

/** A finding, with all that was handed in for it: words of the input may be quoted in any language. */
interface Shown {
  readonly finding: Finding
  readonly input: string
}

const shownBy = <Input>(
  rules: readonly Rule<never, never, Input>[],
  run: (input: Input) => readonly Finding[],
  /** What is handed in beside the example: titles of a rulebook may have no English. */
  beside: (input: Input) => unknown = () => '',
): readonly Shown[] =>
  rules.flatMap(({ id, bad }) =>
    bad.flatMap(({ input }) =>
      run(input)
        .filter((finding) => finding.rule === id)
        .map((finding) => ({ finding, input: JSON.stringify([input, beside(input)]) })),
    ),
  )

const acknowledged = (): readonly Shown[] => {
  const text = '一、情况广告XX市'
  const [found] = checkReport(text, { profile: 'annual-report', catalog }).findings
  if (found === undefined) throw new Error('the example has nothing to acknowledge')
  const by = { reason: '已核对', person: '某科', date: '2022-02-20' }
  const entry = acknowledgementOf(found, by)
  const lists = {
    waivers: [
      { ...entry, until: '2022-02-01' },
      { ...entry, until: '2022-02-21' },
      entry,
      { ...entry, date: '2023-01-01', until: '2023-02-01' },
      { ...entry, rule: 'PLC-099', until: '2022-03-01' },
    ],
    confirmations: [
      { ...entry, value: '某市' },
      entry,
      { ...entry, fingerprint: '0123456789abcdef' },
    ],
  }
  const all = checkReport(text, {
    profile: 'annual-report',
    catalog,
    date: '2022-02-25',
    acknowledgements: { acknowledgements: 1, ...lists },
  }).findings.filter((finding): finding is AcknowledgementFinding => finding.rule.startsWith('ACK'))
  const malformed = [
    parseAcknowledgements('x'),
    parseAcknowledgements({
      acknowledgements: 2,
      waiver: [],
      confirmations: [{ ...entry, person: '' }, 1],
    }),
  ].flatMap(({ findings }) => findings)
  return [...all, ...malformed].map((finding) => ({
    finding,
    input: JSON.stringify([text, lists, 'x']),
  }))
}

const families: readonly (readonly [string, () => readonly Shown[]])[] = [
  [
    'report',
    () => shownBy(reportRules as never, (example: never) => runExample(catalog)(example).findings),
  ],
  [
    'submission',
    () =>
      shownBy(
        submissionRules as never,
        (example: never) => checkSubmission(...situation(example)).findings,
        (example: never) => situation(example)[1].rulebook?.tables,
      ),
  ],
  [
    'across',
    () => shownBy(acrossRules as never, (example: never) => checkAcross(example).findings),
  ],
  ['lints', () => shownBy(lints as never, runLint)],
  ['acknowledgements', acknowledged],
]

const han = /\p{Script=Han}+/gu
const latin = /[A-Za-z]{3,}/g

/** Whether a slot stands between quotation marks in a template: then its words are quoted, not said. */
const isQuoted = (template: string, slot: string): boolean =>
  template.includes(`"{${slot}}"`) || template.includes(`“{${slot}}”`)

/** Parameters that say what is to be written in a file, in the spelling of the file. */
const spelt: Readonly<Record<string, readonly string[]>> = {
  'SUB-020.rate': ['parts'],
  'SUB-022': ['levels'],
  'LNT-018': ['unit'],
}

/** An id, "litigation.heard", "A1-parts" or "part:a:b": a name in code, the same in every language. */
const isId = (words: string): boolean => /^[A-Za-z]\w*(?:[.:-]\w+)+$/.test(words)

/** Words of the other language in a parameter that a message says as its own: neither of the input, nor quoted, nor a name in code. */
const foreign = (
  { finding, input }: Shown,
  language: Language,
): readonly (readonly [string, string])[] => {
  const template = tables[language][finding.code] ?? ''
  return slotsOf(template).flatMap((slot) => {
    const value = finding.params[slot]
    const words = typeof value === 'object' ? value.join(' ') : String(value ?? '')
    if (isId(words)) return []
    if (isQuoted(template, slot) || spelt[finding.code]?.includes(slot) === true) return []
    const found = words.match(language === 'en' ? han : latin) ?? []
    return found.filter((word) => !input.includes(word)).map((word) => [slot, word] as const)
  })
}

/** Every reason why a rule was not asked, over all examples: said in words of one language. */
const reasons = (): readonly Shown[] => {
  const answers = [
    ...reportRules.flatMap(({ bad, good }) =>
      [...bad, ...good].map(({ input }) => ({ input, rules: reportStatuses(input) })),
    ),
    ...submissionRules.flatMap(({ bad }) =>
      bad.map(({ input }) => ({ input, rules: checkSubmission(...situation(input)).rules })),
    ),
  ]
  return answers.flatMap(({ input, rules }) =>
    rules.flatMap(({ rule, reason }) =>
      reason === undefined
        ? []
        : [{ finding: { rule, ...reason } as unknown as Finding, input: JSON.stringify(input) }],
    ),
  )
}

describe.each([...families, ['reasons of rules', reasons] as const])(
  'findings of %s',
  (_, shown) => {
    const all = shown()

    test('there are some', () => {
      expect(all.length).toBeGreaterThan(5)
    })

    test.each(['zh-CN', 'en'] as const)(
      'are shown from the tables, with every slot filled: %s',
      (language) => {
        for (const { finding } of all) {
          const text = message(pseudo, finding, language)
          expect([finding.code, text]).toEqual([
            finding.code,
            expect.stringMatching(/^⟦[\s\S]*～⟧$/),
          ])
          const unfilled = slotsOf(tables[language][finding.code] ?? '').filter(
            (slot) => finding.params[slot] === undefined,
          )
          expect([finding.code, unfilled]).toEqual([finding.code, []])
        }
      },
    )

    test.each(['zh-CN', 'en'] as const)('speak one language: %s', (language) => {
      expect(
        all.flatMap((one) => foreign(one, language).map((found) => [one.finding.code, ...found])),
      ).toEqual([])
    })
  },
)
