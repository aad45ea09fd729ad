import type { Text } from '@fazhi/model'

/** That findings of one rule or family may be caused by findings of another. A side is a rule, a family, or `*` for all. */
export interface CauseEdge {
  readonly cause: string
  readonly effect: string
  readonly title: Text
}

/**
 * Which findings may be the cause of which, and no others: an effect does not count for the verdict, so a cause that could be named
 * freely would be a way of hiding. A new edge is one entry here.
 */
export const causeEdges: readonly CauseEdge[] = [
  {
    cause: 'RES',
    effect: 'STR',
    title: {
      zh: '标题中夹带的文字使标题认不出',
      en: 'Residue in a heading keeps it from matching',
    },
  },
  {
    cause: 'RES',
    effect: 'PUN',
    title: { zh: '夹带的文字使标点不配对', en: 'Residue leaves marks without a partner' },
  },
  {
    cause: 'PLC',
    effect: 'FIG',
    title: { zh: '数字没有填写，无法核对', en: 'A placeholder blocks a relation of figures' },
  },
  {
    cause: 'PLC',
    effect: 'RAT',
    title: { zh: '件数没有填写，比率无法核对', en: 'A placeholder blocks a rate' },
  },
  {
    cause: 'PLC',
    effect: 'TIE',
    title: { zh: '数字没有填写，无法与汇总核对', en: 'A placeholder blocks a tie-out' },
  },
  {
    cause: 'PLC',
    effect: 'STR',
    title: {
      zh: '标题中没有填写的地方使标题不符',
      en: 'A placeholder keeps a title from matching',
    },
  },
  {
    cause: 'TIE-001',
    effect: 'TIE-002',
    title: {
      zh: '件数与汇总不符，由它算出的比率随之不符',
      en: 'Counts that differ from the roll-up give a rate that differs',
    },
  },
  {
    cause: 'RAT-003',
    effect: 'TIE-002',
    title: {
      zh: '比率与所列件数不符，与汇总也就不符',
      en: 'A rate that is not that of its counts is not that of the roll-up',
    },
  },
  {
    cause: 'STR-015',
    effect: 'DDL',
    title: { zh: '没有成文日期，期限无法核对', en: 'A missing date blocks the deadline' },
  },
  {
    cause: 'STR-002',
    effect: 'STR-002',
    title: { zh: '一处序号有误，后面的随之不符', en: 'One numbering fault shifts later numbers' },
  },
  {
    cause: 'PUN-005',
    effect: 'FIG',
    title: { zh: '段落重复，数字随之重复', en: 'A doubled paragraph doubles its figures' },
  },
  {
    cause: 'PUN-005',
    effect: 'STR-002',
    title: { zh: '段落重复，序号随之重复', en: 'A doubled paragraph doubles its numbers' },
  },
  {
    cause: 'INP',
    effect: '*',
    title: { zh: '文字编码有误，全文都可能受影响', en: 'A wrong encoding may touch everything' },
  },
  {
    cause: 'SUB',
    effect: 'SUB',
    title: {
      zh: '一处数据有误，由它得出的也不成立',
      en: 'A faulty entry spoils what is derived from it',
    },
  },
]

/** The family of a rule: the three letters before its number. */
export const familyOf = (rule: string): string => rule.slice(0, 3)

const fits = (side: string, rule: string): boolean =>
  side === '*' || side === rule || side === familyOf(rule)

/** Whether a rule may be the cause of another one's finding. */
export const mayCause = (edges: readonly CauseEdge[], cause: string, effect: string): boolean =>
  edges.some((edge) => fits(edge.cause, cause) && fits(edge.effect, effect))
