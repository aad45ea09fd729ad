import {
  type Answer,
  type Basis,
  type Finding,
  isCitable,
  type Language,
  label,
  languages,
  type Norm,
} from '@fazhi/model'
import {
  answerPage,
  answerToJson,
  answerToMarkdown,
  answerToSarif,
  answerToText,
  explanationToText,
  findingsToText,
  yearPage,
} from '@fazhi/render'
import { assess, catalog, citeFrom, explain, loadRulebook, type Submission } from '@fazhi/sdk'
import { describe, expect, it } from 'vitest'

/*
 * Nothing that is only remembered is ever shown as a citation. This tries every door that shows what something rests on, with every
 * remembered article, norm, duty and deadline of the catalog, and each time with one article that was read, so that silence can be told
 * from a closed door.
 */

interface Bad {
  readonly norm: Norm
  readonly article: string
}

const remembered: readonly Bad[] = catalog.norms.flatMap((norm) =>
  Object.entries(norm.articles)
    .filter(([, { certainty }]) => !isCitable(certainty) || !isCitable(norm.provenance.certainty))
    .map(([article]) => ({ norm, article })),
)
const read = { norm: 'penalty-2021', article: '47' }
const readCited: Readonly<Record<Language, string>> = {
  'zh-CN': '《中华人民共和国行政处罚法（2021年修订）》第四十七条',
  en: 'Administrative Penalty Law (2021 text), Article 47',
}

/** Everything by which a reader could recognise a citation of the norm. */
const marksOf = ({ norm }: Bad): readonly string[] => [
  norm.title.zh,
  ...(norm.title.en === undefined ? [] : [norm.title.en]),
  ...(norm.number === undefined ? [] : [norm.number]),
]
const traces = (text: string): readonly string[] =>
  [...new Set(remembered.flatMap(marksOf))].filter((mark) => text.includes(mark))

/** A scheme with an item for each remembered article, every one lost, and one item that rests on an article that was read. */
const bases = [...remembered.map(({ norm, article }) => ({ norm: norm.id, article })), read]
const yaml = `rulebook: 1
id: remembered
version: 1.0.0
status: sample
year: 2021
title: { zh: 凭记忆的依据（样例）, en: Remembered bases (sample) }
policies: { round: { at: table, places: 2, mode: half-up }, decideOn: published, missing: refuse, unverified: refuse, notApplicable: { policy: rescale, at: table }, ties: { places: shared, breakBy: [] }, vetoed: { ranked: true, inQuotaBase: true } }
indicators:
${bases
  .map(
    ({ norm, article }, index) =>
      `  item-${index}: { title: { zh: 第${index}项, en: Item ${index} }, points: 1, duty: [GV1_ORGANISE, PC3_LAWFUL_DECISION], basis: [ { norm: ${norm}, article: '${article}' } ], clauses: [ { lose: 1, each: study.sessions, below: 1 } ] }`,
  )
  .join('\n')}
tables:
  all: { title: { zh: 全部, en: All }, for: { kind: [township] }, points: ${bases.length}, items: [${bases.map((_, index) => `item-${index}`).join(', ')}] }
groups: { all: { title: { zh: 全部, en: All }, tables: [all] } }
grades: { all: [ { grade: 合格, from: else } ] }
`

const submission = {
  submission: 1,
  year: 2021,
  unit: { id: 'a', name: { zh: '甲镇', en: 'A' }, kind: 'township', enforcementPower: false },
  principals: [],
  facts: { 'study.sessions': { claimed: 0, verified: 0 } },
  evidence: [],
  dutyReports: [],
} as unknown as Submission

const year = (() => {
  const { rulebook, diagnostics } = loadRulebook(yaml, { catalog })
  if (rulebook === undefined)
    throw new Error(`the scheme does not load: ${JSON.stringify(diagnostics.slice(0, 2))}`)
  return assess(rulebook, [submission])
})()
const [unit] = year.units

const say = (finding: Pick<Finding, 'code'>): string => finding.code

const findings: readonly Finding[] = bases.map(({ norm, article }, index): Finding => {
  const known = catalog.norms.find(({ id }) => id === norm)
  const basis: Basis = { norm, article, authority: known?.authority ?? 'policy' }
  return {
    rule: 'TST-001',
    code: 'TST-001',
    params: {},
    outcome: 'fail',
    severity: 'error',
    remedy: 'correct',
    at: [{ kind: 'text', start: index, end: index + 1, line: 1, column: index + 1 }],
    basis,
    fingerprint: `${index}`,
  }
})
const answer: Answer = {
  verdict: 'notReady',
  phase: 'submit',
  findings,
  passes: [],
  plan: [],
  rules: [],
}

describe('what is only remembered', () => {
  it('is there to be silent about', () => {
    expect(remembered.length).toBeGreaterThan(8)
    const ids = [...catalog.duties, ...catalog.deadlines]
      .filter(({ provenance }) => !isCitable(provenance.certainty))
      .map(({ id }) => id)
    expect(ids).toContain('GV1_ORGANISE')
    expect(ids).toContain('submit-state-council-department')
  })

  describe.each(languages)('in %s', (language) => {
    const cite = citeFrom(catalog, language)
    if (unit === undefined) throw new Error('nobody was assessed')

    it('is not cited when a score is explained', () => {
      const explained = explain(year, unit.unit, { language })
      const text = [explained.text, ...explained.leaves.map((leaf) => leaf.text)].join('\n')
      expect(text).toContain(readCited[language])
      expect(traces(text)).toEqual([])
    })

    it('is not cited in the explanation as text', () => {
      const text = explanationToText(year, unit, explain(year, unit.unit, { language }), {
        language,
        cite,
        columns: 160,
      })
      expect(text).toContain(readCited[language])
      expect(traces(text)).toEqual([])
    })

    it('is not cited on the page of the year', () => {
      const page = yearPage({
        language,
        year,
        say,
        explain: (id) => explain(year, id, { language }),
        cite,
        report: { file: 'report.txt', answer },
        submissionFindings: findings,
      })
      expect(page).toContain(readCited[language])
      expect(traces(page)).toEqual([])
    })

    it('is not cited in an answer as text or Markdown', () => {
      const text = [
        findingsToText(findings, { language, say }),
        answerToText(answer, { language, say }),
      ].join('\n')
      expect(text).toContain('TST-001')
      expect(traces(text)).toEqual([])
      const markdown = answerToMarkdown(answer, { language, say, cite })
      expect(markdown).toContain(language === 'en' ? 'Administrative Penalty Law' : '行政处罚法')
      expect(traces(markdown)).toEqual([])
      expect(traces(answerToMarkdown(answer, { language, say }))).toEqual([])
    })

    it('is not cited in an answer as a page', () => {
      const page = answerPage({ language, say, answers: [{ title: 'report.txt', answer, cite }] })
      expect(page).toContain(language === 'en' ? 'Administrative Penalty Law' : '行政处罚法')
      expect(traces(page)).toEqual([])
    })

    it('is not cited in an answer as JSON or SARIF: a basis there is an id, never a title', () => {
      const json = JSON.stringify([
        answerToJson(answer, language, say),
        answerToSarif([{ answer }], {
          language,
          say,
          engine: { name: 'fazhi', version: '0.0.0', catalog: catalog.version },
        }),
      ])
      expect(json).toContain('penalty-2021')
      expect(traces(json)).toEqual([])
    })
  })

  it('is recognised where it would be shown', () => {
    const [bad] = remembered
    if (bad === undefined) throw new Error('nothing is remembered')
    expect(traces(`依据 《${label(bad.norm.title, 'zh-CN')}》`)).toContain(bad.norm.title.zh)
  })
})
