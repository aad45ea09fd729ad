import { sectionNames, type UnseenCarrier, type UnseenText } from './unseen-text.js'

/** A report with one sentence put in: right and wrong, and where the fault and the sentences that hold it stand in the wrong one. */
export interface PlantedUnseen {
  readonly text: UnseenText
  readonly sound: string
  readonly faulty: string
  /** The marked places; a mark whose wrong side is empty has no length. */
  readonly marks: readonly Stretch[]
  /** The paragraphs that were put in. */
  readonly sentences: readonly Stretch[]
}

interface Stretch {
  readonly start: number
  readonly end: number
}

interface Line {
  readonly text: string
  readonly planted: boolean
}

const own = (text: string): Line => ({ text, planted: false })

/** The report's lines with the sentence in its room. */
const linesOf = (carrier: UnseenCarrier, { section, text }: UnseenText): readonly Line[] => {
  const lines = section === undefined ? text.split('¶') : [text]
  const put = lines.map((line): Line => ({ text: line, planted: true }))
  return sectionNames.flatMap((name) => {
    if (name === section) return put
    const kept = carrier[name].map(own)
    if (name !== 'results' || (section !== undefined && section !== 'body')) return kept
    return [
      ...kept.slice(0, 2),
      ...put.slice(0, 1),
      ...kept.slice(2, -1),
      ...put.slice(1),
      ...kept.slice(-1),
    ]
  })
}

const mark = /⟦([^→⟧]*)→([^⟧]*)⟧/g

/** Plants a sentence into the report of its reporter. */
export const plantUnseen = (carrier: UnseenCarrier, text: UnseenText): PlantedUnseen => {
  let faulty = ''
  const sound: string[] = []
  const marks: Stretch[] = []
  const sentences: Stretch[] = []
  for (const line of linesOf(carrier, text)) {
    const written = line.text.replaceAll('¶', '\n')
    const right = written.replace(mark, '$1')
    // A paragraph that only one of the two texts has leaves no empty line in the other.
    if (right !== '') sound.push(right)
    const start = faulty.length
    let from = 0
    for (const found of written.matchAll(mark)) {
      faulty += written.slice(from, found.index)
      const at = faulty.length
      faulty += found[2] ?? ''
      marks.push({ start: at, end: faulty.length })
      from = found.index + found[0].length
    }
    faulty += written.slice(from)
    if (line.planted) sentences.push({ start, end: faulty.length })
    if (faulty.length > start) faulty += '\n'
  }
  return { text, sound: sound.join('\n'), faulty: faulty.trimEnd(), marks, sentences }
}

/** The report as it is without the sentence. */
export const bareReport = (carrier: UnseenCarrier): string =>
  sectionNames.flatMap((name) => carrier[name]).join('\n')
