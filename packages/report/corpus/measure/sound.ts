import { check, overlap, rootsOf, type Stretch, stretches, type Weight, weightOf } from './check.js'
import { rowsOf, type SoundText } from './texts.js'

/** What a person said of a finding on a sound text: it is right (the text has a fault) or a false alarm. */
export interface Judgement {
  readonly text: string
  readonly offset: number
  readonly rule: string
  readonly right: boolean
  readonly why: string
}

export const readJudgements = (table: string): readonly Judgement[] =>
  rowsOf(table).map((row) => ({
    text: row['text'] ?? '',
    offset: Number(row['offset']),
    rule: row['rule'] ?? '',
    right: row['judged'] === 'true',
    why: row['why'] ?? '',
  }))

/** A place some rule fired at on a sound text. */
export interface Alarm {
  readonly text: string
  readonly rule: string
  readonly weight: Weight
  /** -1 where something is said to be missing. */
  readonly offset: number
  readonly quote: string
  readonly judged: 'true' | 'false' | 'unjudged'
}

/** What the sound texts show. */
export interface SoundMeasure {
  readonly alarms: readonly Alarm[]
  readonly characters: number
  /** Findings by weight, hints folded. */
  readonly findings: Readonly<Record<Weight, number>>
  /** Places each rule looked at. */
  readonly looked: Readonly<Record<string, number>>
}

/** Checks sound texts and holds every finding against what people said of it; one nobody judged counts as false. */
export const measureSound = (
  texts: readonly SoundText[],
  judgements: readonly Judgement[],
): SoundMeasure => {
  const alarms: Alarm[] = []
  const findings: Record<Weight, number> = { error: 0, warning: 0, info: 0, review: 0 }
  const looked: Record<string, number> = {}
  let characters = 0
  for (const { name, input, characters: length } of texts) {
    const answer = check(input)
    const text = typeof input === 'string' ? input : input.text
    characters += length
    for (const { rule, looked: places } of answer.rules) looked[rule] = (looked[rule] ?? 0) + places
    for (const finding of rootsOf(answer)) {
      const weight = weightOf(finding)
      findings[weight] += 1
      const places = stretches(finding)
      // A folded hint is many alarms; any other finding is one, at its first place.
      const single: readonly Stretch[] =
        weight === 'info' || weight === 'review' ? places : places.slice(0, 1)
      for (const place of single.length === 0 ? [{ start: -1, end: -1 }] : single) {
        const row = judgements.find(
          (judgement) =>
            judgement.text === name &&
            judgement.rule === finding.rule &&
            (judgement.offset === place.start ||
              overlap({ start: judgement.offset, end: judgement.offset + 1 }, place)),
        )
        alarms.push({
          text: name,
          rule: finding.rule,
          weight,
          offset: place.start,
          quote: place.start < 0 ? '' : text.slice(Math.max(0, place.start - 14), place.end + 8),
          judged: row === undefined ? 'unjudged' : row.right ? 'true' : 'false',
        })
      }
    }
  }
  return { alarms, characters, findings, looked }
}
