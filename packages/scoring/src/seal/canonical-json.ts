import { InternalError } from '@fazhi/model'

const entry = (key: string, value: unknown): string =>
  `${JSON.stringify(key)}:${canonicalJson(value)}`

/**
 * Canonical JSON (RFC 8785) of plain data: keys in the order of their UTF-16 units, no blanks, numbers as ECMAScript
 * prints them. Members that are undefined are left out, as in JSON.
 * @throws InternalError for what JSON cannot hold.
 */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string')
    return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new InternalError(`not a number of JSON: ${value}`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object') {
    const record = value as Readonly<Record<string, unknown>>
    const keys = Object.keys(record)
      .filter((key) => record[key] !== undefined)
      .sort()
    return `{${keys.map((key) => entry(key, record[key])).join(',')}}`
  }
  throw new InternalError(`not plain data: ${typeof value}`)
}
