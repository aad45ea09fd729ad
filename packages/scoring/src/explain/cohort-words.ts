import type { CohortResult, NodeRecord, ScoreNode } from '@fazhi/model'
import { label } from '@fazhi/model'
import { fillName } from '../compile/index.js'
import { cohortsUnder, valuesOfClause } from './relative.js'
import type { Speaker } from './speaker.js'

/** What is known of other units when one is explained. */
export interface Among {
  readonly cohorts: readonly CohortResult[]
  /** Id of the unit's own group. */
  readonly group: string
  readonly unit: string
  readonly unitName: (id: string) => string
}

const unitsIn = (ids: readonly string[], { unitName }: Among, { say }: Speaker): string =>
  ids.map(unitName).join(say('listComma'))

const openWords = (one: CohortResult, title: string, among: Among, speaker: Speaker): string => {
  const { say, name } = speaker
  const units = one.open.map(({ unit, missing }) => {
    const facts = missing.map(name).join(say('listComma'))
    const params = { unit: among.unitName(unit), facts }
    return missing.length === 0 ? among.unitName(unit) : say('cohort.owes', params)
  })
  return say('cohort.open', { title, units: units.join(say('semicolon')) })
}

/** One number over a group: what it was, over how many units, and which. Never what each of them had. */
const cohortWords = (one: CohortResult, title: string, among: Among, speaker: Speaker): string => {
  const { say, quantity, number, rulebook, language } = speaker
  if (one.open.length > 0) return openWords(one, title, among, speaker)
  const group = rulebook.groups.find(({ id }) => id === one.group)
  const place = one.places?.[among.unit]
  const isValue = Object.hasOwn(rulebook.values, one.value)
  const params = {
    title,
    group: group === undefined ? one.group : label(group.title, language),
    count: one.units.length,
    units: unitsIn(one.units, among, speaker),
    ...(one.number === undefined
      ? {}
      : {
          number: isValue
            ? quantity(one.value, one.number)
            : say('quantity.points', { number: number(one.number) }),
        }),
    ...(place === undefined ? {} : { place }),
  }
  const left =
    one.left.length === 0
      ? ''
      : say('cohort.left', {
          count: one.left.length,
          units: unitsIn(
            one.left.map(({ unit }) => unit),
            among,
            speaker,
          ),
        })
  if (one.units.length === 0) return `${say('cohort.nobody', params)}${left}`
  if (one.take !== 'place') return `${say('cohort.number', params)}${left}`
  return `${say(place === undefined ? 'cohort.noPlace' : 'cohort.place', params)}${left}`
}

/** What an item rests on of other units: the numbers over groups its clauses read, and the mean that fills it. */
export const cohortNotes = (
  node: ScoreNode,
  record: NodeRecord,
  among: Among,
  speaker: Speaker,
): readonly string[] => {
  const { rulebook, name, say, language } = speaker
  const read = node.clauses.flatMap(valuesOfClause)
  const ids = [...new Set(read.flatMap((id) => cohortsUnder(rulebook, id)))]
  const values = ids.flatMap((id) => {
    const one = among.cohorts.find(({ value }) => value === id)
    return one === undefined ? [] : [cohortWords(one, name(id), among, speaker)]
  })
  if (node.groupMean === undefined || record.status !== 'notApplicable') return values
  const group = node.groupMean.among ?? among.group
  const fill = among.cohorts.find((one) => one.value === fillName(node) && one.group === group)
  if (fill === undefined) return values
  const title = say('cohort.fill', { title: label(node.title, language) })
  return [...values, cohortWords(fill, title, among, speaker)]
}
