import { InternalError } from '@fazhi/model'
import { type Instruction, keyOf, type Step } from './instruction.js'
import { Unproven } from './unproven.js'
import { bigger, floorDivide, largestWhole, smaller } from './whole.js'

/** Ends of a whole number, both included. */
export interface Bounds {
  readonly lo: bigint
  readonly hi: bigint
}

/**
 * Writes instructions. Every one is written once, folded where its operands are known, and refused unless its value is
 * proved to stay within ±(2^53 − 1), where doubles add, multiply and compare whole numbers without a rounding.
 */
export interface Assembler {
  readonly codes: readonly Instruction[]
  readonly tables: readonly (readonly number[])[]
  readonly boundsOf: (step: Step) => Bounds
  /** What is proved of the value in another way; keeps the narrower of both. */
  readonly narrow: (step: Step, bounds: Bounds) => Step
  readonly constant: (value: bigint) => Step
  readonly fixed: (is: boolean) => Step
  readonly load: (column: number, bounds: Bounds) => Step
  readonly look: (table: readonly bigint[], at: Step) => Step
  readonly add: (a: Step, b: Step) => Step
  readonly mul: (a: Step, b: Step) => Step
  readonly div: (a: Step, b: Step) => Step
  readonly min: (a: Step, b: Step) => Step
  readonly max: (a: Step, b: Step) => Step
  readonly same: (a: Step, b: Step) => Step
  readonly below: (a: Step, b: Step) => Step
  readonly and: (a: Step, b: Step) => Step
  readonly or: (a: Step, b: Step) => Step
  readonly not: (a: Step) => Step
  readonly pick: (c: Step, a: Step, b: Step) => Step
}

const truth: Bounds = { lo: 0n, hi: 1n }

const endsOf = ([first = 0n, ...rest]: readonly bigint[]): Bounds => ({
  lo: rest.reduce(smaller, first),
  hi: rest.reduce(bigger, first),
})

/** An empty piece of code. */
export const assembler = (): Assembler => {
  const codes: Instruction[] = []
  const bounds: Bounds[] = []
  const tables: (readonly number[])[] = []
  const written = new Map<string, Step>()
  const tableAt = new Map<string, number>()

  const put = (code: Instruction, { lo, hi }: Bounds): Step => {
    if (lo < -largestWhole || hi > largestWhole)
      throw new Unproven(`${code.k} may reach ${lo < -largestWhole ? lo : hi}`)
    const key = keyOf(code)
    const known = written.get(key)
    if (known !== undefined) return known
    codes.push(code)
    bounds.push({ lo, hi })
    written.set(key, codes.length - 1)
    return codes.length - 1
  }
  const boundsOf = (step: Step): Bounds => {
    const found = bounds[step]
    if (found === undefined) throw new InternalError(`no step ${step}`)
    return found
  }
  const narrow = (step: Step, to: Bounds): Step => {
    const known = boundsOf(step)
    const [lo, hi] = [bigger(known.lo, to.lo), smaller(known.hi, to.hi)]
    if (lo <= hi) bounds[step] = { lo, hi }
    return step
  }
  const value = (step: Step): bigint | undefined => {
    const { lo, hi } = boundsOf(step)
    return lo === hi ? lo : undefined
  }
  const is = (step: Step): boolean | undefined => {
    const code = codes[step]
    return code?.k === 'fixed' ? code.is : undefined
  }
  const constant = (whole: bigint): Step =>
    put({ k: 'const', value: Number(whole) }, { lo: whole, hi: whole })
  const fixed = (holds: boolean): Step => put({ k: 'fixed', is: holds }, truth)
  /** Folds what can only be one number. */
  const number = (code: Instruction, range: Bounds): Step =>
    range.lo === range.hi ? constant(range.lo) : put(code, range)

  const look = (table: readonly bigint[], at: Step): Step => {
    const range = endsOf(table)
    if (range.lo < -largestWhole || range.hi > largestWhole)
      throw new Unproven(`a table reaches ${range.hi}`)
    const numbers = table.map(Number)
    const key = numbers.join()
    const index = tableAt.get(key) ?? tables.push(numbers) - 1
    tableAt.set(key, index)
    return number({ k: 'look', table: index, at }, range)
  }
  /** A choice between a constant and something else, by its condition. */
  const choiceOf = (step: Step) => {
    const code = codes[step]
    if (code?.k !== 'pick') return undefined
    const [then, otherwise] = [value(code.a), value(code.b)]
    if (then !== undefined) return { c: code.c, constant: code.a, other: code.b, isFirst: true }
    if (otherwise !== undefined)
      return { c: code.c, constant: code.b, other: code.a, isFirst: false }
    return undefined
  }
  /**
   * Carries an operation into a choice that has a constant on one side: what is constant is then worked out here, and the
   * choice is made once instead of for every operand. A second operand must be constant or chosen by the same condition.
   * The bounds of the whole are those of the operation on the whole operands, whatever its parts could come to alone.
   */
  const intoChoice = (
    a: Step,
    b: Step,
    apply: (a: Step, b: Step) => Step,
    range: () => Bounds,
    keepsSecond = false,
  ): Step | undefined => {
    const [x, y] = [choiceOf(a), choiceOf(b)]
    const first = x ?? y
    // Where the second operand stays whole, a choice in it alone leaves nothing to be carried in.
    if (first === undefined || (keepsSecond && x === undefined)) return undefined
    const { c, isFirst } = first
    const matches = (one: typeof x, step: Step): boolean =>
      one === undefined ? value(step) !== undefined : one.c === c && one.isFirst === isFirst
    if (!matches(x, a) || !matches(y, b)) return undefined
    const constantSide = apply(x?.constant ?? a, y?.constant ?? b)
    const otherSide = apply(x?.other ?? a, keepsSecond ? b : (y?.other ?? b))
    return narrow(
      isFirst ? pick(c, constantSide, otherSide) : pick(c, otherSide, constantSide),
      range(),
    )
  }
  const add = (a: Step, b: Step): Step => {
    if (value(a) === 0n) return b
    if (value(b) === 0n) return a
    const range = (): Bounds => {
      const [x, y] = [boundsOf(a), boundsOf(b)]
      return { lo: x.lo + y.lo, hi: x.hi + y.hi }
    }
    return intoChoice(a, b, add, range) ?? number({ k: 'add', a, b }, range())
  }
  const mul = (a: Step, b: Step): Step => {
    if (value(a) === 1n) return b
    const factor = value(b)
    if (factor === 1n) return a
    const code = codes[a]
    // A table times a number is another table.
    if (code?.k === 'look' && factor !== undefined)
      return look(
        (tables[code.table] ?? []).map((one) => BigInt(one) * factor),
        code.at,
      )
    if (code?.k === 'mul' && factor !== undefined && value(code.b) !== undefined)
      return mul(code.a, constant((value(code.b) ?? 1n) * factor))
    if (value(a) !== undefined && factor === undefined) return mul(b, a)
    const range = (): Bounds => {
      const [x, y] = [boundsOf(a), boundsOf(b)]
      return endsOf([x.lo * y.lo, x.lo * y.hi, x.hi * y.lo, x.hi * y.hi])
    }
    return intoChoice(a, b, mul, range) ?? number({ k: 'mul', a, b }, range())
  }
  /*
   * Why a double quotient and its floor are exact: for whole a and b > 0 that do not divide, a/b lies at least 1/b below
   * the whole number q above it. The double next to q is at most |q|·2^−52 away, so the quotient rounds up to q only if
   * |q|·b ≥ 2^53; but |q|·b < |a| + b, which is proved to stay below 2^53. Rounding down never passes a whole number.
   */
  const div = (a: Step, b: Step): Step => {
    if (value(b) === 1n) return a
    const [x, y] = [boundsOf(a), boundsOf(b)]
    if (y.lo < 1n) throw new InternalError('a divisor that is not proved positive')
    if (bigger(-x.lo, x.hi) + y.hi > largestWhole) throw new Unproven(`a quotient of ${x.hi}`)
    const range = (): Bounds =>
      endsOf([x.lo, x.hi].flatMap((top) => [y.lo, y.hi].map((below) => floorDivide(top, below))))
    // The divisor stays whole: it is the choice that keeps it from being 0.
    return intoChoice(a, b, div, range, true) ?? number({ k: 'div', a, b }, range())
  }
  const min = (a: Step, b: Step): Step => {
    const [x, y] = [boundsOf(a), boundsOf(b)]
    if (x.hi <= y.lo) return a
    if (y.hi <= x.lo) return b
    return number({ k: 'min', a, b }, { lo: smaller(x.lo, y.lo), hi: smaller(x.hi, y.hi) })
  }
  const max = (a: Step, b: Step): Step => {
    const [x, y] = [boundsOf(a), boundsOf(b)]
    if (x.lo >= y.hi) return a
    if (y.lo >= x.hi) return b
    return number({ k: 'max', a, b }, { lo: bigger(x.lo, y.lo), hi: bigger(x.hi, y.hi) })
  }
  const same = (a: Step, b: Step): Step => {
    if (a === b) return fixed(true)
    const [x, y] = [boundsOf(a), boundsOf(b)]
    if (x.hi < y.lo || y.hi < x.lo) return fixed(false)
    const both = value(a)
    return both !== undefined && both === value(b) ? fixed(true) : put({ k: 'same', a, b }, truth)
  }
  const below = (a: Step, b: Step): Step => {
    const [x, y] = [boundsOf(a), boundsOf(b)]
    if (x.hi < y.lo) return fixed(true)
    return x.lo >= y.hi ? fixed(false) : put({ k: 'below', a, b }, truth)
  }
  const and = (a: Step, b: Step): Step => {
    if (is(a) === false || is(b) === false) return fixed(false)
    if (is(a) === true || a === b) return b
    return is(b) === true ? a : put({ k: 'and', a, b }, truth)
  }
  const or = (a: Step, b: Step): Step => {
    if (is(a) === true || is(b) === true) return fixed(true)
    if (is(a) === false || a === b) return b
    return is(b) === false ? a : put({ k: 'or', a, b }, truth)
  }
  const not = (a: Step): Step => {
    const known = is(a)
    if (known !== undefined) return fixed(!known)
    const code = codes[a]
    return code?.k === 'not' ? code.a : put({ k: 'not', a }, truth)
  }
  const pick = (c: Step, a: Step, b: Step): Step => {
    const known = is(c)
    if (known !== undefined) return known ? a : b
    if (a === b) return a
    // What the same condition has chosen before is chosen already.
    const [then, otherwise] = [codes[a], codes[b]]
    if (then?.k === 'pick' && then.c === c) return pick(c, then.a, b)
    if (otherwise?.k === 'pick' && otherwise.c === c) return pick(c, a, otherwise.b)
    const [x, y] = [boundsOf(a), boundsOf(b)]
    return put({ k: 'pick', c, a, b }, { lo: smaller(x.lo, y.lo), hi: bigger(x.hi, y.hi) })
  }
  return {
    codes,
    tables,
    boundsOf,
    narrow,
    constant,
    fixed,
    load: (column, range) => number({ k: 'load', column }, range),
    look,
    add,
    mul,
    div,
    min,
    max,
    same,
    below,
    and,
    or,
    not,
    pick,
  }
}
