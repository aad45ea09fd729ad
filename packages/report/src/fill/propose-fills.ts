import type { ReportDocument } from '@fazhi/model'
import { exactOf } from '@fazhi/model'
import type { Figure, Placeholder } from '../layers/figures.js'
import { findRateTies, type RateTie } from '../layers/rate-ties.js'
import type { TieOut } from '../layers/tie-outs.js'
import type { ReportSubject } from '../subject.js'
import { type TieOutOptions, tiedSubject } from '../tie-out/tie-out.js'
import type { FillRow } from './row.js'
import { usualPlaces, writtenCount, writtenPercent } from './written-value.js'

/** What is asked of filling. */
export interface FillOptions
  extends Pick<TieOutOptions, 'catalog' | 'rollUp' | 'profile' | 'file'> {
  /** Name of the reporting place with its kind (云岫市), for blanks that stand for it. */
  readonly place?: string
}

type Filled = Omit<FillRow, 'at' | 'token' | 'referent' | 'head'>

const softBefore = /(?:约|近|超|超过|突破|逾|不少于|至少|不足|大约)$/
const softAfter = /^(?:余|多|万余|余万|多万|万多)|^[\u4e00-\u9fff]{0,3}(?:以上|左右|以内|以下)/

/** Whether the sentence asks for about so many. */
const isSoft = ({ head, start, end }: Figure, text: string): boolean =>
  softBefore.test(head) ||
  softAfter.test(text.slice(end, end + 6)) ||
  /[约近超逾]$/.test(text.slice(0, start).slice(-1))

const ofFigure = (figure: Figure, { fact, ours, value, also }: TieOut): Filled => {
  if (also.length > 0) return { status: 'several', several: [fact.id, ...also].sort() }
  const said = { fact: fact.id, aggregate: fact.aggregate }
  if (ours === undefined || value === undefined) return { status: 'notInData', ...said }
  const written = writtenCount(value, figure)
  return written === undefined
    ? { status: 'notNamed', ...said, ours }
    : { status: 'filled', value: written, ...said, ours }
}

const ofRate = ({ rate, ours, also }: RateTie, places: number): Filled => {
  if (also.length > 0) return { status: 'several', several: [rate.id, ...also].sort() }
  const said = { rate: rate.id, aggregate: 'rate' }
  if (ours === undefined) return { status: 'notInData', ...said }
  return ours.value === undefined
    ? { status: 'noRate', ...said, ours }
    : { status: 'filled', value: writtenPercent(exactOf(ours.value), places), ...said, ours }
}

/** The name of the place without the kind that stands after the blank: 云岫 before 市. */
const placeName = (
  { end }: Placeholder,
  { text }: ReportSubject,
  place: string | undefined,
): string | undefined => {
  const kind = text[end] ?? ''
  return place !== undefined && place.length > 2 && place.endsWith(kind) && kind !== ''
    ? place.slice(0, -1)
    : undefined
}

/**
 * Proposes what the blanks of a report are filled with, in the order of the text: numbers of which just one fact or rate is meant, in the
 * unit the sentence writes, each with what it rests on; and the name of the reporting place. Every other blank is there with the reason
 * why nothing is proposed. Persons are never named.
 * @throws FazhiError `unknownProfile` when the catalog has no such profile.
 */
export const proposeFills = (
  input: string | ReportDocument,
  { place, ...options }: FillOptions,
): readonly FillRow[] => {
  const subject = tiedSubject(input, options)
  const places = usualPlaces(subject.figures)
  const figures = new Map(
    subject.figures.filter(({ blocked }) => blocked).map((figure) => [figure.start, figure]),
  )
  const ties = new Map(subject.tieOuts.map((tie) => [tie.figure, tie]))
  const rates = new Map(findRateTies(subject).map((tie) => [tie.figure, tie]))
  const fillOf = (placeholder: Placeholder): Filled => {
    if (placeholder.slot === 'person' || placeholder.referent === 'person')
      return { status: 'person' }
    const figure = figures.get(placeholder.start)
    if (figure !== undefined) {
      const rate = rates.get(figure)
      const tie = ties.get(figure)
      if (rate === undefined && tie === undefined) return { status: 'notNamed' }
      if (isSoft(figure, subject.text))
        return {
          status: 'approximate',
          ...(tie === undefined ? {} : { fact: tie.fact.id }),
          ...(rate === undefined ? {} : { rate: rate.rate.id }),
        }
      return rate === undefined ? ofFigure(figure, tie as TieOut) : ofRate(rate, places)
    }
    if (placeholder.slot === 'ownPlace' && placeholder.form === 'token') {
      const name = placeName(placeholder, subject, place)
      return name === undefined ? { status: 'notAFigure' } : { status: 'filled', value: name }
    }
    return {
      status:
        placeholder.slot === 'count' || placeholder.slot === 'money' ? 'notNamed' : 'notAFigure',
    }
  }
  return subject.placeholders.map((placeholder): FillRow => {
    const figure = figures.get(placeholder.start)
    return {
      ...fillOf(placeholder),
      at: subject.place(placeholder.start, placeholder.end),
      token: placeholder.token,
      referent: placeholder.referent,
      ...(figure === undefined ? {} : { head: figure.head }),
    }
  })
}
