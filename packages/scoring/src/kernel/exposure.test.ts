import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRulebook } from '../../test/arbitrary/index.js'
import { compile, type Program } from '../compile/index.js'
import { graphBuilder, pen } from '../graph/index.js'
import { exposed } from './exposure.js'

/** A program of nothing but a total. */
const programOf = (write: (to: ReturnType<typeof pen>) => number): Program => {
  const graph = graphBuilder()
  const total = write(pen(graph, { path: 't', clause: [] }))
  return {
    nodes: graph.nodes,
    inputs: graph.inputs,
    exact: total,
    rounded: total,
  } as unknown as Program
}

const absent = { kind: 'notApplicable', fact: 'n' } as const
const number = { kind: 'number', fact: 'n' } as const

test('a number read without asking whether it is applicable shows', () => {
  expect([...exposed(programOf((to) => to.ask(number)))]).toEqual(['n'])
})

test('a choice that takes the number out where it is not applicable hides it', () => {
  const program = programOf((to) => to.choose(to.ask(absent), to.sum([]), to.ask(number)))
  expect([...exposed(program)]).toEqual([])
})

test('the wrong branch hides nothing', () => {
  const program = programOf((to) => to.choose(to.ask(absent), to.ask(number), to.sum([])))
  expect([...exposed(program)]).toEqual(['n'])
})

test('all and any hide what decides them, and nothing else', () => {
  const holds = (to: ReturnType<typeof pen>) => to.test(to.ask(number), '>', to.sum([]))
  const all = programOf((to) =>
    to.choose(to.all([to.not(to.ask(absent)), holds(to)]), to.sum([]), to.sum([])),
  )
  const any = programOf((to) =>
    to.choose(to.any([to.not(to.ask(absent)), holds(to)]), to.sum([]), to.sum([])),
  )
  expect([...exposed(all)]).toEqual([])
  expect([...exposed(any)]).toEqual(['n'])
})

test('law: no rule of the language lets a fact that is not applicable show in a total', () => {
  fc.assert(
    fc.property(anyRulebook, (rulebook) => {
      const shown = rulebook.tables.flatMap((table) => [...exposed(compile(rulebook, table))])
      expect(shown).toEqual([])
    }),
    { numRuns: 60 },
  )
})
