import type { Finding, Language, Verdict } from '@fazhi/model'
import { countsToText, type Paint, showVerdict } from '@fazhi/render'
import { asArgument } from './as-argument.js'
import { say } from './say.js'

const words = {
  'zh-CN': {
    mended: (places: number): string => `可以改好 ${places} 处：`,
    nothing: '没有不用人定就能改的地方。',
    now: '改后',
    written: (out: string): string => `已写入 ${out}`,
    dry: (file: string): string =>
      `没有写入任何文件。要写进原文件：fazhi lint ${file} --fix --in-place；要另存：--out 新文件名`,
    rest: (file: string): string => `其余要人处理：fazhi lint ${file}`,
  },
  en: {
    mended: (places: number): string => `What can be mended, ${places} place(s):`,
    nothing: 'There is nothing that can be mended without a person.',
    now: 'Then',
    written: (out: string): string => `Written to ${out}`,
    dry: (file: string): string =>
      `No file was written. To change the file itself: fazhi lint ${file} --fix --in-place; to a new one: --out FILE`,
    rest: (file: string): string => `The rest is for a person: fazhi lint ${file}`,
  },
} as const

/** What is said about a rulebook that was mended. */
export interface MendTextOptions {
  readonly language: Language
  readonly paint: Paint
  readonly file: string
  readonly mended: readonly Finding[]
  /** The changes as a unified diff; empty where nothing changed. */
  readonly diff: string
  /** What is found in the new text. */
  readonly left: readonly Finding[]
  readonly verdict: Verdict
  /** The file that was written; nothing where none was asked for. */
  readonly out?: string
}

const lineOf = ({ at: [place] }: Finding): string =>
  place?.kind === 'data' && place.line !== undefined ? `${place.line}:${place.column ?? 1}` : ''

/** What was mended, the diff, what the rulebook then is, and where the new text is. */
export const mendText = (options: MendTextOptions): string => {
  const { language, paint, file, mended, diff, left, verdict, out } = options
  const word = words[language]
  const lines =
    mended.length === 0
      ? [word.nothing]
      : [
          paint.strong(word.mended(mended.length)),
          ...mended.map(
            (finding) => `  ${lineOf(finding)}  ${finding.rule}  ${say(finding, language)}`,
          ),
          '',
          diff.trimEnd(),
        ]
  const wrote = out === undefined ? word.dry(asArgument(file)) : word.written(out)
  return [
    ...lines,
    '',
    `${word.now}  ${showVerdict(verdict, language, 'rulebook')}   ${countsToText(left, language)}`,
    ...(mended.length === 0 ? [] : [wrote]),
    ...(left.length === 0 ? [] : [word.rest(asArgument(out ?? file))]),
    '',
  ].join('\n')
}
