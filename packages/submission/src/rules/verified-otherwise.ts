import { show } from '@fazhi/findings'
import { type Language, label } from '@fazhi/model'
import { ourJudgement, submissionRule } from '../check/rule.js'
import type { Subject } from '../check/subject.js'

type Known = Subject['known'][number]

const isOtherwise = ({ entry: { claimed, verified } }: Known): boolean =>
  JSON.stringify(claimed) !== JSON.stringify(verified)

const say = ({ definition, entry }: Known, language: Language): string => {
  const name = label(definition.name, language)
  const [claimed, verified] = [show(entry.claimed), show(entry.verified)]
  return language === 'zh-CN'
    ? `${name}（自报 ${claimed}，核实 ${verified}）`
    : `${name} (claimed ${claimed}, verified ${verified})`
}

/** Facts that were verified otherwise than claimed. Nothing is wrong with the data: the unit and whoever verified should both know. One finding a submission. */
export const verifiedOtherwise = submissionRule({
  id: 'SUB-085',
  title: { zh: '核实数与自报数相同', en: 'What was verified is what was claimed' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  basis: ourJudgement,
  *check({ known, place }, look) {
    const otherwise: Known[] = []
    for (const one of known) {
      if (one.entry.claimed === undefined || one.entry.verified === undefined) continue
      look()
      if (isOtherwise(one)) otherwise.push(one)
    }
    const [first, ...others] = otherwise.map(({ path }) => place(...path))
    if (first === undefined) return
    yield {
      code: 'SUB-085',
      params: {
        facts: otherwise.map((one) => say(one, 'zh-CN')),
        factsEn: otherwise.map((one) => say(one, 'en')),
      },
      at: [first, ...others],
      quote: otherwise
        .map(
          ({ definition, entry }) =>
            `${definition.id} ${show(entry.claimed)} ${show(entry.verified)}`,
        )
        .join('; '),
    }
  },
  bad: [
    {
      input: {
        unit: {
          facts: {
            'litigation.heard': { claimed: 5, verified: 6 },
            'litigation.headAppeared': { claimed: 4, verified: 4 },
            'leadership.plan': { claimed: true, verified: false },
          },
        },
      },
      finds: ['litigation.heard 5 6; leadership.plan true false'],
      why: 'two of three, in one finding',
    },
  ],
  good: [
    {
      input: {
        unit: {
          facts: {
            'litigation.heard': { claimed: 5, verified: 5 },
            'publicity.activities': { claimed: [1, 0, 2, 4], verified: [1, 0, 2, 4] },
          },
        },
      },
    },
    {
      input: { unit: { facts: { 'litigation.heard': { claimed: 5 } } } },
      why: 'nobody has verified it yet, which is said elsewhere (SUB-028)',
    },
    {
      input: { city: { units: { 'township-07': { 'litigation.lost': { verified: 1 } } } } },
      why: 'an office says it as it is, without a claim',
    },
  ],
})
