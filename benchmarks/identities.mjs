// Laws between figures: a submission of 60 facts held against every identity of the catalog, and making the laws ready once.
import { catalog, judge, prepare, submissionData } from '@fazhi/sdk'
import { median } from './measure.mjs'

const counts = catalog.facts.filter(({ type }) => type === 'count').slice(0, 60)

/** A township whose figures fit each other, and one in which every other one does not. */
const submission = (figureOf) => ({
  submission: 1,
  year: 2021,
  unit: { id: 'township-01', name: { zh: '甲镇' }, kind: 'township', enforcementPower: true },
  principals: [],
  facts: Object.fromEntries(counts.map(({ id }, index) => [id, { verified: figureOf(index) }])),
  evidence: [],
  dutyReports: [],
})
const sound = submission(() => 0)
const broken = submission((index) => index)

export const benchIdentities = () => {
  const laws = prepare(catalog)
  const run = (of) => judge(laws, submissionData(of))
  const broke = run(broken).filter(({ status }) => status === 'contradicted').length
  if (run(sound).some(({ status }) => status === 'contradicted') || broke < 10)
    throw new Error('the benchmark no longer measures what it says')
  const rounds = 500
  const micros = (work) => {
    const once = median(() => {
      for (let round = 0; round < rounds; round++) work()
    })
    return ((once / rounds) * 1000).toFixed(0)
  }
  return {
    title: `Laws between figures: ${counts.length} facts against ${catalog.identities.length} identities and the wholes of the dictionary, µs`,
    head: ['', 'median'],
    rows: [
      ['figures that fit', micros(() => run(sound))],
      [`figures that break ${broke} laws`, micros(() => run(broken))],
      ['make the laws ready (once)', micros(() => prepare(catalog))],
    ],
  }
}
