import type { Language } from '@fazhi/model'
import { countFindings, displayWidth, padEnd, padStart, showVerdict } from '@fazhi/render'
import type { Answered } from './answered.js'

const words = {
  'zh-CN': { head: ['文件', '单位', '结论', '错误', '提醒', '请核对', '提示'], all: '合计' },
  en: { head: ['file', 'unit', 'verdict', 'errors', 'warnings', 'to review', 'notes'], all: 'all' },
} as const

/** One row a file, with its verdict and how many findings of each kind it has; the sums last. */
export const folderTable = (
  answers: readonly Answered[],
  names: ReadonlyMap<string, string>,
  language: Language,
): string => {
  const { head, all } = words[language]
  const counts = answers.map(({ answer }) => countFindings(answer.findings))
  const cells = (of: (typeof counts)[number]): readonly string[] =>
    [of.error, of.warning, of.review, of.info].map(String)
  const sum = (bucket: keyof (typeof counts)[number]): number =>
    counts.reduce((total, one) => total + one[bucket], 0)
  const ready = answers.filter(({ answer }) => answer.verdict === 'ready').length
  const rows: readonly (readonly string[])[] = [
    head,
    ...answers.map(({ file = '', answer }, index) => [
      file,
      names.get(file) ?? '',
      showVerdict(answer.verdict, language, 'data'),
      ...(counts[index] === undefined ? [] : cells(counts[index])),
    ]),
    [
      all,
      String(answers.length),
      `${showVerdict('ready', language, 'data')} ${ready}`,
      ...cells({
        error: sum('error'),
        warning: sum('warning'),
        review: sum('review'),
        info: sum('info'),
        acknowledged: 0,
      }),
    ],
  ]
  const widths = head.map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  )
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column < 3 ? padEnd(cell, widths[column] ?? 0) : padStart(cell, widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
  return `${lines.join('\n')}\n\n`
}
