import { nearest } from '@fazhi/findings'
import { label, type Submission } from '@fazhi/model'
import type { ReportSubject } from '../subject.js'
import { heldOf } from './held.js'
import type { TieDifference, TieRow } from './row.js'
import { isSameName } from './same-name.js'

const issued = /印发|制定|出台|发布|公布|修订|修改|下发|编制|拟定/
/** Titles that are followed, studied or carried out are others' papers. */
const followed =
  /(?:贯彻|落实|学习|根据|按照|依据|依照|对照|执行|宣传|围绕|符合|实施)[^《。；]{0,8}$/
const documentNumber = /[\u4e00-\u9fff]{0,10}[〔[［（(](\d{4})[〕\]］）)]\s?(\d{1,4})\s?号/

const digitsOf = (number: string): string => {
  const [, year = '', serial = ''] = documentNumber.exec(number) ?? []
  return `${year}-${serial}`
}

/**
 * Papers the text says were issued (titles in 《》 after 印发, 制定 …, with their numbers), and recorded ones it does not name. Titles of
 * norms and papers that were followed are others'.
 */
export const documentRows = (
  subject: ReportSubject,
  submissions: readonly Submission[],
): readonly TieRow[] => {
  const { text, catalog, pairs } = subject
  const held = heldOf(submissions, 'documents')
  const lists = heldOf(submissions, 'lists').map(({ record }) => record.title)
  const norms = catalog.norms.map(({ title }) => label(title, 'zh-CN'))
  const told = new Set<(typeof held)[number]>()
  const rows = pairs.pairs.flatMap((pair): TieRow[] => {
    if (pair.mark !== '《') return []
    const title = text.slice(pair.start + 1, pair.end - 1)
    if (lists.some((one) => isSameName(one, title))) return []
    const sentence = subject.sentences.find(
      ({ start, end }) => start <= pair.start && pair.start < end,
    )
    if (sentence === undefined) return []
    if (subject.topSection(sentence.block)?.topic === 'nextYear') return []
    const found = held.find(({ record }) => isSameName(record.title, title))
    const before = text.slice(sentence.start, pair.start)
    const isOurs = issued.test(before) && !followed.test(before)
    if (found === undefined && (!isOurs || norms.some((norm) => isSameName(norm, title)))) return []
    const [number] = documentNumber.exec(text.slice(pair.end, pair.end + 24)) ?? []
    const said = {
      kind: 'document',
      at: subject.place(pair.start, pair.end),
      stated: text.slice(pair.start, pair.end),
    } as const
    const byNumber =
      number === undefined
        ? undefined
        : held.find(
            ({ record }) =>
              record.number !== undefined && digitsOf(record.number) === digitsOf(number),
          )
    const near = nearest(
      title,
      held.map(({ record }) => record.title),
    )
    const meant =
      found ?? byNumber ?? held.find(({ record }) => near !== undefined && record.title === near)
    if (meant === undefined) return [{ ...said, status: 'notInData' }]
    told.add(meant)
    const { record } = meant
    const differences: readonly TieDifference[] = [
      ...(found === undefined
        ? [{ of: 'title', stated: said.stated, ours: `《${record.title}》` } as const]
        : []),
      ...(number !== undefined &&
      record.number !== undefined &&
      digitsOf(number) !== digitsOf(record.number)
        ? [{ of: 'number', stated: number.replace(/^[（(]/, ''), ours: record.number } as const]
        : []),
    ]
    return [
      {
        ...said,
        status: differences.length === 0 ? 'equal' : 'different',
        name: record.title,
        record: meant.at,
        ...(differences.length === 0 ? {} : { differences }),
      },
    ]
  })
  return [
    ...rows,
    ...held
      .filter((one) => !told.has(one))
      .map(
        ({ record, at }): TieRow => ({
          kind: 'document',
          status: 'notStated',
          name: record.title,
          record: at,
        }),
      ),
  ]
}
