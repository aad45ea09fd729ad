import type { Language, Year } from '@fazhi/model'
import { messages } from '../messages/index.js'

/** What is wrong with the data of a unit, in words. */
export const faultWords = (year: Year, unit: string, language: Language): readonly string[] => {
  const table: Readonly<Record<string, string>> = messages[language]
  return year.findings
    .filter(({ params }) => params['unit'] === unit)
    .map(({ code, params }) =>
      (table[code] ?? code).replace(/\{(\w+)\}/g, (slot, name: string) => {
        const value = params[name]
        return Array.isArray(value) ? value.join(', ') : String(value ?? slot)
      }),
    )
}
