import type { Submission } from '@fazhi/model'
import { matchesOf } from '../layers/matches.js'
import type { ReportSubject } from '../subject.js'
import type { TieRow } from './row.js'

/** Names in a row with how many they are: 市公安局、司法局、城管局等12个部门. */
const row =
  /((?:[\u4e00-\u9fff（）]{2,14}、){1,200}[\u4e00-\u9fff（）]{2,14}?)(?:等)?(?:共)?\d{1,3}(?:个|家)(?:部门|单位|镇街|乡镇|街道|镇)/g
const before =
  /^.*(?:联合|会同|协调|组织|选取|确定|抽取|督察|检查|对|由|在|从|向|涉及|包括|组成|听取)/

/** Units a text lists by name with their number, against the units that handed in: which names none of them has. */
export const namedUnitRows = (
  subject: ReportSubject,
  submissions: readonly Submission[],
): readonly TieRow[] => {
  const units = submissions.flatMap((one) => ('unit' in one ? [one.unit.name.zh] : []))
  if (units.length === 0) return []
  return subject.sentences.flatMap((sentence) =>
    subject.topSection(sentence.block)?.topic === 'nextYear'
      ? []
      : matchesOf(row, sentence.text).flatMap((match): TieRow[] => {
          const [first = '', ...others] = (match[1] ?? '').split('、')
          const names = [first.replace(before, ''), ...others].filter((name) => name.length > 1)
          const unknown = names.filter((name) => !units.some((unit) => unit.includes(name)))
          // A list none of whose names is ours speaks of others: courts, centres, firms.
          if (unknown.length === names.length) return []
          const start = sentence.start + match.index + (first.length - (names[0]?.length ?? 0))
          const end = sentence.start + match.index + match[0].length
          return [
            {
              kind: 'list',
              status: unknown.length === 0 ? 'equal' : 'notInData',
              at: subject.place(start, end),
              stated: subject.text.slice(start, end),
              ...(unknown.length === 0
                ? {}
                : {
                    differences: unknown.map((name) => ({
                      of: 'unit' as const,
                      stated: name,
                      ours: '',
                    })),
                  }),
            },
          ]
        }),
  )
}
