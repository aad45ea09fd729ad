import type { FactDefinition, FactType, FindingOf } from '@fazhi/model'
import type { DivisionMisfit } from './check/division-fit.js'

/** A fact as messages name it: id, Chinese name, English name. */
export type NamedFact = {
  readonly fact: string
  readonly name: string
  readonly nameEn: string
}

/** An item of the table as messages name it. */
export type NamedItem = { readonly item: string; readonly title: string; readonly titleEn: string }

/** A self-score that is not the computed one, and by how much it is more (+) or less (−). */
export type DifferingTotal = {
  readonly value: string
  readonly computed: string
  readonly by: string
}

/** An item of which the self-score is not the computed one. */
export type DifferingItem = NamedItem & {
  readonly itemValue: string
  readonly itemComputed: string
}

/** A law between figures that is broken: its id, what it says, and the two sides in words with what they come to. */
export type BrokenLaw = {
  readonly identity: string
  readonly law: string
  readonly lawEn: string
  readonly left: string
  readonly leftEn: string
  readonly right: string
  readonly rightEn: string
}

/** How the two sides of a broken law should stand to each other: figures, then days. */
export type BrokenLawCodes = {
  readonly [Code in
    | 'SUB-031'
    | 'SUB-031.part'
    | 'SUB-031.equal'
    | 'SUB-031.differ'
    | 'SUB-031.least'
    | 'SUB-031.below'
    | 'SUB-031.above'
    | 'SUB-031.notAfter'
    | 'SUB-031.notBefore'
    | 'SUB-031.before'
    | 'SUB-031.after']: BrokenLaw
}

/** Codes about the form of the data: raised while it is read, before anything is known about the field. */
export interface FormCodes {
  'SUB-001.object': { readonly value: string }
  'SUB-001.list': { readonly value: string }
  'SUB-001.text': { readonly value: string }
  'SUB-001.wholeNumber': { readonly value: string }
  'SUB-001.yesNo': { readonly value: string }
  'SUB-002': { readonly key: string }
  'SUB-003': { readonly key: string }
  'SUB-003.nearest': { readonly key: string; readonly nearest: string }
  'SUB-004': { readonly value: string }
  'SUB-005': { readonly value: string }
  'SUB-006': { readonly value: string }
  'SUB-007': { readonly value: string; readonly allowed: readonly string[] }
  'SUB-007.nearest': {
    readonly value: string
    readonly allowed: readonly string[]
    readonly nearest: string
  }
  'SUB-008': { readonly value: string }
  'SUB-008.fact': { readonly value: string }
  'SUB-008.indicator': { readonly value: string }
  'SUB-009': { readonly value: string }
  'SUB-010': { readonly key: string }
  'SUB-011.least': { readonly value: string; readonly least: string }
  'SUB-011.most': { readonly value: string; readonly most: string }
  'SUB-012.neither': { readonly value: string }
  'SUB-012.both': { readonly value: string }
  'SUB-013': { readonly value: string }
  'SUB-014': { readonly value: string; readonly most: number }
  'SUB-015': { readonly value: string }
  'SUB-016.least': { readonly length: number; readonly least: number }
  'SUB-016.most': { readonly length: number; readonly most: number }
  'SUB-017': { readonly value: string }
  'SUB-018': { readonly value: string }
  'SUB-018.url': { readonly value: string }
  'SUB-019.length': { readonly length: string }
  'SUB-019.character': { readonly position: number; readonly character: string }
  'SUB-019.character.nearest': {
    readonly position: number
    readonly character: string
    readonly nearest: string
  }
  'SUB-019.division': { readonly value: string }
}

/** A value that does not have the shape of its fact's type: one message a type, because each says how to write it. */
export type ShapeCodes = {
  readonly [Type in FactType as `SUB-021.${Type}`]: NamedFact & { readonly value: string }
}

/** A fact that another body is the source of record for: one message a body, because each names it. */
export type SourceCodes = {
  readonly [Source in Exclude<FactDefinition['source'], 'unit'> as `SUB-026.${Source}`]: NamedFact
}

/** A division code that does not fit its unit: one message a reason, because each says what would. */
export type DivisionCodes = {
  readonly [Misfit in DivisionMisfit as `SUB-048.${Misfit}`]: { readonly value: string }
}

/** Two days or years in the wrong order: what they are of, and which comes second although it is earlier. */
export type DateCodes = {
  readonly [Of in DatesOf as `SUB-049.${Of}`]: {
    readonly name: string
    readonly first: string
    readonly second: string
  }
}

/** What two days or years may be of. */
export type DatesOf = 'unit' | 'evidence' | 'plan' | 'deadline' | 'rectified' | 'answer'

/** What a record may name: a kind of thing that stands elsewhere. */
export type Referred =
  | 'meeting'
  | 'document'
  | 'list'
  | 'population'
  | 'member'
  | 'inspected'
  | 'body'
  | 'unit'

/** A name that is not where it should be: one message a kind of thing, with and without the one that was perhaps meant. */
export type ReferenceCodes = {
  readonly [To in Referred as `SUB-050.${To}`]: { readonly name: string }
} & {
  readonly [To in Referred as `SUB-050.${To}.nearest`]: {
    readonly name: string
    readonly nearest: string
  }
}

/** Codes about units and records. */
export interface RecordCodes extends DivisionCodes, DateCodes, ReferenceCodes {
  'SUB-047.division': { readonly found: string }
  'SUB-047.organisation': { readonly found: string; readonly expected: string }
  'SUB-047.check': { readonly found: string; readonly expected: string }
  'SUB-051': { readonly unit: string; readonly unitEn: string }
  'SUB-052': { readonly unit: string }
  'SUB-053': {
    readonly name: string
    readonly nameEn: string
    readonly count: string
    readonly members: string
  }
  'SUB-054': { readonly member: string }
  'SUB-055.file': {
    readonly evidence: string
    readonly level: string
    readonly levelEn: string
  }
  'SUB-055.url': {
    readonly evidence: string
    readonly level: string
    readonly levelEn: string
  }
}

/** Codes about what one submission says. */
export interface ContentCodes extends ShapeCodes, SourceCodes, RecordCodes, BrokenLawCodes {
  'SUB-020': { readonly fact: string }
  'SUB-020.rate': {
    readonly fact: string
    readonly name: string
    readonly nameEn: string
    readonly parts: readonly string[]
  }
  'SUB-021.rate': NamedFact & { readonly value: string }
  'SUB-020.nearest': {
    readonly fact: string
    readonly nearest: string
    readonly name: string
    readonly nameEn: string
  }
  'SUB-022': NamedFact & { readonly value: string; readonly levels: readonly string[] }
  'SUB-023.none': NamedFact & { readonly length: number }
  'SUB-023.periods': NamedFact & { readonly length: number; readonly periods: number }
  'SUB-024': NamedFact & { readonly value: string; readonly most: string }
  'SUB-025': NamedFact & { readonly part: string; readonly whole: string }
  'SUB-026': NamedFact & { readonly unit: string }
  'SUB-027': NamedFact & { readonly unit: string }
  'SUB-028': NamedFact & { readonly value: string }
  'SUB-029': NamedFact & { readonly reason: string }
  'SUB-030.both': NamedFact & { readonly value: string }
  'SUB-030.nothing': NamedFact
  'SUB-032': { readonly evidence: string }
  'SUB-032.nearest': { readonly evidence: string; readonly nearest: string }
  'SUB-033': { readonly evidence: string; readonly date: string; readonly year: number }
  'SUB-034': { readonly evidence: string; readonly facts: readonly string[] }
  'SUB-034.items': {
    readonly evidence: string
    readonly items: readonly string[]
    readonly itemsEn: readonly string[]
  }
  'SUB-034.file': { readonly evidence: readonly string[] }
  'SUB-035': { readonly id: string }
  'SUB-080.twice': NamedFact & { readonly file: string }
  'SUB-080.day': NamedFact & { readonly file: string; readonly date: string; readonly year: number }
  'SUB-080.fact': NamedFact & { readonly file: string; readonly found: string }
  'SUB-081': { readonly item: string }
  'SUB-081.nearest': {
    readonly item: string
    readonly nearest: string
    readonly title: string
    readonly titleEn: string
  }
  'SUB-082': NamedItem & { readonly value: string; readonly most: string }
  'SUB-083': { readonly total: string; readonly sum: string }
  'SUB-083.item': NamedItem & { readonly value: string; readonly sum: string }
  'SUB-084': DifferingTotal
  'SUB-084.item': DifferingTotal & DifferingItem
  'SUB-084.fact': DifferingTotal &
    NamedItem &
    NamedFact & { readonly claimed: string; readonly verified: string }
  'SUB-084.inside': DifferingItem
  'SUB-036': { readonly principal: string; readonly from: string; readonly to: string }
  'SUB-037': { readonly from: string; readonly to: string }
  'SUB-037.nobody': { readonly year: number }
  'SUB-037.party': { readonly year: number }
  'SUB-037.government': { readonly year: number }
  'SUB-038': {
    readonly principal: string
    readonly other: string
    readonly from: string
    readonly to: string
  }
  'SUB-039': {
    readonly principal: string
    readonly from: string
    readonly to: string
    readonly year: number
  }
  'SUB-040': { readonly principal: string; readonly year: number }
  'SUB-041': { readonly principal: string }
  'SUB-041.nearest': { readonly principal: string; readonly nearest: string }
  'SUB-042': { readonly date: string; readonly from: string; readonly to: string }
  'SUB-043': { readonly duty: string }
  'SUB-043.nearest': { readonly duty: string; readonly nearest: string }
  'SUB-044': { readonly year: number; readonly asked: number }
  'SUB-045.later': { readonly date: string; readonly year: number }
  'SUB-045.earlier': { readonly date: string; readonly year: number }
  'SUB-046': NamedFact & { readonly date: string; readonly year: number }
  'SUB-056': { readonly items: readonly string[]; readonly itemsEn: readonly string[] }
  'SUB-056.kind': { readonly items: readonly string[]; readonly itemsEn: readonly string[] }
  'SUB-057': { readonly evidence: string; readonly path: string }
  'SUB-058': { readonly evidence: readonly string[] }
  'SUB-059': { readonly items: readonly string[]; readonly itemsEn: readonly string[] }
  'SUB-066': {
    readonly duty: string
    readonly title: string
    readonly titleEn: string
    readonly principal: string
    readonly role: string
    readonly roleEn: string
  }
  'SUB-085': { readonly facts: readonly string[]; readonly factsEn: readonly string[] }
}

/** Codes that only show when several submissions stand side by side. */
export interface AcrossCodes {
  'SUB-060': { readonly unit: string; readonly count: number }
  'SUB-061': { readonly unit: string }
  'SUB-061.nearest': { readonly unit: string; readonly nearest: string }
  'SUB-061.record': { readonly id: string }
  'SUB-061.record.nearest': { readonly id: string; readonly nearest: string }
  'SUB-061.attended': { readonly id: string }
  'SUB-061.attended.nearest': { readonly id: string; readonly nearest: string }
  'SUB-062': { readonly city: string; readonly count: number }
  'SUB-064': NamedFact & { readonly unit: string }
  'SUB-065': NamedFact & { readonly unit: string; readonly said: string; readonly owned: string }
  'SUB-063': { readonly year: number; readonly other: number }
}

/** Every code of this package with its parameters. */
export interface SubmissionCodes extends FormCodes, ContentCodes, AcrossCodes {}

/** A finding about a submission. */
export type SubmissionFinding = FindingOf<SubmissionCodes>
