import { fingerprintAll, indexLines, lineAndColumn } from '@fazhi/findings'
import type { DataPlace } from '@fazhi/model'
import { Composer, Parser, type YAMLError } from 'yaml'
import type { RulebookFinding } from '../codes.js'
import { type FindingDraft, makeFinding } from '../make-finding.js'
import { deepest, longestText, mostSyntaxFaults, mostValues } from './limits.js'
import { tokensBeyond } from './measure-tokens.js'
import { parentPointer } from './parent-pointer.js'
import { syntaxCode } from './syntax-fault.js'
import { type DataFault, type PlainData, type Span, toData } from './to-data.js'

/** What a YAML text says, as plain data, with the place of every value. */
export interface ReadYaml {
  /** Maps, lists, texts, booleans, null and whole numbers; every other numeral is its source text. `undefined` when nothing could be read. */
  readonly value: unknown
  readonly findings: readonly RulebookFinding[]
  /** The place of a value (or of its key) by JSON pointer; of something absent, the place of the nearest thing around it. */
  readonly placeOf: (pointer: string, part?: 'value' | 'key') => DataPlace
}

/** What was read, with what an edit of the text needs. */
export interface ReadYamlText extends ReadYaml {
  /** Where values and keys are written, by JSON pointer; of what a reference repeats, the place of the reference. */
  readonly spans: Pick<PlainData, 'values' | 'keys'>
}

const nothing: PlainData = { value: undefined, faults: [], values: new Map(), keys: new Map() }

const faultDraft = (fault: DataFault, limit: number): FindingDraft => {
  switch (fault.kind) {
    case 'double':
      return { code: 'RBK-002', params: { key: fault.name } }
    case 'keyNotText':
      return { code: 'RBK-001.key', params: {} }
    case 'unknownAlias':
      return { code: 'RBK-001.alias', params: {} }
    case 'tooDeep':
      return { code: 'RBK-003', params: { limit: deepest } }
    case 'tooMany':
      return { code: 'RBK-004', params: { limit } }
  }
}

/** What stands before an offset on its line; of a long line the last stretch. */
const lineBefore = (text: string, at: number): string =>
  text.slice(Math.max(0, at - 200, text.lastIndexOf('\n', at - 1) + 1), at)

/**
 * Reads a YAML text into plain data with places. Faults of spelling, doubled keys, and texts that are too long, too deep or
 * that multiply by reference are findings; nothing throws, and the cost stays in proportion to the text.
 */
export const readYaml = (
  text: string,
  options: {
    readonly file?: string
    /** Most values the file may have, after references are followed. */
    readonly mostValues?: number
  } = {},
): ReadYamlText => {
  const limit = options.mostValues ?? mostValues
  const lines = indexLines(text.length > longestText ? '' : text)
  const place = (pointer: string, span: Span): DataPlace => ({
    kind: 'data',
    ...(options.file === undefined ? {} : { file: options.file }),
    pointer,
    start: span.start,
    end: span.end,
    ...lineAndColumn(lines, span.start),
  })
  const drafts: (FindingDraft & { readonly at: DataPlace })[] = []
  const whole = { start: 0, end: 0 }
  let data = nothing

  const compose = (): void => {
    const tokens = [...new Parser().parse(text)]
    const beyond = tokensBeyond(tokens, { depth: deepest, entries: limit })
    if (beyond !== undefined) {
      const fault = { kind: beyond, at: whole, pointer: '' } as const
      drafts.push({ ...faultDraft(fault, limit), at: place('', whole) })
      return
    }
    // Doubled keys are ours to find: the reader's own check costs the square of the map's size.
    const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false })
    const documents = [...composer.compose(tokens, true, text.length)]
    const errors: YAMLError[] = documents.flatMap((document) => [
      ...document.errors,
      ...document.warnings,
    ])
    // Behind a tab nothing stands where it should: what else is found follows from it.
    const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT')
    for (const error of (tabs.length > 0 ? tabs : errors).slice(0, mostSyntaxFaults)) {
      const at = place('', { start: error.pos[0], end: error.pos[1] })
      // "from: > 90" begins a long text for YAML, and what follows does not belong to its beginning.
      const isLongText = /:[ \t]+[>|][ \t]*$/.test(lineBefore(text, error.pos[0]))
      const code = isLongText ? 'RBK-001.start' : syntaxCode(error.code)
      drafts.push({ code, params: {}, at })
    }
    const second = documents[1]
    if (second !== undefined) {
      const start = second.range[0]
      drafts.push({ code: 'RBK-001.documents', params: {}, at: place('', { start, end: start }) })
    }
    if (errors.length > 0 || documents[0] === undefined) return
    data = toData(documents[0].contents, limit)
    const cut = data.faults.some((fault) => fault.kind === 'tooDeep' || fault.kind === 'tooMany')
    if (cut) data = { ...data, value: undefined }
    for (const fault of data.faults) {
      drafts.push({ ...faultDraft(fault, limit), at: place(fault.pointer, fault.at) })
    }
  }

  if (text.length > longestText) {
    drafts.push({ code: 'RBK-004.text', params: { limit: longestText }, at: place('', whole) })
  } else {
    compose()
    if (drafts.length === 0 && (data.value === null || data.value === undefined)) {
      drafts.push({ code: 'RBK-005', params: {}, at: place('', whole) })
    }
  }

  const placeOf = (pointer: string, part: 'value' | 'key' = 'value'): DataPlace => {
    let around = pointer
    for (;;) {
      const span =
        part === 'key'
          ? (data.keys.get(around) ?? data.values.get(around))
          : data.values.get(around)
      if (span !== undefined) return place(pointer, span)
      if (around === '') return place(pointer, whole)
      around = parentPointer(around)
    }
  }
  return {
    value: data.value,
    findings: fingerprintAll(drafts.map(makeFinding)) as readonly RulebookFinding[],
    placeOf,
    spans: { values: data.values, keys: data.keys },
  }
}
