import type { Block, BlockKind, ReportDocument } from '@fazhi/model'
import { plainDigits } from './full-width.js'
import { isNoise } from './noise.js'
import { numberMark } from './numbering.js'
import { findWraps, type TextLine } from './reflow.js'
import { unwrap } from './unwrap.js'

/** Where a text came from, if that is known. */
export interface ReadOptions {
  readonly file?: string
  readonly encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
  /** Offset at which the text ends and what stands beside it begins, a line each. */
  readonly bodyEnd?: number
  /** Offset at which the lines of headers and footers begin, at or behind `bodyEnd`. */
  readonly marginsFrom?: number
}

/** Longest heading that shares its line with text: the mark and a topic closed by 。 */
const longestRunIn = 50
/** Longest line that can be a heading although nothing closes it. */
const longestHeading = 70

const dateLine =
  /^[（(]?(?:\d{4}|[〇零○Oo一二三四五六七八九]{4}|[XxＸ×]{2,4}|20[XxＸ×]{2})年(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[XxＸ×]{1,2})月(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[XxＸ×]{1,2})日[）)]?$/
const dateAtEnd =
  /\s(?:\d{4}|[〇零○一二三四五六七八九]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日$/
const organEnd =
  /(?:政府|委员会|委|局|办公室|办|办事处|厅|院|中心|大队|支队|党组|管委会|领导小组|公司|司|处)(?:[（(](?:盖章|印章|公章|代章)[）)])?$/
const opening = /(?:报告|汇报|总结)如下/
const titleEnd = /(?:报告|总结|汇报|情况)(?:[（(][^（）()]{1,20}[）)])?$/
const gluedMarker = /^##[A-Za-z]{4,20}##\s{0,4}(?=[（(]?[一二三四五六七八九十]{1,3}[）)、])/
const blank = /[\s\u3000\u00a0\ufeff\u200b]/

/** Lines end with LF, CR LF or a lone CR. */
const splitLines = (text: string): readonly TextLine[] => {
  const lines: TextLine[] = []
  const next = (mark: string, from: number): number => {
    const at = text.indexOf(mark, from)
    return at < 0 ? text.length : at
  }
  let feed = next('\n', 0)
  let back = next('\r', 0)
  for (let start = 0; start <= text.length; ) {
    const at = Math.min(feed, back)
    lines.push({ text: text.slice(start, at), start, line: lines.length + 1 })
    start = at === back && feed === back + 1 ? at + 2 : at + 1
    if (feed < start) feed = next('\n', start)
    if (back < start) back = next('\r', start)
  }
  return lines
}

/** Takes blanks and Markdown hashes off the front, and blanks off the end. */
const trim = (line: TextLine): { text: string; start: number } => {
  let from = 0
  let to = line.text.length
  while (from < to && blank.test(line.text[from] ?? '')) from++
  while (to > from && blank.test(line.text[to - 1] ?? '')) to--
  const front = /^#{1,6}\s+/.exec(line.text.slice(from, Math.min(to, from + 10)))
  if (front) from += front[0].length
  return { text: line.text.slice(from, to), start: line.start + from }
}

const isHeadingLine = (text: string): boolean =>
  text.length <= longestHeading && !/[。；！？]./.test(text)

/** Where the heading of a run-in line ends: one past its 。, or nothing when the line is no heading with text behind it. */
const runInEnd = (text: string, markLength: number): number | undefined => {
  const stop = text.indexOf('。', markLength)
  if (stop < 0 || stop > longestRunIn || stop === text.length - 1) return undefined
  // A clause mark inside means a sentence, unless the topic is short.
  return stop - markLength <= 40 ? stop + 1 : undefined
}

/** Lines that hold something, without the blanks around them. */
const trimmedLines = (text: string): readonly TextLine[] =>
  splitLines(text)
    .map((line) => ({ ...trim(line), line: line.line }))
    .filter((line) => line.text !== '')

/** The blocks of a text that no line wrap breaks. */
const readBlocks = (full: readonly TextLine[]): readonly Block[] => {
  const blocks: Block[] = []
  const section: string[] = []
  let headings = 0
  let body = false

  const push = (
    kind: BlockKind,
    line: TextLine,
    from: number,
    to: number,
    more: Partial<Block> = {},
  ): Block => {
    const block: Block = {
      kind,
      text: line.text.slice(from, to),
      start: line.start + from,
      end: line.start + to,
      line: line.line,
      section: section.filter((title) => title !== undefined && title !== ''),
      ...more,
    }
    blocks.push(block)
    return block
  }

  const classify = (line: TextLine, index: number): Block => {
    const { text: content } = line
    // A download site's marker glued to a heading is a block of its own, so that the heading is still one.
    const glued = gluedMarker.exec(content)?.[0].length
    if (glued !== undefined) {
      push('paragraph', line, 0, glued)
      return classify({ ...line, text: content.slice(glued), start: line.start + glued }, index)
    }
    if (isNoise(content)) return push('noise', line, 0, content.length)
    const mark = numberMark(content)
    if (mark !== undefined) {
      const runIn = runInEnd(content, mark.mark.length)
      const whole = isHeadingLine(content)
      if (runIn !== undefined || whole) {
        const to = runIn ?? content.length
        section.length = mark.level - 1
        for (let level = 0; level < mark.level - 1; level++) section[level] ??= ''
        section[mark.level - 1] = content
          .slice(mark.mark.length, to)
          .replace(/(?<![。：:\s])[。：:\s]+$/, '')
          .replace(/(?<!\s)\s*[\r\n]\s*/g, '')
        const heading = push('heading', line, 0, to, { level: mark.level, mark: mark.mark })
        headings++
        body = true
        if (to < content.length) push('paragraph', line, to, content.length)
        return heading
      }
    }
    const near = index >= full.length - 6
    if (near && index > 0 && dateLine.test(content)) return push('date', line, 0, content.length)
    if (near && index > 0 && content.length <= 60) {
      const date = dateAtEnd.exec(content)
      if (date && organEnd.test(content.slice(0, date.index).trim())) {
        push('signature', line, 0, date.index)
        return push('date', line, date.index + 1, content.length)
      }
      if (organEnd.test(content) && !/[，。；：、]/.test(content.replace(/、[^、]{2,20}$/, ''))) {
        return push('signature', line, 0, content.length)
      }
    }
    if (!body && headings === 0) {
      if (/[：:]$/.test(content) && content.length <= 40 && !opening.test(content)) {
        return push('addressee', line, 0, content.length)
      }
      if (content.length <= 60 && titleEnd.test(content) && !/[。；]/.test(content)) {
        return push('title', line, 0, content.length)
      }
      if (index === 0 && content.length <= 40 && !/[。；：，]/.test(content)) {
        return push('title', line, 0, content.length)
      }
      if (content.length > 60 || /[。；]/.test(content)) body = true
    }
    return push('paragraph', line, 0, content.length)
  }
  for (const [index, line] of full.entries()) classify(line, index)
  return blocks
}

/** The line each offset of a text lies on, from 1, for offsets in order. */
const lineCounter = (text: string): ((at: number) => number) => {
  let line = 1
  let from = 0
  return (at) => {
    for (; from < at; from++) {
      const unit = text.charCodeAt(from)
      if (unit === 10 || (unit === 13 && text.charCodeAt(from + 1) !== 10)) line++
    }
    return line
  }
}

/**
 * Reads a report's text into blocks by its typed numbering: title, addressee, headings, paragraphs, signature, date;
 * pasted web furniture is set aside as noise. Offsets are UTF-16 units of the text as given (CR LF is two, a byte order mark one).
 */
export const readReport = (text: string, options: ReadOptions = {}): ReportDocument => {
  const { bodyEnd, marginsFrom = text.length + 1 } = options
  const plain = plainDigits(text)
  const body = bodyEnd === undefined ? plain : plain.slice(0, bodyEnd)
  const lines = trimmedLines(body)
  const wraps = findWraps(body, lines)
  const whole = unwrap(body, wraps)
  const read = readBlocks(wraps.length === 0 ? lines : trimmedLines(whole.text))
  const lineOf = lineCounter(text)
  const blocks =
    wraps.length === 0 && plain === text
      ? read
      : read.map((block) => {
          const start = whole.startOf(block.start)
          const end = whole.endOf(block.end)
          return { ...block, text: text.slice(start, end), start, end, line: lineOf(start) }
        })
  const beside =
    bodyEnd === undefined
      ? []
      : trimmedLines(text)
          .filter(({ start }) => start >= bodyEnd)
          .map((line): Block => {
            const end = line.start + line.text.length
            return { kind: line.start < marginsFrom ? 'note' : 'margin', ...line, end, section: [] }
          })
  return {
    text,
    blocks: beside.length === 0 ? blocks : [...blocks, ...beside],
    ...(bodyEnd === undefined ? {} : { bodyEnd }),
    ...(options.marginsFrom === undefined ? {} : { marginsFrom }),
    source: {
      kind: 'text',
      ...(options.file === undefined ? {} : { file: options.file }),
      ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
    },
    ...(wraps.length === 0 ? {} : { wraps }),
  }
}
