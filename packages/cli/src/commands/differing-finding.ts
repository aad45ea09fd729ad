import { type Catalog, type Finding, type Language, label, type Text } from '@fazhi/model'
import { catalogWords, valueWord } from '../catalog/words/words.js'
import { cityFinding, filePlace } from '../files/city-finding.js'
import type { CityCodes } from '../messages/city.js'
import type { Differing, DifferingRate } from './catalog-above.js'

/** What places and the file each was read from are called. */
export interface PlaceCalled {
  readonly name?: Text
  readonly file: string
}

type Called = ReadonlyMap<string, PlaceCalled>

const placeName = (called: Called, place: string, language: Language): string => {
  const name = label(called.get(place)?.name ?? { zh: place }, language)
  if (name === place) return place
  return language === 'en' ? `${name} (${place})` : `${name}（${place}）`
}

const places = (called: Called, place: string, other: string) => ({
  place: placeName(called, place, 'zh-CN'),
  placeEn: placeName(called, place, 'en'),
  other: placeName(called, other, 'zh-CN'),
  otherEn: placeName(called, other, 'en'),
})

/** A value of a definition in words: court is 法院. */
const inWords = (field: Differing['field'], value: string, language: Language): string =>
  value === ''
    ? { 'zh-CN': '没有写', en: 'none' }[language]
    : valueWord(catalogWords(language), 'facts', [field], value)

const nameOf = (entries: readonly { readonly id: string; readonly name: Text }[], id: string) => {
  const name = entries.find((entry) => entry.id === id)?.name ?? { zh: id }
  return { name: name.zh, nameEn: label(name, 'en') }
}

/** Two places mean different things by one figure; without the first, a place and the built-in catalog. */
export const differingFinding = (
  { fact, field, place, is, other, otherIs }: Differing,
  { facts }: Pick<Catalog, 'facts'>,
  called: Called,
): Finding => {
  const params: CityCodes['CTY-017.type'] = {
    fact,
    ...nameOf(facts, fact),
    ...places(called, place, other),
    is: inWords(field, is, 'zh-CN'),
    isEn: inWords(field, is, 'en'),
    otherIs: inWords(field, otherIs, 'zh-CN'),
    otherIsEn: inWords(field, otherIs, 'en'),
  }
  const at = filePlace(called.get(other)?.file ?? '')
  return cityFinding(place === '' ? 'CTY-017.ours' : `CTY-017.${field}`, params, at)
}

const quotient = (
  { facts }: Pick<Catalog, 'facts'>,
  { numerator, denominator }: DifferingRate['is'],
  language: Language,
): string => {
  const side = (ids: readonly string[]): string =>
    ids.map((id) => nameOf(facts, id)[language === 'en' ? 'nameEn' : 'name']).join(' + ')
  return `${side(numerator)} ÷ ${side(denominator)}`
}

/** Two places divide different counts for one rate; without the first, a place and the built-in catalog. */
export const differingRateFinding = (
  { rate, place, is, other, otherIs }: DifferingRate,
  catalog: Pick<Catalog, 'facts' | 'rates'>,
  called: Called,
): Finding => {
  const params: CityCodes['CTY-017.rate'] = {
    fact: rate,
    ...nameOf(catalog.rates, rate),
    ...places(called, place, other),
    is: quotient(catalog, is, 'zh-CN'),
    isEn: quotient(catalog, is, 'en'),
    otherIs: quotient(catalog, otherIs, 'zh-CN'),
    otherIsEn: quotient(catalog, otherIs, 'en'),
  }
  const at = filePlace(called.get(other)?.file ?? '')
  return cityFinding(place === '' ? 'CTY-017.oursRate' : 'CTY-017.rate', params, at)
}
