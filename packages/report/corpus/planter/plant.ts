import type { Carrier } from './carrier.js'
import type { FaultClass, Variant } from './variant.js'

/** A text with one fault at a known place, beside the same text without it. */
export interface Planted {
  readonly carrier: string
  readonly faultClass: FaultClass
  readonly kind: string
  readonly wording: Variant['wording']
  /** The text that is right. */
  readonly sound: string
  /** The text with the fault. */
  readonly faulty: string
  /** Where the fault stands in `faulty`; nothing when something is missing from the text as a whole. */
  readonly start: number
  readonly end: number
  readonly absent?: true
  /** The sentence or heading, as people may read it in a table. */
  readonly shown: string
}

/** Fills in what the carrier says of itself. */
const fill = (text: string, carrier: Carrier): string =>
  text
    .replaceAll('{P}', carrier.place)
    .replaceAll('{K}', carrier.kind)
    .replaceAll('{E}', carrier.elsewhere)
    .replace(/\{Y(?:\+(\d))?\}/g, (_, more: string | undefined) =>
      String(carrier.year + Number(more ?? 0)),
    )

const mark = /⟦([^→⟧]*)→([^⟧]*)⟧/g

/** The sentence as it should be, as it is planted, and where in the planted one the fault lies. */
const spell = (template: string) => {
  let faulty = ''
  let from = 0
  let start = -1
  let end = -1
  for (const found of template.matchAll(mark)) {
    faulty += template.slice(from, found.index)
    if (start < 0) start = faulty.length
    faulty += found[2] ?? ''
    end = faulty.length
    from = found.index + found[0].length
  }
  faulty += template.slice(from)
  // What was taken out leaves no room of its own: the sentence is the place. So is it for the half of a pair.
  if (start === end) {
    start = 0
    end = faulty.length
  }
  return { sound: template.replace(mark, '$1'), faulty, start, end, marked: end >= 0 }
}

const isHeading = (line: string): boolean =>
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])[^。]*。?$/.test(line)

/** Lines that a sentence about work done may be put at the end of: long paragraphs before the text turns to what is lacking. */
const paragraphs = (lines: readonly string[]): readonly number[] => {
  const stop = lines.findIndex((line) =>
    /^[一二三四五六七八九十]+、.*(?:问题|不足|第一责任人)/.test(line),
  )
  const body = stop < 0 ? lines.slice(0, Math.ceil(lines.length * 0.6)) : lines.slice(0, stop)
  return body.flatMap((line, index) =>
    line.length >= 45 && line.endsWith('。') && !isHeading(line) && index > 2 ? [index] : [],
  )
}

/** Takes out what the carrier itself says about the matter in figures; the first sentence of a line stays, it may be its heading. */
const giveWay = (lines: readonly string[], matter: string): readonly string[] =>
  lines.map((line) => {
    if (!line.includes(matter) || /^[一二三四五六七八九十]+、/.test(line)) return line
    const sentences = line.split(/(?<=。)/)
    const kept = sentences.filter(
      (sentence, index) => index === 0 || !(sentence.includes(matter) && /\d/.test(sentence)),
    )
    // A line that is one sentence long keeps its clauses without figures.
    return kept.length === 1 &&
      kept[0] !== undefined &&
      kept[0].includes(matter) &&
      /\d/.test(kept[0])
      ? `${kept[0].split('，')[0] ?? ''}，工作稳步推进。`
      : kept.join('')
  })

/** Plants a variant into a carrier: its first sentence at the end of one paragraph, its second, if it has one, at the end of a later one. */
export const plant = (carrier: Carrier, variant: Variant, random: () => number): Planted => {
  const lines = giveWay(carrier.text.split('\n'), variant.matter ?? '\u0000')
  const rooms = paragraphs(lines)
  if (rooms.length < 2) throw new RangeError(`${carrier.name} has no room for a sentence`)
  const parts = fill(variant.text, carrier).split('¶').map(spell)
  const first = Math.floor(random() * (rooms.length - (parts.length - 1)))
  const second = first + 1 + Math.floor(random() * (rooms.length - first - 1))
  const targets = [rooms[first], rooms[second]]
  const sound = [...lines]
  const faulty = [...lines]
  let place = { line: 0, start: 0, end: 0 }
  for (const [index, part] of parts.entries()) {
    const target = targets[index] ?? 0
    const before = lines[target] ?? ''
    sound[target] = before + part.sound
    faulty[target] = before + part.faulty
    if (part.marked) {
      place = { line: target, start: before.length + part.start, end: before.length + part.end }
    }
  }
  const offset = faulty.slice(0, place.line).reduce((sum, line) => sum + line.length + 1, 0)
  return {
    carrier: carrier.name,
    faultClass: variant.faultClass,
    kind: variant.kind,
    wording: variant.wording,
    sound: sound.join('\n'),
    faulty: faulty.join('\n'),
    start: offset + place.start,
    end: offset + place.end,
    shown: fill(variant.text, carrier),
  }
}
