import type { CohortValue, Text } from '@fazhi/model'
import { assume, type Cursor, child, report } from '../context.js'
import { readRounding } from '../rounding.js'
import { missing, readChoice, readFlag, readMap, readText } from '../shape.js'
import { readTitle } from '../text.js'
import { isNumber, isShare } from '../values.js'
import { type Part, readPart, type ValueReader } from './part.js'

const ends = ['largest', 'smallest'] as const
const keysOf = {
  mean: ['pooled'],
  best: ['smallest'],
  place: ['first', 'ties'],
} as const

const words = {
  mean: { zh: '组内平均', en: 'mean of the group' },
  largest: { zh: '组内最高', en: 'largest of the group' },
  smallest: { zh: '组内最低', en: 'smallest of the group' },
  place: { zh: '组内名次', en: 'place in the group' },
} as const

const titled = ({ title, id }: Part, take: CohortValue['take']): Text => ({
  zh: `${title.zh}（${words[take].zh}）`,
  en: `${title.en ?? id} (${words[take].en})`,
})

type Taken = Pick<Extract<CohortValue, { take: 'mean' }>, 'take' | 'pooled'>
type Ends = Pick<Extract<CohortValue, { take: 'largest' | 'smallest' }>, 'take'>
type Placed = Pick<Extract<CohortValue, { take: 'place' }>, 'take' | 'first' | 'ties'>

const readMean = ({ context }: ValueReader, id: string, cursor: Cursor, part: Part): Taken => {
  const at = child(cursor, 'pooled')
  const pooled = readFlag(context, at)
  const isRate = part.type === 'rate' && part.value?.kind === 'rate'
  const canPool = isRate || part.type === 'coverage'
  if (pooled === true && !canPool) {
    report(context, at.pointer, { code: 'RBK-114', params: { name: part.id } }, 'key')
  }
  // Σ parts ÷ Σ wholes is another number than the mean of the rates.
  if (at.value === undefined && canPool)
    assume(context, 'value.pooled', 'false', cursor.pointer, id)
  return { take: 'mean', pooled: pooled === true && canPool }
}

const readBest = ({ context }: ValueReader, cursor: Cursor): Ends => ({
  take: readFlag(context, child(cursor, 'smallest')) === true ? 'smallest' : 'largest',
})

const readPlace = ({ context }: ValueReader, id: string, cursor: Cursor): Placed => {
  const first = readChoice(context, child(cursor, 'first'), ends)
  const ties = readChoice(context, child(cursor, 'ties'), ['shared', 'dense'] as const)
  if (child(cursor, 'first').value === undefined)
    assume(context, 'value.first', 'largest', cursor.pointer, id)
  if (child(cursor, 'ties').value === undefined)
    assume(context, 'value.ties', 'shared', cursor.pointer, id)
  return { take: 'place', first: first ?? 'largest', ties: ties ?? 'shared' }
}

/** `{ mean: VALUE, among: GROUP, pooled }`, `{ best: VALUE, among, smallest }` and `{ place: VALUE, among, first, ties }`. */
export const readCohort = (
  reader: ValueReader,
  id: string,
  cursor: Cursor,
  key: 'mean' | 'best' | 'place',
): CohortValue | undefined => {
  const { context } = reader
  const map = readMap(context, cursor, [key, 'among', ...keysOf[key], 'round', 'title']) ?? {}
  const part = readPart(reader, child(cursor, key))
  const amongAt = child(cursor, 'among')
  if (amongAt.value === undefined) missing(context, cursor, 'among')
  const among = readText(context, amongAt)
  if (among !== undefined)
    context.referred.push({ kind: 'group', name: among, at: amongAt.pointer })
  const rounding = readRounding(context, child(cursor, 'round'))
  if (part === undefined || among === undefined) return undefined
  if (!isNumber(part.type)) {
    const params = { name: part.id, type: part.type }
    return report(context, child(cursor, key).pointer, { code: 'RBK-021.number', params })
  }
  const taken =
    key === 'mean'
      ? readMean(reader, id, cursor, part)
      : key === 'best'
        ? readBest(reader, cursor)
        : readPlace(reader, id, cursor)
  const isPercent = isShare(part.type) && taken.take !== 'place'
  return {
    kind: 'cohort',
    id,
    title:
      map['title'] === undefined
        ? titled(part, taken.take)
        : readTitle(context, child(cursor, 'title'), id),
    of: part.id,
    among,
    ...taken,
    ...(rounding === undefined
      ? {}
      : { round: isPercent ? { ...rounding, places: rounding.places + 2 } : rounding }),
  }
}
