import type { ReportAnswer } from '../../src/index.js'
import { bareReport, type PlantedUnseen, plantUnseen } from '../unseen/plant-unseen.js'
import type { Unseen } from '../unseen/read-unseen.js'
import type { UnseenClass, UnseenText } from '../unseen/unseen-text.js'
import { more } from './bred.js'
import { check, overlap, stretches, type Weight, weightOf } from './check.js'

/** A rule that spoke, and how loudly. */
export interface Spoken {
  readonly rule: string
  readonly weight: Weight
  readonly quote: string
}

/** What came of one sentence. */
export interface UnseenResult {
  readonly text: UnseenText
  /** A finding of the fault's family points at it. */
  readonly found: boolean
  /** A finding of any family points at it. */
  readonly noticed: boolean
  /** What the sentence with the fault sets off. */
  readonly fresh: readonly Spoken[]
  /** What the right sentence sets off that the report without it does not. */
  readonly alarms: readonly Spoken[]
}

const families: Readonly<Record<Exclude<UnseenClass, 'sound'>, RegExp>> = {
  RAT: /^RAT/,
  FIG: /^FIG/,
  'FIG-twice': /^FIG/,
  DAT: /^(?:DAT|DDL)/,
  PLC: /^PLC/,
  RES: /^RES/,
  'RES-place': /^RES/,
  PUN: /^(?:PUN|REF)/,
  TRM: /^(?:TRM|TYP)/,
  REF: /^(?:REF|TYP)/,
  STR: /^STR/,
}

/** Faults between figures lie in the whole sentence: either of the two may be the wrong one. */
const between: ReadonlySet<UnseenClass> = new Set(['RAT', 'FIG', 'FIG-twice', 'DAT', 'REF', 'TRM'])

const spoken = (answer: ReportAnswer, than: ReportAnswer): readonly Spoken[] =>
  more(answer, than).map((finding) => ({
    rule: finding.rule,
    weight: weightOf(finding),
    quote: finding.quote ?? '',
  }))

const pointsAt = (planted: PlantedUnseen) => {
  const { class: family } = planted.text
  const places = between.has(family)
    ? planted.sentences
    : planted.marks.map((mark) => (mark.start === mark.end ? (planted.sentences[0] ?? mark) : mark))
  return (finding: Parameters<typeof stretches>[0]): boolean =>
    // What is missing from a report lies nowhere in it; whatever structure is said to lack is the fault's doing.
    family === 'STR' ||
    stretches(finding).some((stretch) => places.some((place) => overlap(stretch, place)))
}

/** Checks every sentence in its report, wrong and right. */
export const measureUnseen = ({ year, carriers, texts }: Unseen): readonly UnseenResult[] =>
  texts.map((text): UnseenResult => {
    const carrier = carriers[text.by]
    const planted = plantUnseen(carrier, text)
    const bare = check(bareReport(carrier), { year })
    const right = check(planted.sound, { year })
    const alarms = spoken(right, bare)
    if (text.class === 'sound') return { text, found: false, noticed: false, fresh: [], alarms }
    const wrong = check(planted.faulty, { year })
    const hits = more(wrong, right).filter(pointsAt(planted))
    const family = families[text.class]
    return {
      text,
      found: hits.some(({ rule }) => family.test(rule)),
      noticed: hits.length > 0,
      fresh: spoken(wrong, right),
      alarms,
    }
  })
