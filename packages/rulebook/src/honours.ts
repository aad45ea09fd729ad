import type { Honour } from '@fazhi/model'
import { type Context, type Cursor, child, report } from './context.js'
import { quotaKeys, readQuota } from './quota.js'
import { checkIds, type OutcomesInput, readRuleHead } from './rule-head.js'
import { readList } from './shape.js'

const readHonour = (context: Context, cursor: Cursor, input: OutcomesInput): Honour | undefined => {
  const head = readRuleHead(context, cursor, input, 'honour', quotaKeys)
  if (head === undefined) return undefined
  const quota = readQuota(context, cursor, head.id)
  const isLimited = ['atMost', 'places'].some((key) => child(cursor, key).value !== undefined)
  if (head.when === undefined && !isLimited) {
    return report(context, cursor.pointer, { code: 'RBK-094', params: { name: head.id } })
  }
  return { ...head, ...(quota === undefined ? {} : { quota }) }
}

/** The honours, in the order they are given. */
export const readHonours = (
  context: Context,
  cursor: Cursor,
  input: OutcomesInput,
): readonly Honour[] => {
  const honours = (readList(context, cursor) ?? []).flatMap(
    (entry) => readHonour(context, entry, input) ?? [],
  )
  checkIds(context, cursor, honours)
  return honours
}
