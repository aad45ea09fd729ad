import { type Instruction, isTruth, operandsOf, type Step } from './instruction.js'
import type { Routine, Run } from './routine.js'

/** Steps of one generated function; engines leave large functions uncompiled, so a longer routine becomes several. */
const longest = 600
/**
 * Rows that go through one function before the next takes them. Also where there is but one: engines compile a function
 * that is called often more thoroughly than one that is called once and loops.
 */
const block = 256

/** The text of a step's value from the texts of its operands. */
const textOf = (
  routine: Routine,
  step: Step,
  code: Instruction,
  at: (step: Step) => string,
): string => {
  const short = routine.isShort(step)
  const whole = (text: string): string => (short ? `(${text}|0)` : `(${text})`)
  const isWhole = (one: Step, value: number): boolean => {
    const known = routine.codes[one]
    return known?.k === 'const' && known.value === value
  }
  switch (code.k) {
    case 'const':
      return code.value < 0 ? `(${code.value})` : String(code.value)
    case 'fixed':
      return String(code.is)
    case 'load': {
      const slot = routine.slots[code.column]
      return `b${slot?.bank}[p${slot?.bank}+${slot?.at}]`
    }
    case 'look':
      return `t${code.table}[${at(code.at)}]`
    case 'add':
      return whole(`${at(code.a)}+${at(code.b)}`)
    case 'mul':
      return short && routine.isShort(code.a) && routine.isShort(code.b)
        ? `Math.imul(${at(code.a)},${at(code.b)})`
        : `(${at(code.a)}*${at(code.b)})`
    case 'div':
      // Cutting off is flooring where nothing is negative.
      return short && routine.isNatural(code.a)
        ? `(${at(code.a)}/${at(code.b)}|0)`
        : `Math.floor(${at(code.a)}/${at(code.b)})`
    case 'min':
      return `(${at(code.a)}<${at(code.b)}?${at(code.a)}:${at(code.b)})`
    case 'max':
      return `(${at(code.a)}>${at(code.b)}?${at(code.a)}:${at(code.b)})`
    case 'same':
      return `(${at(code.a)}===${at(code.b)})`
    case 'below':
      return `(${at(code.a)}<${at(code.b)})`
    case 'and':
      return `(${at(code.a)}&&${at(code.b)})`
    case 'or':
      return `(${at(code.a)}||${at(code.b)})`
    case 'not':
      return `!${at(code.a)}`
    case 'pick':
      if (isWhole(code.a, 0) && isWhole(code.b, 1)) return `(!${at(code.c)}|0)`
      if (isWhole(code.a, 1) && isWhole(code.b, 0)) return `(${at(code.c)}|0)`
      return `(${at(code.c)}?${at(code.a)}:${at(code.b)})`
  }
}

/** How often each step is read; a step that is read once stands where it is read. */
const readsOf = ({ codes, order, stores }: Routine): ReadonlyMap<Step, number> => {
  const reads = new Map<Step, number>()
  const read = (step: Step, times = 1): void => {
    reads.set(step, (reads.get(step) ?? 0) + times)
  }
  for (const step of order) {
    const code = codes[step]
    if (code === undefined) continue
    const twice = code.k === 'min' || code.k === 'max' ? 2 : 1
    for (const operand of operandsOf(code)) read(operand, twice)
  }
  for (const { step } of stores) read(step)
  return reads
}

/** Texts of the functions a routine becomes, and how many values are handed from one to the next. */
const partsOf = (
  routine: Routine,
): { readonly parts: readonly string[]; readonly carried: number } => {
  const { codes, order, stores } = routine
  const reads = readsOf(routine)
  const count = Math.max(1, Math.ceil(order.length / longest))
  const partOf = new Map<Step, number>()
  for (const [index, step] of order.entries())
    partOf.set(step, Math.floor((index * count) / order.length))
  const lastRead = new Map<Step, number>()
  for (const step of order)
    for (const operand of operandsOf(codes[step] ?? { k: 'fixed', is: true }))
      lastRead.set(operand, Math.max(lastRead.get(operand) ?? 0, partOf.get(step) ?? 0))
  const carry = new Map<Step, number>()
  for (const step of order) {
    const code = codes[step]
    const constant = code?.k === 'const' || code?.k === 'fixed'
    if (!constant && (lastRead.get(step) ?? 0) > (partOf.get(step) ?? 0))
      carry.set(step, carry.size)
  }
  const bodies: string[][] = Array.from({ length: count }, () => [])
  const texts = new Map<Step, string>()
  const depths = new Map<Step, number>()
  for (const step of order) {
    const code = codes[step]
    const part = partOf.get(step) ?? 0
    const lines = bodies[part]
    if (code === undefined || lines === undefined) continue
    const operands = operandsOf(code)
    const at = (one: Step): string => {
      const slot = carry.get(one)
      if (slot === undefined || partOf.get(one) === part) return texts.get(one) ?? ''
      const text = `c[k*${carry.size}+${slot}]`
      return isTruth(codes, one) ? `(${text}===1)` : text
    }
    const text = textOf(routine, step, code, at)
    const depth = 1 + Math.max(0, ...operands.map((one) => depths.get(one) ?? 0))
    const isConstant = code.k === 'const' || code.k === 'fixed'
    const isStored = carry.has(step)
    if (isConstant || (!isStored && code.k !== 'add' && (reads.get(step) ?? 0) < 2 && depth < 24)) {
      texts.set(step, text)
      depths.set(step, depth)
      continue
    }
    lines.push(`const s${step}=${text};`)
    texts.set(step, `s${step}`)
    depths.set(step, 0)
    const slot = carry.get(step)
    if (slot !== undefined)
      lines.push(
        `c[k*${carry.size}+${slot}]=${isTruth(codes, step) ? `s${step}?1:0` : `s${step}`};`,
      )
  }
  for (const { step, out, stride, at } of stores) {
    const part = partOf.get(step) ?? 0
    const place = stride === 1 ? 'u' : `u*${stride}+${at}`
    const text = texts.get(step) ?? ''
    bodies[part]?.push(`o${out}[${place}]=${isTruth(codes, step) ? `${text}?1:0` : text};`)
  }
  return {
    parts: bodies.map((lines) => lines.join('\n')),
    carried: carry.size,
  }
}

const used = (body: string, name: string, count: number): readonly number[] =>
  [...Array(count).keys()].filter((index) => body.includes(`${name}${index}[`))

const functionOf = ({ widths }: Routine, body: string, outs: number): string => {
  const banks = used(body, 'b', widths.length)
  const heads = [
    ...banks.map((bank) => `const b${bank}=banks[${bank}];`),
    ...used(body, 'o', outs).map((out) => `const o${out}=outs[${out}];`),
  ]
  const starts = banks.map((bank) => `,p${bank}=from*${widths[bank]}`).join('')
  const steps = banks.map((bank) => `,p${bank}+=${widths[bank]}`).join('')
  return `function(banks,outs,c,from,to){${heads.join('')}
for(let u=from,k=0${starts};u<to;u++,k++${steps}){
${body}
}}`
}

/**
 * The source a routine is generated as: a function of the tables that gives the functions to be called in turn. The tables
 * are constants around those functions, so that an engine can compile their addresses and lengths in.
 */
export const sourceOf = (
  routine: Routine,
): { readonly source: string; readonly carried: number } => {
  const { parts, carried } = partsOf(routine)
  const outs = 1 + Math.max(0, ...routine.stores.map(({ out }) => out))
  const functions = parts.map((body) => functionOf(routine, body, outs)).join(',\n')
  const tables = used(functions, 't', routine.tables.length)
  const constants = tables.map((table) => `const t${table}=tables[${table}];`).join('')
  return { source: `"use strict";${constants}return[${functions}]`, carried }
}

type Piece = (
  banks: Parameters<Run>[0],
  outs: Parameters<Run>[1],
  carried: Float64Array,
  from: number,
  to: number,
) => void

/**
 * A routine as generated code; nothing where code may not be generated from text (a content-security policy).
 */
export const generated = (routine: Routine): Run | undefined => {
  const { source, carried } = sourceOf(routine)
  let pieces: readonly Piece[]
  try {
    // The text is made of numbers and names of our own alone: nothing of a rulebook's wording gets into it.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    pieces = new Function('tables', source)(routine.tables) as readonly Piece[]
  } catch (error) {
    if (error instanceof EvalError) return undefined
    throw error
  }
  const carry = new Float64Array(carried * block)
  return (banks, outs, from, to) => {
    for (let start = from; start < to; start += block)
      for (const piece of pieces) piece(banks, outs, carry, start, Math.min(to, start + block))
  }
}
