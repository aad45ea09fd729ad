import type { Carrier } from './carrier.js'
import type { Planted } from './plant.js'
import type { FaultClass } from './variant.js'

const numerals = '一二三四五六七八九十'
const topHeading = /^([一二三四五六七八九十]+)、/
const subHeading = /^([（(])([一二三四五六七八九十])([）)])/

/** A section of the text: its heading's line and the first line after it. */
interface Section {
  readonly heading: string
  readonly from: number
  readonly to: number
}

const sectionsOf = (lines: readonly string[]): readonly Section[] => {
  const heads = lines.flatMap((line, index) => (topHeading.test(line) ? [index] : []))
  const foot = lines.findLastIndex((line) => /[。：；]$/.test(line)) + 1
  return heads.map((from, index) => ({
    heading: lines[from] ?? '',
    from,
    to: heads[index + 1] ?? foot,
  }))
}

/** Numbers the top headings anew, from one. */
const renumber = (lines: readonly string[]): readonly string[] => {
  let next = 0
  return lines.map((line) =>
    topHeading.test(line) ? line.replace(topHeading, () => `${numerals[next++] ?? ''}、`) : line,
  )
}

/** Causes are taken out of the section on shortcomings, and out of its heading. */
const withoutCauses = (lines: readonly string[], section: Section): readonly string[] =>
  lines.map((line, index) =>
    index === section.from
      ? line.replace(/(?:和|及|与)原因(?:分析)?|原因分析/, '')
      : index > section.from && index < section.to
        ? line
            .replace(/[，。](?:主要)?(?:原因|根源)(?:是|在于)[^；。]*/g, '')
            .replace(/[，。]主要(?:是|由于)[^；。]*/g, '')
            .replace(/，(?:因|系)[^；。]*/g, '')
        : line,
  )

interface Edit {
  readonly kind: string
  readonly shown: string
  readonly lines: readonly string[]
  /** Line of the fault in the edited text; nothing when something is missing. */
  readonly line?: number
}

const edits = (lines: readonly string[]): readonly Edit[] => {
  const sections = sectionsOf(lines)
  const made: Edit[] = []
  const named = (words: RegExp) => sections.find((section) => words.test(section.heading))
  const drop = (section: Section) => lines.filter((_, at) => at < section.from || at >= section.to)
  for (const words of [/问题|不足/, /第一责任人/, /工作(?:计划|安排|打算)/]) {
    const section = named(words)
    if (section !== undefined)
      made.push({
        kind: 'missing-section',
        shown: section.heading,
        lines: renumber(drop(section)),
      })
  }
  const shortcomings = named(/问题|不足/)
  if (shortcomings !== undefined)
    made.push({
      kind: 'missing-causes',
      shown: shortcomings.heading,
      lines: withoutCauses(lines, shortcomings),
    })
  const last = lines.findLastIndex((line) => /^\d{4}年\d+月\d+日$/.test(line))
  if (last > 0) {
    made.push({ kind: 'missing-date', shown: lines[last] ?? '', lines: lines.toSpliced(last, 1) })
    made.push({
      kind: 'missing-signature',
      shown: lines[last - 1] ?? '',
      lines: lines.toSpliced(last - 1, 1),
    })
  }
  for (const [index, section] of sections.entries()) {
    const renamed = (to: number) =>
      lines.with(section.from, section.heading.replace(topHeading, `${numerals[to] ?? ''}、`))
    if (index >= 1)
      made.push(
        {
          kind: 'number-skipped',
          shown: section.heading,
          lines: renamed(index + 1),
          line: section.from,
        },
        {
          kind: 'number-repeated',
          shown: section.heading,
          lines: renamed(index - 1),
          line: section.from,
        },
      )
    made.push({
      kind: 'empty-section',
      shown: section.heading,
      lines: lines.filter((_, at) => at <= section.from || at >= section.to),
      line: section.from,
    })
  }
  for (const [index, line] of lines.entries()) {
    const at = numerals.indexOf(subHeading.exec(line)?.[2] ?? '')
    if (at < 1) continue
    const renamed = (to: number) => line.replace(subHeading, `$1${numerals[to] ?? ''}$3`)
    made.push(
      {
        kind: 'sub-number-skipped',
        shown: line.slice(0, 16),
        lines: lines.with(index, renamed(at + 1)),
        line: index,
      },
      {
        kind: 'sub-number-repeated',
        shown: line.slice(0, 16),
        lines: lines.with(index, renamed(at - 1)),
        line: index,
      },
    )
  }
  return made
}

/** What the heading of a year may be turned into, and a signing day that is none. */
const dateEdits = (lines: readonly string[], year: number): readonly Edit[] => {
  const made: Edit[] = []
  for (const [index, line] of lines.entries()) {
    if (topHeading.test(line)) {
      for (const [now, then] of [
        [year + 1, year - 1],
        [year, year - 1],
        [year, year - 2],
      ] as const) {
        if (line.includes(`${now}年`))
          made.push({
            kind: 'heading-year',
            shown: line,
            lines: lines.with(index, line.replace(`${now}年`, `${then}年`)),
            line: index,
          })
      }
    }
    if (/^\d{4}年\d+月\d+日$/.test(line))
      made.push({
        kind: 'signed-on-no-day',
        shown: line,
        lines: lines.with(index, line.replace(/\d+月\d+日/, '2月31日')),
        line: index,
      })
  }
  return made
}

const planted = (carrier: Carrier, faultClass: FaultClass, edit: Edit): Planted => {
  const start =
    edit.line === undefined
      ? 0
      : edit.lines.slice(0, edit.line).reduce((sum, line) => sum + line.length + 1, 0)
  return {
    carrier: carrier.name,
    faultClass,
    kind: edit.kind,
    wording: 'published',
    sound: carrier.text,
    faulty: edit.lines.join('\n'),
    start,
    end: edit.line === undefined ? 0 : start + (edit.lines[edit.line] ?? '').length,
    ...(edit.line === undefined ? { absent: true } : {}),
    shown: edit.shown,
  }
}

/** Faults in the build of a text: sections, numbers, the foot, the year of a heading, a place dropped from the title. */
export const plantStructure = (carrier: Carrier): readonly Planted[] => {
  const lines = carrier.text.split('\n')
  const title = lines.findIndex((line) => line.includes('法治政府'))
  const own = carrier.place.slice(0, -1)
  const bare = (lines[title] ?? '').replace(own, '')
  return [
    ...edits(lines).map((edit) => planted(carrier, 'STR', edit)),
    ...dateEdits(lines, carrier.year).map((edit) => planted(carrier, 'DAT', edit)),
    ...(bare === lines[title]
      ? []
      : [
          planted(carrier, 'PLC', {
            kind: 'dropped',
            shown: bare,
            lines: lines.with(title, bare),
            line: title,
          }),
        ]),
  ]
}
