import type { FactDefinition, ResolvedRulebook } from '@fazhi/model'
import { InternalError } from '@fazhi/model'
import type { Program } from '../compile/index.js'
import { fromExact, isZero, type Rational, subtract } from '../exact/index.js'
import { fullOfSample, own } from '../facts/index.js'
import { argumentsOf, type Id, type Input, type ListOp } from '../graph/index.js'
import type { Column, Content } from './content.js'
import { type AskedFact, factKey } from './fact-key.js'
import { lookColumns } from './look.js'
import { ceilDivide, floorDivide, lcm } from './whole.js'

/**
 * What a number is taken to be where the dictionary declares no maximum. A row beyond it is no fault: it goes to the
 * reference, and is counted.
 */
const assumed = {
  number: 9_999_999n,
  mark: 1000n,
  items: 1000n,
  places: 100n,
  daysLate: 999n,
} as const

/**
 * What marks of several signers may be divided by and still be stored exactly: two for the middle of them, any number up to
 * six for a mean. A row with another mean goes to the reference, and is counted.
 */
const dividedBy = { median: 2n, mean: 60n, trimmed: 60n } as const

const judgedDomain = (
  program: Program,
  fact: string,
): { readonly lo: Rational; readonly hi: Rational; readonly scale: bigint } | undefined => {
  const checks = program.checks.flatMap((check) =>
    check.kind === 'judged' && check.fact === fact ? [check] : [],
  )
  const [first] = checks
  if (first === undefined) return undefined
  const parts = checks.flatMap(({ from, to, step }) => [from, to, step]).map(fromExact)
  // Every check must hold, so the first one's ends will do; marks outside the others' are found when rows are packed.
  return {
    lo: fromExact(first.from),
    hi: fromExact(first.to),
    scale: parts.filter((q) => !isZero(q)).reduce((scale, { d }) => lcm(scale, d), 1n),
  }
}

const numeric = (
  program: Program,
  definition: FactDefinition,
  whole: boolean,
): Pick<Column, 'scale' | 'lo' | 'hi'> => {
  const { type, maximum } = definition
  const declared = maximum === undefined ? undefined : BigInt(maximum)
  if (type === 'count' || type === 'coverage')
    return { scale: 1n, lo: 0n, hi: declared ?? assumed.number }
  if (type === 'judgement') {
    const judged = judgedDomain(program, definition.id)
    if (judged !== undefined)
      return {
        scale: judged.scale,
        lo: ceilDivide(judged.lo.n * judged.scale, judged.lo.d),
        hi: floorDivide(judged.hi.n * judged.scale, judged.hi.d),
      }
  }
  const most = type === 'amount' ? assumed.number : assumed.mark
  const hi = (whole || declared === undefined ? most : declared) * assumed.places
  // The full mark of a score is more than 0; facts with another are not read at all.
  return { scale: assumed.places, lo: whole ? 1n : 0n, hi }
}

const constantsBelow = (program: Program, id: Id): readonly Rational[] => {
  const op = program.nodes[id]?.op
  if (op === undefined) return []
  if (op.k === 'const') return [op.q]
  return argumentsOf(op).flatMap((arg) => constantsBelow(program, arg))
}

const listColumn = (
  rulebook: ResolvedRulebook,
  program: Program,
  definition: FactDefinition,
  node: Id,
  op: ListOp,
): Column => {
  const content = { kind: 'list', ...askedBy(op), node, op } as const
  if (op.fn === 'count')
    return { content, scale: 1n, lo: 0n, hi: assumed.items, absent: assumed.items + 1n }
  const constants = constantsBelow(program, op.each)
  const samples = definition.type === 'samples'
  const whole = constants.reduce((known, { d }) => lcm(known, d), samples ? assumed.places : 1n)
  const scale = whole * (op.keep?.lower?.d ?? 1n)
  const most = constants.reduce(
    (known, q) => (subtract(q, known).n > 0n ? q : known),
    samples ? fullOfSample(rulebook, definition) : { n: 0n, d: 1n },
  )
  const hi = ceilDivide(most.n * scale * assumed.items, most.d)
  return { content, scale, lo: 0n, hi, absent: hi + 1n }
}

/** The fact of a list. */
const askedBy = ({ of, last }: ListOp): AskedFact => ({
  fact: of,
  ...(last === undefined ? {} : { last }),
})

/** Questions that one column answers have one name: which of its levels a fact is, which state a filing is in. */
const sharedName = (input: Input): string | undefined => {
  if (input.kind === 'level') return factKey(input)
  return input.kind === 'filed' ? `state ${input.value}` : undefined
}

const levelsOf = (program: Program, name: string | undefined): readonly string[] => [
  ...new Set(
    program.inputs.flatMap((input) =>
      'in' in input && input.kind !== 'attribute' && sharedName(input) === name ? input.in : [],
    ),
  ),
]

const truthful = (content: Content): Column => ({ content, scale: 1n, lo: 0n, hi: 1n })

const definitionOf = (rulebook: ResolvedRulebook, fact: string): FactDefinition => {
  const definition = own(rulebook.facts, fact)
  if (definition === undefined) throw new InternalError(`no definition of ${fact}`)
  return definition
}

const inputColumn = (
  rulebook: ResolvedRulebook,
  program: Program,
  input: Input,
): Column | undefined => {
  switch (input.kind) {
    case 'number':
    case 'whole':
    case 'part': {
      const definition = definitionOf(rulebook, input.fact)
      const domain = numeric(program, definition, input.kind === 'whole')
      return { content: input, ...domain, absent: domain.hi + 1n }
    }
    case 'raters': {
      const { scale, lo, hi } = numeric(program, definitionOf(rulebook, input.fact), false)
      const parts = dividedBy[input.take]
      const column = { scale: scale * parts, lo: lo * parts, hi: hi * parts }
      return { content: input, ...column, absent: column.hi + 1n }
    }
    case 'ballots': {
      const { maximum } = definitionOf(rulebook, input.fact)
      const hi = maximum === undefined ? assumed.number : BigInt(maximum)
      return { content: input, scale: 1n, lo: 0n, hi, absent: hi + 1n }
    }
    case 'flag':
      return { ...truthful(input), absent: 2n }
    case 'level':
    case 'filed': {
      const levels = levelsOf(program, sharedName(input))
      const hi = BigInt(levels.length)
      const { in: _, ...asked } = input
      return { content: { ...asked, levels }, scale: 1n, lo: 0n, hi, absent: hi + 1n }
    }
    case 'daysLate': {
      const hi = assumed.daysLate
      return { content: input, scale: 1n, lo: 0n, hi, absent: hi + 1n }
    }
    case 'papers':
    case 'exists':
    case 'attribute':
      return truthful(input)
    case 'notApplicable':
      return undefined
  }
}

/** The columns a program reads, and where each question finds its answer. */
export interface Columns {
  readonly columns: readonly Column[]
  readonly ofInput: ReadonlyMap<number, number>
  readonly ofList: ReadonlyMap<Id, number>
  /** The columns of a look at other units, in the order of {@link lookColumns}. */
  readonly ofLook: ReadonlyMap<Id, readonly number[]>
  /** The column that says whether a fact is stated as not applicable, by {@link factKey}. */
  readonly ofState: ReadonlyMap<string, number>
}

/** Lays out the columns of a program: one for every number, flag, level, list and attribute it asks for. */
export const columnsOf = (rulebook: ResolvedRulebook, program: Program): Columns => {
  const columns: Column[] = []
  const ofInput = new Map<number, number>()
  const ofList = new Map<Id, number>()
  const ofLook = new Map<Id, readonly number[]>()
  const ofState = new Map<string, number>()
  const known = new Map<string, number>()
  const put = (column: Column): number => {
    const at = columns.push(column) - 1
    const { content } = column
    // What is due after the day of another fact is absent for want of either.
    const isOfOne = 'fact' in content && !('after' in content)
    if (isOfOne && !ofState.has(factKey(content))) ofState.set(factKey(content), at)
    return at
  }
  /** One column for all that ask the same. */
  const putOnce = (name: string | undefined, make: () => Column): number => {
    const at = known.get(name ?? '') ?? put(make())
    if (name !== undefined) known.set(name, at)
    return at
  }
  program.inputs.forEach((input, index) => {
    const column = inputColumn(rulebook, program, input)
    if (column !== undefined)
      ofInput.set(
        index,
        putOnce(sharedName(input), () => column),
      )
  })
  program.nodes.forEach(({ op }, id) => {
    if (op.k === 'list')
      ofList.set(id, put(listColumn(rulebook, program, definitionOf(rulebook, op.of), id, op)))
    if (op.k === 'cohort')
      ofLook.set(
        id,
        lookColumns(rulebook, op).map((column, index) =>
          putOnce(`look ${op.fn} ${op.of} ${index}`, () => column),
        ),
      )
  })
  for (const input of program.inputs)
    if (input.kind === 'notApplicable' && !ofState.has(factKey(input)))
      put({ content: { ...input, kind: 'state' }, scale: 1n, lo: 0n, hi: 0n, absent: 1n })
  return { columns, ofInput, ofList, ofLook, ofState }
}
