import { type Instruction, operandsOf, type Step } from './instruction.js'
import { loops, type Register, type Work } from './loops.js'
import type { Routine, Run } from './routine.js'

/** Rows that one instruction takes at a time: enough to be worth a call, few enough for all registers to stay in the cache. */
const block = 128

const workOf = (
  { slots, widths, tables }: Routine,
  code: Instruction,
  to: Register,
  register: (step: Step) => Register,
): Work | undefined => {
  switch (code.k) {
    // Constants are written once, into registers of their own.
    case 'const':
      to.fill(code.value)
      return undefined
    case 'fixed':
      to.fill(code.is ? 1 : 0)
      return undefined
    case 'load': {
      const slot = slots[code.column] ?? { bank: 0, at: 0 }
      return loops.load(to, slot, widths[slot.bank] ?? 0)
    }
    case 'look':
      return loops.look(to, tables[code.table] ?? [], register(code.at))
    case 'not':
      return loops.not(to, register(code.a))
    case 'pick':
      return loops.pick(to, register(code.c), register(code.a), register(code.b))
    default:
      return loops[code.k](to, register(code.a), register(code.b))
  }
}

/** For every step the last place in the order that reads it; a register is free again after that. */
const lastReads = ({ codes, order, stores }: Routine): ReadonlyMap<Step, number> => {
  const last = new Map<Step, number>()
  order.forEach((step, index) => {
    const code = codes[step]
    if (code === undefined) return
    for (const operand of operandsOf(code)) last.set(operand, index)
  })
  for (const { step } of stores) last.set(step, order.length)
  return last
}

/** A routine as closures, one an instruction, over blocks of rows: no code is made from text, and the results are the same. */
export const closures = (routine: Routine): Run => {
  const { codes, order, stores } = routine
  const last = lastReads(routine)
  const free: Register[] = []
  const registers = new Map<Step, Register>()
  const register = (step: Step): Register => registers.get(step) ?? new Float64Array(block)
  const isConstant = (step: Step): boolean => {
    const kind = codes[step]?.k
    return kind === 'const' || kind === 'fixed'
  }
  const works: Work[] = []
  order.forEach((step, index) => {
    const code = codes[step]
    if (code === undefined) return
    // Taken before the operands' registers are given back: an instruction never writes over what it still reads.
    const to = (isConstant(step) ? undefined : free.pop()) ?? new Float64Array(block)
    registers.set(step, to)
    const work = workOf(routine, code, to, register)
    if (work !== undefined) works.push(work)
    for (const operand of new Set(operandsOf(code)))
      if (last.get(operand) === index && !isConstant(operand)) free.push(register(operand))
  })
  const writes = stores.map(({ step, ...place }) => ({ ...place, from: register(step) }))
  return (banks, outs, from, to) => {
    for (let start = from; start < to; start += block) {
      const count = Math.min(block, to - start)
      for (const work of works) work(banks, start, count)
      for (const { out, stride, at, from: values } of writes) {
        const target = outs[out] ?? []
        for (let i = 0; i < count; i += 1) target[(start + i) * stride + at] = values[i] ?? 0
      }
    }
  }
}
