import { blockingRoots } from '@fazhi/findings'
import type { Catalog } from '@fazhi/model'
import {
  type AnswerAbout,
  answerPage,
  answerToJson,
  answerToMarkdown,
  answerToSarif,
  answerToText,
  countsToText,
  plain,
  showVerdict,
  type VerdictSubject,
} from '@fazhi/render'
import { citeFrom, catalog as ours, rules } from '@fazhi/sdk'
import type { OwnRules } from '../files/read-rules.js'
import { type TextFiles, textOf } from '../files/text-files.js'
import type { ExitCode, Io } from '../io.js'
import { version } from '../version.js'
import type { Answered } from './answered.js'
import { type Context, textOptions } from './context.js'
import { namesIn } from './names.js'
import { writeOut } from './out-file.js'
import type { Overview } from './reports-table.js'
import { say, sayWith } from './say.js'
import type { Target } from './target.js'
import { aboutInWord, answerInWord, inWord, type WordOrigins } from './word-places.js'

/** What the program sees of the outside, without the width of a terminal. */
const withoutColumns = ({ columns: _, ...io }: Io): Io => io

/** What is needed beside the answers. */
export interface Shown {
  readonly texts: TextFiles
  readonly origins?: WordOrigins
  /** The catalog it was checked with; ours by default. */
  readonly catalog?: Catalog
  /** Rules of one's own that were asked beside ours. */
  readonly own?: OwnRules
  readonly subject?: VerdictSubject
  /** Whether each answer is headed by its file; where one file is all there can be, it is not. */
  readonly headed?: boolean
  /** Summary of many reports: alone on the screen, above the answers in Markdown. */
  readonly overview?: Overview
}

const engineOf = ({ catalog = ours }: Shown) =>
  ({ name: 'fazhi', version, catalog: catalog.version }) as const

const sayOf = ({ own }: Shown) => (own === undefined ? say : sayWith(own.messages))

const aboutOf = ({ file, about, rulebook }: Answered, shown: Shown): AnswerAbout => ({
  ...about,
  ...(file === undefined ? {} : { file }),
  engine: { ...engineOf(shown), ...(rulebook === undefined ? {} : { rulebook }) },
})

const asText = (context: Context, answers: readonly Answered[], shown: Shown, toFile: boolean) => {
  const { language } = context
  if (shown.overview !== undefined) return shown.overview.text
  return answers
    .map((answered) => {
      const about = aboutOf(answered, shown)
      const heading = shown.headed === false ? undefined : answered.file
      const text = answerToText(answered.answer, {
        ...textOptions(
          toFile ? { ...context, paint: plain, io: withoutColumns(context.io) } : context,
          shown.texts,
        ),
        say: sayOf(shown),
        about,
        names: namesIn(language, shown.catalog ?? ours, about.profile, shown.own?.infos),
        cite: citeFrom(shown.catalog ?? ours, language),
        placeAs: inWord(shown.origins ?? new Map()),
        ...(shown.subject === undefined ? {} : { subject: shown.subject }),
        ...(heading === undefined ? {} : { heading }),
      })
      return heading === undefined
        ? text
        : `${toFile ? heading : context.paint.strong(heading)}\n${text}`
    })
    .join('\n')
}

const asJson = (context: Context, answers: readonly Answered[], shown: Shown) => {
  const origins = shown.origins ?? new Map()
  const [first, ...others] = answers.map((answered) =>
    answerToJson(
      answerInWord(answered.answer, origins),
      context.language,
      sayOf(shown),
      aboutInWord(aboutOf(answered, shown), origins),
    ),
  )
  // One file gives one answer, as a program that checks one file expects it; several, and a folder of them, give a list.
  const value =
    first !== undefined && others.length === 0 && shown.overview === undefined
      ? first
      : { format: 1, answers: first === undefined ? [] : [first, ...others] }
  return `${JSON.stringify(value, null, 2)}\n`
}

const asSarif = (context: Context, answers: readonly Answered[], shown: Shown) => {
  const { language } = context
  const log = answerToSarif(
    answers.map(({ file, answer, about, encoding }) => ({
      ...(file === undefined ? {} : { file }),
      answer: answerInWord(answer, shown.origins ?? new Map()),
      about: {
        ...(about?.profile === undefined ? {} : { profile: about.profile }),
        ...(about?.year === undefined ? {} : { year: about.year }),
        ...(about?.genre === undefined ? {} : { genre: about.genre }),
        ...(about?.assumptions === undefined ? {} : { assumptions: about.assumptions }),
      },
      ...(encoding === undefined ? {} : { encoding }),
    })),
    {
      language,
      say: sayOf(shown),
      textOf: textOf(shown.texts),
      rules: [...rules, ...(shown.own?.infos ?? [])],
      engine: engineOf(shown),
    },
  )
  return `${JSON.stringify(log, null, 2)}\n`
}

const asMarkdown = (context: Context, answers: readonly Answered[], shown: Shown) => {
  const { language } = context
  const parts = answers.map((answered) => {
    const about = aboutOf(answered, shown)
    return answerToMarkdown(answered.answer, {
      language,
      say: sayOf(shown),
      ...(answered.file === undefined ? {} : { title: answered.file }),
      about,
      names: namesIn(language, shown.catalog ?? ours, about.profile, shown.own?.infos),
      cite: citeFrom(shown.catalog ?? ours, language),
      placeAs: inWord(shown.origins ?? new Map()),
      ...(shown.subject === undefined ? {} : { subject: shown.subject }),
    })
  })
  return [...(shown.overview === undefined ? [] : [shown.overview.markdown]), ...parts].join('\n')
}

const asHtml = (context: Context, answers: readonly Answered[], shown: Shown) => {
  const { language } = context
  const catalog = shown.catalog ?? ours
  return answerPage({
    language,
    say: sayOf(shown),
    answers: answers.map((answered) => {
      const about = aboutOf(answered, shown)
      const { findings, phase } = answered.answer
      return {
        title: answered.file ?? '',
        answer: answered.answer,
        blocking: blockingRoots(findings, phase),
        about,
        names: namesIn(language, catalog, about.profile, shown.own?.infos),
        cite: citeFrom(catalog, language),
        placeAs: inWord(shown.origins ?? new Map()),
        textOf: textOf(shown.texts),
        ...(shown.subject === undefined ? {} : { subject: shown.subject }),
      }
    }),
    ...(shown.overview === undefined ? {} : { notes: shown.overview.notes }),
  })
}

const render = {
  text: asText,
  json: asJson,
  sarif: asSarif,
  markdown: asMarkdown,
  html: asHtml,
} as const

/** Says what was written: a verdict a file, and where the answers are. */
const summary = (
  context: Context,
  answers: readonly Answered[],
  shown: Shown,
  out: string,
): string => {
  const { language } = context
  return [
    ...answers.map(
      ({ file, answer }) =>
        `${file === undefined ? '' : `${file}  `}${showVerdict(answer.verdict, language, shown.subject)}   ${countsToText(answer.findings, language)}`,
    ),
    language === 'en' ? `Written to ${out}` : `已写入 ${out}`,
    '',
  ].join('\n')
}

/**
 * Writes answers to the screen or to a file, as asked. Gives the exit code: 0 where every file is ready, 1 where one is not, 2 where
 * the file could not be written.
 */
export const writeAnswers = async (
  context: Context,
  answers: readonly Answered[],
  target: Target,
  shown: Shown,
): Promise<ExitCode> => {
  const content = render[target.format](context, answers, shown, target.out !== undefined)
  if (target.out === undefined) context.io.stdout(content)
  else {
    const refused = await writeOut(context.path(target.out), target.out, content)
    if (refused !== undefined) return context.misuse(refused.key, refused.params)
    context.io.stdout(summary(context, answers, shown, target.out))
  }
  return answers.every(({ answer }) => answer.verdict === 'ready') ? 0 : 1
}
