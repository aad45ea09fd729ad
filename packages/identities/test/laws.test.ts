import { test as law } from '@fast-check/vitest'
import { catalog } from '@fazhi/catalog'
import { type Judgement, judge, prepare } from '@fazhi/identities'
import type { Records } from '@fazhi/model'
import { exact } from '@fazhi/model'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { dataOf, figures, points, records, unit } from './random.js'

/* What must be true of every judgement, whatever the figures: tried on the whole catalog with random figures and records. */

const laws = prepare(catalog)

/** A record by its own id, so that its place in the list does not matter. */
const spotsOf = ({ at }: Judgement, of: Records): string =>
  at
    .map((spot) => {
      if ('fact' in spot) return spot.fact
      const [, list, index, ...field] = spot.path
      const entries: readonly { readonly id: string }[] = of[list as keyof Records] ?? []
      const record = entries[Number(index)]
      return [list, record?.id, ...field].join('/')
    })
    .sort()
    .join(' ')

const keyOf = (judged: Judgement, of: Records): string =>
  `${judged.law.id} ${judged.rel} ${spotsOf(judged, of)}`

const statuses = (all: readonly Judgement[], of: Records): ReadonlyMap<string, string> =>
  new Map(all.map((judged) => [keyOf(judged, of), judged.status]))

/** Identities for which silence stands for "none": what is missing is not unknown to them. */
const silent = new Set(
  catalog.identities
    .filter(({ holds }) => JSON.stringify(holds ?? []).includes('absent'))
    .map(({ id }) => id),
)

const kept = fc.array(fc.boolean(), { minLength: 90, maxLength: 90 })
const without = <Value>(
  all: Readonly<Record<string, Value>>,
  isKept: readonly boolean[],
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(all).filter((_, index) => isKept[index] === true))

const wider = fc.tuple(fc.nat(3), fc.nat(3), fc.boolean(), fc.boolean())

describe('the laws of the catalog', () => {
  law.prop([figures, records, unit, fc.array(wider, { minLength: 20, maxLength: 20 })])(
    'decide no more when the figures are known less well',
    (all, of, who, widths) => {
      const known = points(all)
      const vague = Object.fromEntries(
        Object.entries(all).map(([fact, count], index) => {
          const [below, above, isOpen, isUnbounded] = widths[index % widths.length] ?? [
            0,
            0,
            false,
            false,
          ]
          return [
            fact,
            {
              lo: exact(BigInt(Math.max(0, count - below))),
              ...(isUnbounded
                ? {}
                : {
                    hi: exact(BigInt(count + above)),
                    ...(isOpen && above > 0 ? { open: true } : {}),
                  }),
            },
          ]
        }),
      )
      const before = statuses(judge(laws, dataOf(known, of, who)), of)
      for (const [key, status] of statuses(judge(laws, dataOf(vague, of, who)), of))
        expect([key, status === 'undecided' ? 'undecided' : before.get(key)]).toEqual([key, status])
    },
  )

  law.prop([figures, records, unit, kept])(
    'are not contradicted by what is missing',
    (all, of, who, isKept) => {
      const contradictions = (values: Readonly<Record<string, number>>) =>
        judge(laws, dataOf(points(values), of, who))
          .filter(
            ({ status, law: { id, unless } }) =>
              status === 'contradicted' && unless === undefined && !silent.has(id),
          )
          .map((judged) => keyOf(judged, of))
      const before = new Set(contradictions(all))
      expect(contradictions(without(all, isKept)).filter((key) => !before.has(key))).toEqual([])
    },
  )

  law.prop([figures, kept])(
    'hold parts within their wholes whichever of them are missing',
    (all, isKept) => {
      const wholeOf = new Map(catalog.facts.map(({ id, partOf }) => [id, partOf]))
      /** No part above its whole, nor above the whole of that. */
      const fitting = (fact: string): number => {
        const above = wholeOf.get(fact)
        return Math.min(all[fact] ?? 6, above === undefined ? 6 : fitting(above))
      }
      const fitted = Object.fromEntries(Object.keys(all).map((fact) => [fact, fitting(fact)]))
      const found = judge(
        laws,
        dataOf(points(without(fitted, isKept)), {}, { kind: 'zone', enforcementPower: true }),
      )
      expect(
        found
          .filter(({ status, law: { id } }) => id.startsWith('part:') && status !== 'holds')
          .map(({ law: { id } }) => id),
      ).toEqual([])
    },
  )

  law.prop([figures, records, unit, fc.infiniteStream(fc.nat())])(
    'do not care in which order facts and records stand',
    (all, of, who, random) => {
      const shuffled = <Entry>(list: readonly Entry[]): Entry[] => {
        const result = [...list]
        for (let index = result.length - 1; index > 0; index--) {
          const other = (random.next().value ?? 0) % (index + 1)
          const [a, b] = [result[index] as Entry, result[other] as Entry]
          result[index] = b
          result[other] = a
        }
        return result
      }
      const turned = Object.fromEntries(
        shuffled(Object.entries(of)).map(([list, entries]) => [list, shuffled<unknown>(entries)]),
      ) as Records
      const sorted = (judgements: readonly Judgement[], within: Records) =>
        judgements.map((judged) => `${keyOf(judged, within)} ${judged.status}`).sort()
      expect(
        sorted(
          judge(
            laws,
            dataOf(points(Object.fromEntries(shuffled(Object.entries(all)))), turned, who),
          ),
          turned,
        ),
      ).toEqual(sorted(judge(laws, dataOf(points(all), of, who)), of))
    },
  )
})
