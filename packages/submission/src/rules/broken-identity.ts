import type { KeyedPlace } from '@fazhi/findings'
import {
  type Data,
  type Judgement,
  judge,
  type Layer,
  type Spot,
  sideText,
  submissionData,
  valuesOf,
  valueText,
} from '@fazhi/identities'
import { type Language, label } from '@fazhi/model'
import { ourJudgement, submissionRule } from '../check/rule.js'
import type { FactSet, Subject } from '../check/subject.js'
import type { BrokenLawCodes } from '../codes.js'
import { brokenFigures, brokenRecords, soundFigures, soundRecords } from './identity-examples.js'

/** The figures of one set as laws look at them; records stand beside the unit's or the city's own, once. */
const dataOf = ({ submission }: Subject, set: FactSet, layer: Layer): Data => {
  if (set.owner === 'cityAboutUnit')
    return { year: submission.year, value: valuesOf(set.entries, layer), records: () => undefined }
  const data = submissionData(submission, layer)
  return layer === 'believed' ? data : { ...data, records: () => undefined }
}

const hasBothLayers = (set: FactSet): boolean =>
  Object.values(set.entries).some(
    ({ claimed, verified }) => claimed !== undefined && verified !== undefined,
  )

const weights = { error: 0, warning: 1, info: 2 } as const
const keyOf = (spot: Spot): string => ('fact' in spot ? spot.fact : `/${spot.path.join('/')}`)

/** Whether all places of a law are among those of a wider one; of a record as a whole, where the two share a figure too. */
const isWithin = (keys: readonly string[], wider: ReadonlySet<string>): boolean =>
  keys.some((key) => wider.has(key)) &&
  keys.every((key) => wider.has(key) || [...wider].some((one) => key.startsWith(`${one}/`)))

/**
 * The broken laws that are worth saying: one that is as heavy and speaks of more explains every one over its own figures, so that one
 * fault is said once.
 */
const roots = (broken: readonly Judgement[]): readonly Judgement[] => {
  const said: { readonly keys: ReadonlySet<string>; readonly judged: Judgement }[] = []
  const ordered = broken.toSorted(
    (a, b) => weights[a.law.severity] - weights[b.law.severity] || b.at.length - a.at.length,
  )
  for (const judged of ordered) {
    const keys = judged.at.map(keyOf)
    if (said.some((wider) => isWithin(keys, wider.keys))) continue
    said.push({ keys: new Set(keys), judged })
  }
  return said.map(({ judged }) => judged)
}

/** Which message: as a part of its whole, by days, or by figures. */
const codeOf = ({ law, rel, left }: Judgement): keyof BrokenLawCodes => {
  if (law.id.startsWith('part:')) return 'SUB-031.part'
  const isDay = 'days' in left.value && left.value.days
  switch (rel) {
    case '<=':
      return isDay ? 'SUB-031.notAfter' : 'SUB-031'
    case '>=':
      return isDay ? 'SUB-031.notBefore' : 'SUB-031.least'
    case '<':
      return isDay ? 'SUB-031.before' : 'SUB-031.below'
    case '>':
      return isDay ? 'SUB-031.after' : 'SUB-031.above'
    case '=':
      return 'SUB-031.equal'
    case '!=':
      return 'SUB-031.differ'
  }
}

const signs = { '<=': '≤ ', '>=': '≥ ', '<': '< ', '>': '> ', '=': '', '!=': '≠ ' } as const

const paramsOf = (subject: Subject, judged: Judgement) => {
  const side = (which: 'left' | 'right', language: Language): string =>
    sideText(judged, which, language, (id) => {
      const name = subject.facts.get(id)?.name
      return name === undefined ? undefined : `“${label(name, language)}”`
    })
  return {
    identity: judged.law.id,
    law: judged.law.title.zh,
    lawEn: label(judged.law.title, 'en'),
    left: side('left', 'zh-CN'),
    leftEn: side('left', 'en'),
    right: side('right', 'zh-CN'),
    rightEn: side('right', 'en'),
  }
}

const placesOf = (
  subject: Subject,
  set: FactSet,
  { at, law }: Judgement,
): [KeyedPlace, ...KeyedPlace[]] => {
  const [spot = subject.place(...set.path), ...others] = at.map((one) =>
    'fact' in one ? subject.place(...set.path, one.fact) : subject.place(...one.path),
  )
  // A figure may break several laws: whoever answers for one of them does not answer for the others once it is mended.
  const sides = others.map(({ key }) => key).join(' ')
  return [{ ...spot, key: `${spot.key ?? ''}?${law.id} ${sides}` }, ...others]
}

/** Figures and records that cannot all be true: more appearances than hearings, a plan issued before the meeting that passed it. */
export const brokenIdentity = submissionRule({
  id: 'SUB-031',
  title: { zh: '数据之间不矛盾', en: 'Figures do not contradict each other' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    for (const set of subject.sets) {
      const believed = judge(subject.laws, dataOf(subject, set, 'believed'))
      for (const { status, blocked } of believed) {
        if (status !== 'undecided') look()
        else if (blocked) look.blocked()
      }
      // A unit may contradict itself although what was verified is sound.
      const claimed = hasBothLayers(set) ? judge(subject.laws, dataOf(subject, set, 'claimed')) : []
      const broken = [...believed, ...claimed].filter(({ status }) => status === 'contradicted')
      for (const judged of roots(broken)) {
        yield {
          code: codeOf(judged),
          params: paramsOf(subject, judged),
          severity: judged.law.severity,
          at: placesOf(subject, set, judged),
          quote: valueText(judged.left.value),
          expected: `${signs[judged.rel]}${valueText(judged.right.value)}`,
        }
      }
    }
  },
  bad: [...brokenFigures, ...brokenRecords],
  good: [...soundFigures, ...soundRecords],
})
