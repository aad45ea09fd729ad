import { type Language, label } from '@fazhi/model'

/** An entry of any part, as data. */
export type Entry = Readonly<Record<string, unknown>>

/** Whether a value is a map of names to values. */
export const isMap = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a value is a label in Chinese and perhaps English. */
export const isText = (value: unknown): value is { readonly zh: string; readonly en?: string } =>
  isMap(value) &&
  typeof value['zh'] === 'string' &&
  Object.keys(value).every((key) => key === 'zh' || key === 'en')

/** Fields an entry may be known by, the best first. */
const naming = ['name', 'title', 'subject', 'full', 'right', 'zh', 'year']

/** What an entry is called in a language: each part keeps it in a field of its own. */
export const nameOf = (entry: Entry, language: Language): string => {
  const value = naming.map((field) => entry[field]).find((one) => one !== undefined)
  if (isText(value)) return label(value, language)
  if (Array.isArray(value)) return String(value[0])
  if (language === 'en' && typeof entry['en'] === 'string') return entry['en']
  return value === undefined ? '' : String(value)
}
