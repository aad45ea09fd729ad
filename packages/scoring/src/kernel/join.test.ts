import { expect, test } from 'vitest'
import { assembler } from './assembler.js'
import type { Column } from './content.js'
import { joined } from './join.js'
import { layoutOf } from './layout.js'
import { orderOf } from './routine.js'
import { type Lowered, runnable } from './runnable.js'

const column = (fact: string, hi: bigint): Column => ({
  content: { kind: 'number', fact },
  scale: 1n,
  lo: 0n,
  hi,
})

/** The looks that results rest on, with the length of their tables. */
const looksOf = ({ asm, stores }: Lowered) =>
  orderOf(
    asm.codes,
    stores.map(({ step }) => step),
  ).flatMap((step) => {
    const code = asm.codes[step]
    return code?.k === 'look' ? [asm.tables[code.table] ?? []] : []
  })

/** A sum of what each column's table has. */
const sumOfLooks = (columns: readonly Column[], tables: readonly (readonly bigint[])[]) => {
  const asm = assembler()
  const total = columns
    .map(({ lo, hi }, at) => asm.look(tables[at] ?? [], asm.load(at, { lo, hi })))
    .reduce(asm.add)
  return { asm, stores: [{ step: total, out: 0, stride: 1, at: 0 }] }
}

test('columns whose values fit into a byte together are looked up at once', () => {
  const columns = [column('a', 12n), column('b', 12n), column('c', 1n)]
  const { joints, ...lowered } = joined(
    sumOfLooks(columns, [
      [...Array(13).keys()].map((n) => BigInt(2 * n)),
      [...Array(13).keys()].map((n) => BigInt(3 * n)),
      [0n, 100n],
    ]),
    columns,
  )
  // 13 × 13 = 169 values are one byte, twice as many are not: the flag stays by itself.
  expect(joints).toEqual([
    {
      of: [
        { column: 0, radix: 1 },
        { column: 1, radix: 13 },
      ],
    },
  ])
  const looks = looksOf(lowered)
  expect(looks.map(({ length }) => length)).toEqual([169, 2])
  expect(looks[0]?.[5 + 13 * 7]).toBe(2 * 5 + 3 * 7)
})

test('what is looked up at once adds up to the same', () => {
  const columns = [1n, 1n, 2n, 3n, 12n, 100n].map((hi, at) => column(`f${at}`, hi))
  const tables = columns.map(({ hi }, at) =>
    [...Array(Number(hi) + 1).keys()].map((n) => BigInt((n * n * (at + 1)) % 17)),
  )
  const { joints, ...lowered } = joined(sumOfLooks(columns, tables), columns)
  const layout = layoutOf(columns, joints, () => true)
  const stored = [1, 0, 2, 3, 11, 99]
  const cells = [
    ...stored,
    ...joints.map(({ of }) =>
      of.reduce((byte, one) => byte + (stored[one.column] ?? 0) * one.radix, 0),
    ),
  ]
  const banks = layout.widths.map((width) => new Float64Array(width))
  layout.slots.forEach(({ bank, at }, index) => {
    const matrix = banks[bank]
    if (matrix !== undefined) matrix[at] = cells[index] ?? 0
  })
  const out = new Float64Array(1)
  for (const code of ['generated', 'closures'] as const) {
    runnable(layout, lowered, code).run(banks, [out], 0, 1)
    // 1 + 0 + 12 + 36 % 17 + 605 % 17 + 58806 % 17
    expect(out[0]).toBe(1 + 0 + 12 + 2 + 10 + 3)
  }
})

test('a value that more than a sum reads keeps its own look', () => {
  const columns = [column('a', 3n), column('b', 3n)]
  const asm = assembler()
  const [a, b] = columns.map(({ lo, hi }, at) =>
    asm.look([0n, 1n, 2n, 4n], asm.load(at, { lo, hi })),
  )
  if (a === undefined || b === undefined) throw new Error('two looks')
  const steps = [asm.add(a, b), a]
  const stores = steps.map((step, out) => ({ step, out, stride: 1, at: 0 }))
  const { joints, ...lowered } = joined({ asm, stores }, columns)
  expect(joints).toHaveLength(1)
  expect(looksOf(lowered).map(({ length }) => length)).toEqual([16, 4])
})
