// Validation: a 60-fact submission with 40 pieces of evidence, sound and with seven faults; raw zod and ajv on the same data in the same run.
import { readFileSync } from 'node:fs'
import { unitSubmission } from '@fazhi/model/schema'
import { catalog, checkSubmission, lawsOf, parseSubmission } from '@fazhi/sdk'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { integers, median } from './measure.mjs'

const random = integers(20_211_231)
const pieces = 40
const two = (value) => String(value).padStart(2, '0')

/** A value a unit could hand in, by the fact's type. */
const someValue = (fact) => {
  switch (fact.type) {
    case 'count':
      return fact.series ? [random(4), random(4), random(4), random(4)] : random(90)
    case 'flag':
      return random(3) > 0
    case 'level':
    case 'filing':
      return fact.levels[random(fact.levels.length)]
    case 'amount':
      return { amount: `${random(900)}.${two(random(100))}`, unit: '万元' }
    case 'score':
      return { score: `${60 + random(40)}.${two(random(100))}`, of: '100' }
    case 'date':
      return `2021-${two(1 + random(12))}-${two(1 + random(28))}`
    default:
      return undefined
  }
}

const facts = catalog.facts
  .map((fact) => [fact.id, someValue(fact)])
  .filter(([, value]) => value !== undefined)
  .slice(0, 60)

const sound = {
  submission: 1,
  year: 2021,
  unit: { id: 'township-01', name: { zh: '甲镇' }, kind: 'township', enforcementPower: true },
  principals: [
    { id: 'p1', name: '甲一', role: 'townshipPartyPrincipal', term: { from: '2019-05-01' } },
    { id: 'p2', name: '甲二', role: 'townshipGovernmentPrincipal', term: { from: '2020-03-11' } },
  ],
  facts: Object.fromEntries(
    facts.map(([id, value]) => [
      id,
      random(2) === 0
        ? { claimed: value, verified: value, evidence: [`e${random(pieces)}`] }
        : { verified: value },
    ]),
  ),
  evidence: [...Array(pieces).keys()].map((i) => ({
    id: `e${i}`,
    kind: ['minutes', 'studyRecord', 'register', 'filingReceipt'][random(4)],
    title: `佐证${i}`,
    body: '甲镇',
    date: `2021-${two(1 + random(12))}-${two(1 + random(28))}`,
  })),
  dutyReports: [],
}

const faulty = structuredClone(sound)
faulty.year = '2021'
faulty.unit.kind = 'town'
faulty.evidence[3].date = '2021-02-30'
faulty.evidence[9].titel = faulty.evidence[9].title
faulty.facts[facts[2][0]] = { verified: -1 }
faulty.facts[facts[11][0]] = { verified: { score: 91.3, of: '100' } }
delete faulty.principals[1].term

const ajv = new Ajv2020({ allErrors: true, strict: false })
addFormats.default(ajv)
const schema = new URL('../packages/model/schemas/unit-submission.schema.json', import.meta.url)
const byAjv = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')))

const contestants = [
  [
    'fazhi: place, reason and remedy of each fault',
    (value) => parseSubmission(value).findings.length,
  ],
  [
    'raw zod (the same schema)',
    (value) => unitSubmission.safeParse(value).error?.issues.length ?? 0,
  ],
  ['ajv (the JSON Schema of it)', (value) => (byAjv(value) ? 0 : (byAjv.errors?.length ?? 0))],
]

/** What the rules ask of it: of a unit's own facts, all of which fit, and of the random ones above, with what they find wrong. */
const laws = lawsOf({ catalog })
const fitting = {
  ...sound,
  facts: Object.fromEntries(
    catalog.facts
      .filter(({ source, type }) => source === 'unit' && (type === 'count' || type === 'flag'))
      .map(({ id, type, series }, index) => {
        const value = type === 'flag' ? true : series ? [0, 0, 0, 0] : 0
        return [id, { claimed: value, verified: value, evidence: [`e${index % pieces}`] }]
      })
      .slice(0, 60),
  ),
}
const readiness = [
  ['figures that fit', fitting],
  ['random figures', sound],
].map(([name, value]) => {
  const { submission } = parseSubmission(value)
  return [name, () => checkSubmission(submission, { catalog, laws, year: 2021 })]
})

export const benchReadiness = () => ({
  title: `is a submission ready to be scored: every rule, ${pieces} pieces of evidence`,
  head: ['', 'facts', 'findings', 'µs'],
  rows: readiness.map(([name, run], index) => [
    name,
    Object.keys([fitting, sound][index].facts).length,
    run().findings.length,
    microseconds(run).toFixed(0),
  ]),
})

/** Microseconds a call, over so many calls a sample that the clock can tell. */
const microseconds = (run) => (median(() => repeat(run)) / calls) * 1000
const calls = 500
const repeat = (run) => {
  for (let i = 0; i < calls; i++) run()
}

export const benchValidate = () => ({
  title: `validate a submission of ${facts.length} facts and ${pieces} pieces of evidence`,
  head: [
    'contestant',
    'valid µs',
    'invalid µs',
    'reports on the sound one',
    'on the one with 7 faults',
  ],
  rows: contestants.map(([name, run]) => [
    name,
    microseconds(() => run(sound)).toFixed(0),
    microseconds(() => run(faulty)).toFixed(0),
    run(sound),
    run(faulty),
  ]),
})
