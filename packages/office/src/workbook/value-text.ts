import { type FactType, type FactValue, type FilingDays, isDecimalString } from '@fazhi/model'
import { readJson, readText, safeJson, writeText } from './plain-text.js'

/** One type of value in a cell: how it is written where that can be read back, and how it is read. */
interface Spelling {
  readonly write: (value: FactValue) => string | undefined
  /** Nothing when the text is not of this spelling; it then stays the text it is, and a check says what is wrong with it. */
  readonly read: (text: string) => unknown
}

const parts = (value: FactValue): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {}

const whole = (text: string): number | undefined =>
  /^-?\d{1,15}$/.test(text) ? Number(text) : undefined

const words = (yes: unknown, no: unknown): Spelling => ({
  write: (value) => (value === true ? '是' : value === false ? '否' : undefined),
  read: (text) =>
    /^(?:是|有|yes|true)$/i.test(text) ? yes : /^(?:否|无|no|false)$/i.test(text) ? no : undefined,
})

const text: Spelling = {
  write: (value) => (typeof value === 'string' ? writeText(value) : undefined),
  read: (cell) => cell,
}

const ofTwo = (
  first: string,
  second: string,
  joint: string,
  read: (text: string) => unknown,
): Spelling => ({
  write: (value) => {
    const { [first]: one, [second]: other } = parts(value)
    return `${String(one)}${joint}${String(other)}`
  },
  read: (cell) => {
    const [one, other, more] = cell.split(joint).map((part) => part.trim())
    if (one === undefined || other === undefined || more !== undefined) return undefined
    const left = read(one)
    const right = read(other)
    return left === undefined || right === undefined
      ? undefined
      : { [first]: left, [second]: right }
  },
})

const decimalText = (cell: string): string | undefined => (isDecimalString(cell) ? cell : undefined)

const own = (words: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined

const marks: Readonly<Record<string, string>> = { void: '作废', notValid: '无效' }

const filings: Readonly<Record<string, string>> = { onTime: '按时', late: '迟报', never: '未报' }

const filing: Spelling = {
  write: (value) => {
    if (typeof value === 'string') return own(filings, value) ?? writeText(value)
    const { sent, received } = value as FilingDays
    return [
      ...(sent === undefined ? [] : [`发出 ${sent}`]),
      ...(received === undefined ? [] : [`收到 ${received}`]),
    ].join('；')
  },
  read: (cell) => {
    const state = Object.keys(filings).find((one) => filings[one] === cell)
    if (state !== undefined) return state
    const [, sent, received] =
      /^(?:发出\s*(\d{4}-\d\d-\d\d))?(?:\s*[；;]\s*|$|(?=收到))(?:收到\s*(\d{4}-\d\d-\d\d))?$/.exec(
        cell,
      ) ?? []
    if (sent === undefined && received === undefined) return cell
    return {
      ...(sent === undefined ? {} : { sent }),
      ...(received === undefined ? {} : { received }),
    }
  },
}

/** A class of a sample; what begins like a number is a mark or misspelt. */
const className = (cell: string): string | undefined =>
  /^[^\d\s.,+−-]/.test(cell) ? cell : undefined

const samples: Spelling = {
  write: (value) =>
    Array.isArray(value) && value.every((sample) => typeof sample === 'string')
      ? value.map((sample) => own(marks, sample) ?? sample).join('；')
      : undefined,
  read: (cell) => {
    const list = cell.split(/[；;\n]/).map((sample) => {
      const trimmed = sample.trim()
      const mark = Object.keys(marks).find((one) => marks[one] === trimmed || one === trimmed)
      return mark ?? decimalText(trimmed) ?? className(trimmed)
    })
    return list.includes(undefined) ? undefined : list
  },
}

const events: Spelling = {
  write: (value) =>
    Array.isArray(value) && value.length > 0 && value.every((event) => typeof event === 'object')
      ? value
          .map((event) => {
            const { level, matter, date, title, kind, happened } = event as Readonly<
              Record<string, string>
            >
            return [level, matter, date, title, kind, happened]
              .map((part) => part ?? '')
              .join('｜')
              .replace(/｜{1,3}$/, '')
          })
          .join('\n')
      : Array.isArray(value)
        ? '无'
        : undefined,
  read: (cell) => {
    if (cell === '无' || cell === 'none') return []
    const list = cell.split('\n').map((line) => {
      const [level = '', matter = '', date = '', title = '', kind = '', happened = ''] = line
        .split('｜')
        .map((part) => part.trim())
      if (matter === '' || date === '') return undefined
      return {
        level,
        ...(kind === '' ? {} : { kind }),
        matter,
        date,
        ...(happened === '' ? {} : { happened }),
        ...(title === '' ? {} : { title }),
      }
    })
    return list.includes(undefined) ? undefined : list
  },
}

const tally: Spelling = {
  write: (value) =>
    Object.entries(parts(value))
      .map(([option, ballots]) => `${option}=${String(ballots)}`)
      .join('；'),
  read: (cell) => {
    const entries = cell.split(/[；;\n]/).map((entry) => {
      const [, option, ballots = ''] = /^(.+)[=＝]([^=＝]+)$/.exec(entry.trim()) ?? []
      return [option?.trim(), whole(ballots.trim())] as const
    })
    return entries.some(([option, ballots]) => option === undefined || ballots === undefined)
      ? undefined
      : (Object.fromEntries(entries) as FactValue)
  },
}

const oneMark: Spelling = {
  write: (value) => {
    const { mark, reason, signer } = parts(value)
    return `${String(mark)}；评分人：${String(signer)}；理由：${String(reason)}`
  },
  read: (cell) => {
    const [, mark, signer, reason] =
      /^([^；]+)；\s*评分人：([^；]*)；\s*理由：(.*)$/s.exec(cell) ?? []
    return mark === undefined || signer === undefined || reason === undefined
      ? undefined
      : { mark: mark.trim(), reason: reason.trim(), signer: signer.trim() }
  },
}

/** Marks of several signers stand one a line. */
const judgement: Spelling = {
  write: (value) =>
    Array.isArray(value)
      ? value.map((one) => oneMark.write(one as unknown as FactValue)).join('\n')
      : oneMark.write(value),
  read: (cell) => {
    const lines = cell.split('\n').map(oneMark.read)
    // A reason may have several lines; only where every line is a mark are there several marks.
    return lines.length > 1 && !lines.includes(undefined) ? lines : oneMark.read(cell)
  },
}

const count: Spelling = {
  write: (value) => {
    if (!Array.isArray(value) || value.some((one) => typeof one !== 'number')) return undefined
    // The semicolon at the end tells a series of one from a number.
    return value.length === 1 ? `${String(value[0])}；` : value.join('；')
  },
  read: (cell) => {
    if (!/[；;\n]/.test(cell)) return whole(cell)
    const list = cell
      .replace(/[；;]$/, '')
      .split(/[；;\n]/)
      .map((part) => whole(part.trim()))
    return list.includes(undefined) ? undefined : list
  },
}

const spellings: Readonly<Record<FactType, Spelling>> = {
  count,
  flag: words(true, false),
  level: text,
  date: text,
  filing,
  amount: {
    write: (value) => {
      const { amount, unit } = parts(value)
      return `${String(amount)} ${String(unit)}`
    },
    read: (cell) => {
      const [, amount, unit] = /^(-?[\d.]+)\s*(元|万元|亿元)$/.exec(cell) ?? []
      return amount !== undefined && isDecimalString(amount) ? { amount, unit } : undefined
    },
  },
  score: ofTwo('score', 'of', '/', decimalText),
  coverage: ofTwo('covered', 'of', '/', whole),
  samples,
  tally,
  events,
  judgement,
}

/** Same plain data, whatever the order of keys. */
const same = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) &&
        same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  )
}

/** Reads the text of a value cell. What does not fit the fact's type stays the text that was typed. */
export const readValue = (type: FactType | undefined, cell: string): unknown => {
  const trimmed = cell.trim()
  if (/^[[{"]/.test(trimmed)) {
    const json = readJson(trimmed)
    if (json !== undefined) return json.value
  }
  const value = type === undefined ? whole(trimmed) : spellings[type].read(trimmed)
  return value ?? readText(cell)
}

/** A value as it stands in a cell: in the words of the form where those read back as the same value, else as JSON. */
export const writeValue = (
  type: FactType | undefined,
  value: FactValue,
): string | number | boolean => {
  // Excel has numbers and truth values of its own; only a flag is said in words, because people read it.
  if (typeof value === 'number' || (typeof value === 'boolean' && type !== 'flag')) return value
  const spelled =
    type === undefined
      ? typeof value === 'string'
        ? writeText(value)
        : undefined
      : spellings[type].write(value)
  return spelled !== undefined &&
    writeText(spelled) === spelled &&
    same(readValue(type, spelled), value)
    ? spelled
    : safeJson(value)
}
