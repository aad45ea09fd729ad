import { nearest } from '@fazhi/findings'
import { childPointer, type Finding, type Place, type Text } from '@fazhi/model'
import { readYaml } from '@fazhi/sdk'
import type { CityCodes, CityFinding } from '../messages/city.js'
import { cityFinding } from './city-finding.js'

/** What `city.yaml` says: where everything of a city's year is. */
export interface CityFile {
  readonly id: string
  readonly name: Text
  readonly year: number
  readonly rulebook: string
  readonly submissions: readonly string[]
  /** Overlays over the catalog: the id of one that comes with the program, or a file in the folder. */
  readonly overlays: readonly string[]
  readonly report?: { readonly file: string; readonly profile: string }
}

/** A city file, or what is wrong with it; and the place of each of its parts, for what is found later. */
export interface ParsedCityFile {
  readonly city?: CityFile
  readonly findings: readonly Finding[]
  readonly placeOf: (pointer: string, part?: 'value' | 'key') => Place
}

type Data = Readonly<Record<string, unknown>>

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** How a list of each kind is written. */
const examples = {
  submissions: '[city-submission.yaml, units/]',
  overlays: '[shandong, overlay.yaml]',
} as const

interface Reader {
  readonly data: Data
  readonly pointer: string
  readonly say: <Code extends keyof CityCodes>(
    code: Code,
    params: CityCodes[Code],
    pointer: string,
    part?: 'value' | 'key',
  ) => void
}

const knownKeys = (reader: Reader, known: readonly string[]): void => {
  for (const key of Object.keys(reader.data)) {
    if (known.includes(key)) continue
    const near = nearest(key, known)
    const at = childPointer(reader.pointer, key)
    if (near === undefined) reader.say('CTY-005.unknown', { key, known }, at, 'key')
    else reader.say('CTY-005.near', { key, nearest: near }, at, 'key')
  }
}

const textAt = (reader: Reader, key: string): string => {
  const value = reader.data[key]
  const at = `${reader.pointer}/${key}`
  if (value === undefined || value === null) {
    reader.say('CTY-005.missing', { key }, reader.pointer)
  } else if (typeof value === 'string' && value !== '') {
    return value
  } else {
    reader.say('CTY-005.text', { key }, at)
  }
  return ''
}

const nameAt = (reader: Reader): Text => {
  const value = reader.data['name']
  if (typeof value === 'string' && value !== '') return { zh: value }
  if (value === undefined) reader.say('CTY-005.missing', { key: 'name' }, reader.pointer)
  else if (!isData(value)) reader.say('CTY-005.map', { key: 'name' }, '/name')
  else {
    const inner = { ...reader, data: value, pointer: '/name' }
    knownKeys(inner, ['zh', 'en'])
    const zh = textAt(inner, 'zh')
    return value['en'] === undefined ? { zh } : { zh, en: textAt(inner, 'en') }
  }
  return { zh: '' }
}

const yearAt = (reader: Reader): number => {
  const value = reader.data['year']
  if (value === undefined) reader.say('CTY-005.missing', { key: 'year' }, reader.pointer)
  else if (typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2100) {
    return value
  } else reader.say('CTY-005.year', { value: shown(value) }, '/year')
  return 0
}

const listAt = (reader: Reader, key: 'submissions' | 'overlays'): readonly string[] => {
  const value = reader.data[key]
  if (!Array.isArray(value)) {
    reader.say('CTY-005.list', { key, example: examples[key] }, `/${key}`)
    return []
  }
  return value.flatMap((entry: unknown, index) => {
    if (typeof entry === 'string' && entry !== '') return [entry]
    reader.say('CTY-005.text', { key: `${key}[${index}]` }, `/${key}/${index}`)
    return []
  })
}

const submissionsAt = (reader: Reader): readonly string[] => {
  if (reader.data['submissions'] !== undefined) return listAt(reader, 'submissions')
  reader.say('CTY-005.missing', { key: 'submissions' }, reader.pointer)
  return []
}

const overlaysAt = (reader: Reader): readonly string[] =>
  reader.data['overlays'] === undefined ? [] : listAt(reader, 'overlays')

const reportAt = (reader: Reader): CityFile['report'] => {
  const value = reader.data['report']
  if (value === undefined) return undefined
  if (!isData(value)) {
    reader.say('CTY-005.map', { key: 'report' }, '/report')
    return undefined
  }
  const inner = { ...reader, data: value, pointer: '/report' }
  knownKeys(inner, ['file', 'profile'])
  return { file: textAt(inner, 'file'), profile: textAt(inner, 'profile') }
}

/** A value of a data file as a message quotes it. */
const shown = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value).slice(0, 60)

/** Reads `city.yaml`. Every fault has its line; a city file with a fault is no city file. */
export const parseCityFile = (text: string, file: string): ParsedCityFile => {
  const { value, findings: spelling, placeOf } = readYaml(text, { file })
  if (spelling.length > 0) return { findings: spelling, placeOf }
  const findings: CityFinding[] = []
  const say: Reader['say'] = (code, params, pointer, part) => {
    findings.push(cityFinding(code, params, placeOf(pointer, part)))
  }
  if (!isData(value)) {
    say('CTY-005.map', { key: file }, '')
    return { findings, placeOf }
  }
  const reader: Reader = { data: value, pointer: '', say }
  const keys = ['city', 'id', 'name', 'year', 'rulebook', 'submissions', 'overlays', 'report']
  knownKeys(reader, keys)
  if (value['city'] === undefined) say('CTY-005.missing', { key: 'city' }, '')
  else if (value['city'] !== 1) say('CTY-005.format', { value: shown(value['city']) }, '/city')
  const report = reportAt(reader)
  const city: CityFile = {
    id: textAt(reader, 'id'),
    name: nameAt(reader),
    year: yearAt(reader),
    rulebook: textAt(reader, 'rulebook'),
    submissions: submissionsAt(reader),
    overlays: overlaysAt(reader),
    ...(report === undefined ? {} : { report }),
  }
  return findings.length > 0 ? { findings, placeOf } : { city, findings, placeOf }
}
