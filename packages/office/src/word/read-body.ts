import type { XmlElement, XmlVisitor } from '../xml/walk-xml.js'
import type { Body, LeftOut, Line, TracedText } from './body.js'
import type { Numberer } from './numbering.js'
import { isOn, type WordStyle } from './read-styles.js'
import { characters, compatibility, math, passedOver, word } from './vocabulary.js'

interface Paragraph {
  readonly index: number
  text: string
  style: string | undefined
  list: string | undefined
  level: number | undefined
  endsDeleted: boolean
  /** Whether some of it belonged to a table of contents. */
  inContents: boolean
  /** Lines of text boxes anchored here; they follow the paragraph. */
  readonly boxes: Line[]
  readonly texts: TracedText[]
  readonly open: number
  readonly boxed: boolean
}

/** What must hold a paragraph of its own. */
const boxing: ReadonlySet<string> = new Set(['tc', 'txbxContent', 'sdtContent'])

/**
 * Makes a visitor that turns the body of a document into lines: one a paragraph, cells of tables as lines, text boxes after the
 * paragraph they hang on. Deleted tracked changes, hidden text and tables of contents are left out and counted. `traced` pieces say
 * where they come from in the part.
 */
export const readBody = (
  number: Numberer,
  styleOf: (id: string) => WordStyle,
  traced = false,
): { readonly visitor: XmlVisitor; readonly body: Body } => {
  const body: Body = {
    lines: [],
    hidden: { count: 0, first: 0 },
    deleted: { count: 0, first: 0 },
    inserted: { count: 0, first: 0 },
    contents: { count: 0, first: 0 },
  }
  const open: Paragraph[] = []
  const joined = new Map<Line[], Line>()
  const fields: { code: string; inCode: boolean; isContents: boolean }[] = []
  const blocks: { isContents: boolean }[] = []
  let paragraphs = 0
  let skipped = 0
  let inParagraphProperties = false
  let inRunProperties = false
  let runHidden: boolean | undefined
  let runStyle: string | undefined
  let inText = false
  let keepsBlanks = false
  let collected = ''
  let inCode = false
  let textOpen = 0
  let boxes = 0
  let properties: [number, number] | undefined

  const note = (what: LeftOut, count: number): void => {
    if (count === 0) return
    if (what.count === 0) what.first = open.at(-1)?.index ?? Math.max(1, paragraphs)
    what.count += count
  }
  const skip = (): void => {
    skipped = 1
  }
  const isHidden = (): boolean =>
    runHidden ??
    (runStyle === undefined ? undefined : styleOf(runStyle).hidden) ??
    styleOf(open.at(-1)?.style ?? '').hidden ??
    false
  const add = (text: string): void => {
    const paragraph = open.at(-1)
    if (paragraph === undefined || text === '') return
    if (fields.some((field) => field.isContents)) paragraph.inContents = true
    else if (isHidden()) note(body.hidden, text.length)
    else paragraph.text += text
  }

  const emit = (paragraph: Paragraph, close: number): void => {
    const lines = open.at(-1)?.boxes ?? body.lines
    if (paragraph.inContents && paragraph.text === '') {
      lines.push(...paragraph.boxes)
      return
    }
    const style = styleOf(paragraph.style ?? '')
    const list = paragraph.list ?? style.list
    const level = paragraph.list === undefined ? style.level : (paragraph.level ?? 0)
    const { index, text, texts, boxed } = paragraph
    const piece = {
      paragraph: index,
      text,
      ...(traced ? { trace: { texts, open: paragraph.open, close, boxed } } : {}),
    }
    const before = joined.get(lines)
    joined.delete(lines)
    const line: Line =
      before === undefined
        ? {
            // An empty paragraph shows its number in Word, yet nobody typed or reads it.
            mark:
              list === undefined || paragraph.text === ''
                ? ''
                : number(list, level, paragraph.style),
            pieces: [piece],
          }
        : { ...before, pieces: [...before.pieces, piece] }
    if (paragraph.endsDeleted) joined.set(lines, line)
    else lines.push(line)
    lines.push(...paragraph.boxes)
  }

  const openField = (kind: string | undefined): void => {
    if (kind === 'begin') fields.push({ code: '', inCode: true, isContents: false })
    const field = fields.at(-1)
    if (kind === 'separate' && field) {
      field.inCode = false
      field.isContents = /^\s*TOC\b/.test(field.code)
      if (field.isContents) note(body.contents, 1)
    }
    if (kind === 'end') fields.pop()
  }

  const openProperty = ({ name, attributes }: XmlElement): void => {
    const paragraph = open.at(-1)
    const value = attributes['val']
    if (inRunProperties) {
      if (inParagraphProperties) {
        if ((name === 'del' || name === 'moveFrom') && paragraph) paragraph.endsDeleted = true
        return
      }
      if (name === 'vanish') runHidden = isOn(value)
      if (name === 'rStyle') runStyle = value
      return
    }
    if (!inParagraphProperties || !paragraph) return
    if (name === 'pStyle') paragraph.style = value
    if (name === 'numId') paragraph.list = value
    if (name === 'ilvl') paragraph.level = Number.parseInt(value ?? '0', 10)
  }

  const openContent = ({ name, attributes, uri }: XmlElement, past: number): void => {
    if (boxing.has(name)) boxes++
    switch (name) {
      case 'p':
        paragraphs++
        open.push({
          index: paragraphs,
          text: '',
          style: undefined,
          list: undefined,
          level: undefined,
          endsDeleted: false,
          inContents: false,
          boxes: [],
          texts: [],
          open: past,
          boxed: boxes > 0,
        })
        break
      case 'r':
        runHidden = undefined
        runStyle = undefined
        properties = undefined
        break
      case 't':
        // Formulas are text to read, not to change.
        textOpen = word.has(uri) ? past : 0
        inText = true
        keepsBlanks = attributes['space'] === 'preserve'
        collected = ''
        break
      case 'br':
        if (attributes['type'] === undefined || attributes['type'] === 'textWrapping') add('\n')
        break
      case 'sym': {
        const code = Number.parseInt(attributes['char'] ?? '', 16)
        add(
          Number.isNaN(code) || (code >= 0xe000 && code <= 0xf8ff)
            ? '□'
            : String.fromCodePoint(code),
        )
        break
      }
      case 'fldChar':
        openField(attributes['fldCharType'])
        break
      case 'instrText':
        inCode = true
        break
      case 'ins':
      case 'moveTo':
        note(body.inserted, 1)
        break
      case 'footnote':
      case 'endnote':
        // The lines between text and notes are notes of a type of their own.
        if ((attributes['type'] ?? 'normal') !== 'normal') skip()
        break
      case 'del':
      case 'moveFrom':
        note(body.deleted, 1)
        skip()
        break
      case 'sdt':
        blocks.push({ isContents: false })
        break
      case 'docPartGallery':
        if (attributes['val'] === 'Table of Contents') {
          const block = blocks.at(-1)
          if (block) block.isContents = true
        }
        break
      case 'sdtContent':
        if (blocks.at(-1)?.isContents) {
          boxes--
          note(body.contents, 1)
          skip()
        }
        break
      default:
        add((Object.hasOwn(characters, name) ? characters[name] : undefined) ?? '')
    }
  }

  const visitor: XmlVisitor = {
    open: (element, past) => {
      const { name, uri } = element
      if (skipped > 0) {
        skipped++
        return
      }
      if (uri === compatibility && name === 'Fallback') return skip()
      if (math.has(uri) && name === 't') return openContent(element, past)
      if (!word.has(uri)) return
      if (passedOver.has(name)) return skip()
      if (name === 'pPr') inParagraphProperties = true
      else if (name === 'rPr') {
        inRunProperties = true
        properties = inParagraphProperties ? undefined : [past, past]
      } else if (inParagraphProperties || inRunProperties) openProperty(element)
      else openContent(element, past)
    },
    close: (name, uri, past) => {
      if (skipped > 0) {
        skipped--
        return
      }
      if (!word.has(uri) && !math.has(uri)) return
      if (boxing.has(name)) boxes--
      if (name === 'pPr') inParagraphProperties = false
      else if (name === 'rPr') {
        inRunProperties = false
        if (properties !== undefined) properties[1] = past
      } else if (inParagraphProperties || inRunProperties) return
      else if (name === 't' && inText) {
        inText = false
        const text = collected.replace(/[\t\r\n]/g, ' ')
        const start = open.at(-1)?.text.length ?? 0
        add(keepsBlanks ? text : text.replace(/^ +|(?<! ) +$/g, ''))
        const paragraph = open.at(-1)
        if (traced && textOpen > 0 && paragraph !== undefined && paragraph.text.length > start)
          paragraph.texts.push({
            start,
            end: paragraph.text.length,
            open: textOpen,
            close: past,
            ...(properties === undefined ? {} : { properties }),
          })
      } else if (name === 'instrText') inCode = false
      else if (name === 'sdt') blocks.pop()
      else if (name === 'p') {
        const paragraph = open.pop()
        if (paragraph) emit(paragraph, past)
      }
    },
    text: (text) => {
      if (skipped > 0) return
      if (inText) collected += text
      const field = fields.at(-1)
      if (inCode && field?.inCode) field.code += text
    },
  }
  return { visitor, body }
}
