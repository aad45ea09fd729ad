import { countsToText, type Names, type Paint, showVerdict } from '@fazhi/render'
import type { FixedReport } from '@fazhi/sdk'

const words = {
  'zh-CN': {
    mended: (places: number): string => `改好 ${places} 处：`,
    nothing: '没有可以自动改的地方。',
    places: (places: number): string => `${places} 处`,
    left: '没有改，要人处理：',
    now: '改后',
    written: (out: string): string => `已写入 ${out}`,
    utf8: '原来的编码写不出其中的字，新文件用 UTF-8。',
    dry: '只看不写，没有改动任何文件。',
  },
  en: {
    mended: (places: number): string => `Mended, ${places} place(s):`,
    nothing: 'There is nothing that can be mended without a person.',
    places: (places: number): string => `${places}`,
    left: 'Left to a person:',
    now: 'Now',
    written: (out: string): string => `Written to ${out}`,
    utf8: 'Its encoding cannot say all characters, so the new file is UTF-8.',
    dry: 'Only shown; no file was changed.',
  },
} as const

/** What is said about a report that was mended. */
export interface FixTextOptions {
  readonly language: 'zh-CN' | 'en'
  readonly paint: Paint
  readonly names: Names
  readonly file: string
  /** The changes as a unified diff; empty where nothing changed. */
  readonly diff: string
  /** The plan of what is left, as text; empty where nothing is. */
  readonly plan: string
  /** The file that was written; nothing on a dry run. */
  readonly out?: string
  /** Whether the file could not stay in its encoding. */
  readonly utf8: boolean
  /** That it was converted first. */
  readonly note?: string
}

/** What was mended by which rule, the diff, what is left to a person, and where the new file is. */
export const fixText = (fixed: FixedReport, options: FixTextOptions): string => {
  const { language, paint, names } = options
  const word = words[language]
  const byRule = new Map<string, number>()
  for (const { finding, changes } of fixed.mended)
    byRule.set(finding.rule, (byRule.get(finding.rule) ?? 0) + changes.length)
  const places = [...byRule.values()].reduce((sum, count) => sum + count, 0)
  const lines = [paint.strong(options.file)]
  if (places === 0) lines.push(word.nothing)
  else {
    lines.push(paint.strong(word.mended(places)))
    for (const [rule, count] of [...byRule].sort(([a], [b]) => (a < b ? -1 : 1)))
      lines.push(`  ${rule}  ${names.rule?.(rule) ?? ''}  ${word.places(count)}`)
    lines.push('', options.diff.trimEnd())
  }
  if (options.plan !== '') lines.push('', word.left, options.plan.trimEnd())
  const { verdict, findings } = fixed.after
  lines.push(
    '',
    `${word.now}  ${showVerdict(verdict, language)}   ${countsToText(findings, language)}`,
  )
  if (options.note !== undefined) lines.push(options.note)
  if (options.utf8) lines.push(word.utf8)
  lines.push(options.out === undefined ? word.dry : word.written(options.out), '')
  return lines.join('\n')
}
