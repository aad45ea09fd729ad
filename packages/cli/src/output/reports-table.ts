import { roots } from '@fazhi/findings'
import {
  type Catalog,
  type Finding,
  type Language,
  label,
  type Place,
  type ReportProfile,
} from '@fazhi/model'
import { countFindings, displayWidth, padEnd, padStart, type Say, showVerdict } from '@fazhi/render'
import type { Answered } from './answered.js'

const words = {
  'zh-CN': {
    head: ['报告', '结论', '错误', '提醒', '首要原因'],
    all: '合计',
    line: (line: number) => `第${line}行 `,
    paragraph: (paragraph: number) => `第${paragraph}段 `,
    kinds: (counts: string) => `报告的种类（按标题和报告单位认定）：${counts}`,
    kind: (title: string, n: number) => `${title} ${n} 份`,
    others: (names: string) => `不是报告，没有检查：${names}`,
    otherGenre: (names: string) => `看不出是这一类报告，只查了文字和数字，没有查应有内容：${names}`,
    unjudged: '未判断：不像此类报告',
    more: '某一份报告的全部发现：fazhi check 文件名',
  },
  en: {
    head: ['report', 'verdict', 'errors', 'warnings', 'first cause'],
    all: 'all',
    line: (line: number) => `line ${line} `,
    paragraph: (paragraph: number) => `paragraph ${paragraph} `,
    kinds: (counts: string) => `Kinds, by title and the body that reports: ${counts}`,
    kind: (title: string, n: number) => `${title} ${n}`,
    others: (names: string) => `No reports, not checked: ${names}`,
    otherGenre: (names: string) =>
      `Not of this kind by the look of them; words and figures were checked, content was not: ${names}`,
    unjudged: 'not judged: not of this kind',
    more: 'All findings of one report: fazhi check FILE',
  },
} as const

const weights = ['error', 'warning', 'info'] as const

/** The heaviest root that nobody answers for; what a person must look at comes behind what is certain. */
const firstCause = (findings: readonly Finding[]): Finding | undefined => {
  const open = roots(findings).filter(({ acknowledged }) => acknowledged === undefined)
  return weights
    .flatMap((weight) => [
      open.find(({ severity, outcome }) => severity === weight && outcome === 'fail'),
      open.find(({ severity, outcome }) => severity === weight && outcome !== 'fail'),
    ])
    .find((finding) => finding !== undefined)
}

/** Kinds that nobody asked for by name and what was taken for each, in the order of the catalog. */
const chosenKinds = (
  answers: readonly Answered[],
  profiles: Catalog['profiles'],
): readonly (readonly [ReportProfile, number])[] =>
  profiles.flatMap((profile) => {
    const taken = answers.filter(
      ({ about }) => about?.profile === profile.id && about.profileFrom !== 'option',
    )
    return taken.length === 0 ? [] : [[profile, taken.length] as const]
  })

/** Whether content was not looked at, because the text is not the kind of report asked for; what was not read at all says so in its row. */
const isOther = ({ answer, about }: Answered): boolean =>
  about?.genre?.recognised === false && answer.rules.length > 0

/** The summary of a folder of reports, for the screen and for Markdown. */
export interface Overview {
  readonly text: string
  readonly markdown: string
  /** What stands below the table, for a page that has a table of its own. */
  readonly notes: readonly string[]
}

/** One row a report: verdict, errors, warnings and what stands first against it; the sums last. */
export const reportsTable = (
  answers: readonly Answered[],
  {
    say,
    language,
    others,
    profiles,
    placeAs,
  }: {
    say: Say
    language: Language
    others: readonly string[]
    profiles: Catalog['profiles']
    /** What a place is called: a paragraph of a Word document instead of a line nobody sees. */
    placeAs: (place: Place) => Place
  },
): Overview => {
  const {
    head,
    all,
    line,
    paragraph,
    kind,
    kinds,
    others: left,
    otherGenre,
    unjudged,
    more,
  } = words[language]
  const where = (place: Place | undefined): string => {
    const shown = place === undefined ? undefined : placeAs(place)
    return shown?.kind === 'text'
      ? line(shown.line)
      : shown?.kind === 'word'
        ? paragraph(shown.paragraph)
        : ''
  }
  const chosen = chosenKinds(answers, profiles).map(([{ title }, n]) =>
    kind(label(title, language), n),
  )
  const sums = { error: 0, warning: 0, ready: 0 }
  const rows = answers.map((one) => {
    const { file = '', answer } = one
    // Nothing was found in a text whose content nobody looked at: that is no word about handing it in.
    const isJudged = answer.verdict !== 'ready' || !isOther(one)
    const { error, warning } = countFindings(answer.findings)
    sums.error += error
    sums.warning += warning
    if (answer.verdict === 'ready' && isJudged) sums.ready += 1
    const cause = firstCause(answer.findings)
    return [
      file,
      isJudged ? showVerdict(answer.verdict, language) : unjudged,
      String(error),
      String(warning),
      cause === undefined
        ? ''
        : `${where(cause.at.find(({ kind }) => kind === 'text'))}${cause.rule} ${say(cause, language)}`,
    ] as const
  })
  const last = [
    `${all} ${answers.length}`,
    `${showVerdict('ready', language)} ${sums.ready}`,
    String(sums.error),
    String(sums.warning),
    '',
  ] as const
  const table = [head, ...rows, last]
  const widths = head.map((_, column) =>
    Math.max(...table.map((row) => displayWidth(row[column] ?? ''))),
  )
  const text = table.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        if (column === 4) return cell
        return column < 2 ? padEnd(cell, width) : padStart(cell, width)
      })
      .join('  ')
      .trimEnd(),
  )
  const cell = (words: string): string => words.replaceAll('|', '\\|').replaceAll('\n', ' ')
  const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
  const unlike = answers.filter(isOther).map(({ file = '' }) => file)
  const comma = language === 'en' ? ', ' : '、'
  const below = [
    ...(chosen.length === 0 ? [] : [kinds(chosen.join(language === 'en' ? '; ' : '；'))]),
    ...(unlike.length === 0 ? [] : [otherGenre(unlike.join(comma))]),
    ...(others.length === 0 ? [] : [left(others.join(comma))]),
  ]
  const unread = below.length === 0 ? [] : ['', ...below]
  return {
    text: `${[...text, ...unread, '', more].join('\n')}\n`,
    markdown: `${[
      row(head),
      '| --- | --- | ---: | ---: | --- |',
      ...[...rows, last].map(row),
      ...unread,
      '',
    ].join('\n')}\n`,
    notes: below,
  }
}
