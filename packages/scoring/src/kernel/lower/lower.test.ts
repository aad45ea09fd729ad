import type { ResolvedRulebook } from '@fazhi/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRulebook, anyYears, type Years } from '../../../test/arbitrary/index.js'
import { membersOf } from '../../assess/members.js'
import { readUnit } from '../../assess/read-unit.js'
import { takeCohorts } from '../../cohort/index.js'
import { compile, type Program } from '../../compile/index.js'
import { compare, type Rational, rational } from '../../exact/index.js'
import type { Id } from '../../graph/index.js'
import { assembler } from '../assembler.js'
import type { Form } from '../form.js'
import type { Step } from '../instruction.js'
import { kernelOf } from '../kernel.js'
import { pack } from '../pack.js'
import { rangesOf } from '../range.js'
import { runnable } from '../runnable.js'
import { Unproven } from '../unproven.js'
import { lowering } from './index.js'

/** What a node was lowered to. */
type Lowered = { readonly id: Id } & (
  | { readonly kind: 'truth'; readonly step: Step }
  | { readonly kind: 'number'; readonly form: Form }
)

/** Lowers every node of a program that can be proved, without tables, so that every operation is carried out. */
const lowerAll = (program: Program, columns: Parameters<typeof rangesOf>[1]) => {
  const ranges = rangesOf(program, columns, 'plain', true)
  const asm = assembler()
  const context = lowering(asm, program, columns, 'plain', ranges, () => undefined, 100n * 720720n)
  const lowered = program.nodes.flatMap((node, id): Lowered[] => {
    if (node.inner === true) return []
    try {
      return ranges[id]?.kind === 'truth'
        ? [{ id, kind: 'truth', step: context.truth(id) }]
        : [{ id, kind: 'number', form: context.number(id) }]
    } catch (error) {
      if (error instanceof Unproven) return []
      throw error
    }
  })
  return { asm, lowered, open: context.open() }
}

const stepsOf = (one: Lowered): readonly Step[] => {
  if (one.kind === 'truth') return [one.step]
  const { form } = one
  if (form.kind === 'near') return [form.v]
  return form.d === undefined ? [form.n] : [form.n, form.d]
}

/** Whether what was computed holds the truth: exactly, or between both ends of an enclosure. */
const holdsTruth = (form: Form, [n = 0n, d = 1n]: readonly bigint[], truth: Rational): boolean => {
  if (form.kind === 'exact') return compare(rational(n, d * form.scale), truth) === 0
  const [low, high] = [rational(n, form.scale), rational(n + form.width, form.scale)]
  return compare(low, truth) <= 0 && compare(truth, high) <= 0
}

const wrongNodes = (rulebook: ResolvedRulebook, { submissions, lastYear }: Years) => {
  const [table] = rulebook.tables
  if (table === undefined) throw new Error('no table')
  const program = compile(rulebook, table)
  const kernel = kernelOf({
    rulebook,
    group: undefined,
    program,
    code: 'closures',
    keepsRecords: false,
  })
  if ('unproven' in kernel) return []
  const { members } = membersOf(rulebook, () => program, submissions, lastYear)
  const { seenBy } = takeCohorts(rulebook, [program], members)
  const facts = members.map((one) => seenBy(one.facts))
  const batch = pack(
    kernel,
    facts.map((one, unit) => ({ unit, facts: one })),
  )
  const { asm, lowered, open } = lowerAll(program, kernel.columns)
  const steps = [...new Set([open, ...lowered.flatMap(stepsOf)])]
  const stores = steps.map((step, at) => ({ step, out: 0, stride: steps.length, at }))
  const out = new Float64Array(steps.length * batch.plain)
  runnable(kernel.layout, { asm, stores }, 'closures').run(batch.banks, [out], 0, batch.plain)
  const wrong: string[] = []
  for (let row = 0; row < batch.plain; row += 1) {
    const at = (step: Step): bigint => BigInt(out[row * steps.length + steps.indexOf(step)] ?? 0)
    const unit = facts[batch.unitOf[row] ?? -1]
    if (at(open) === 1n || unit === undefined) continue
    const { values } = readUnit(rulebook, program, unit)
    for (const one of lowered) {
      const truth = values[one.id]?.value
      const found = stepsOf(one).map(at)
      const isRight =
        one.kind === 'truth'
          ? found[0] === (truth === true ? 1n : 0n)
          : typeof truth === 'object' && holdsTruth(one.form, found, truth)
      if (!isRight) wrong.push(`${JSON.stringify(program.nodes[one.id]?.op.k)} ${one.id}`)
    }
  }
  return wrong
}

test('law: every node that is lowered holds what the reference makes of it', () => {
  fc.assert(
    fc.property(anyRulebook, anyYears(6), (rulebook, years) => {
      expect(wrongNodes(rulebook, years)).toEqual([])
    }),
    { numRuns: 80 },
  )
}, 60_000)
