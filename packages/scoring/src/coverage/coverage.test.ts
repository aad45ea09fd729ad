import type { Clause } from '@fazhi/model'
import { describe, expect, test } from 'vitest'
import { below, branch, each, flag, leaf, lose, number, x } from '../../test/make.js'
import { book, item, missed, one, whole } from '../../test/worked-cases.js'

describe('what a case reaches', () => {
  test('a clause has two sides: points moved, and none did', () => {
    const plan = one([lose('10', { kind: 'not', of: flag('plan') })])
    expect(missed(plan)).toEqual(['clause yes', 'clause no'])
    expect(missed(plan, item({ plan: false }, '0'))).toEqual(['clause no'])
    expect(missed(plan, item({ plan: false }, '0'), item({ plan: true }, '10'))).toEqual([])
  })

  test('what rests on a missing fact reaches nothing, nor does a fact that cannot be read', () => {
    const plan = one([lose('10', { kind: 'not', of: flag('plan') })])
    expect(missed(plan, item({}, '0'), item({ plan: 'yes' }, '0'))).toEqual([
      'clause yes',
      'clause no',
    ])
  })

  test('a cap is reached where it held points back', () => {
    const capped = one([each('lose', '2', 'lost', { atMost: x('6') })])
    const all = ['clause yes', 'clause no', 'cap']
    expect(missed(capped)).toEqual(all)
    // Three lost cases come to the cap exactly, and nothing is held back.
    expect(missed(capped, item({ lost: 3 }, '4'))).toEqual(['clause no', 'cap'])
    expect(missed(capped, item({ lost: 4 }, '4'), item({ lost: 0 }, '10'))).toEqual([])
  })

  test('a cap that nothing can come up against is no goal', () => {
    const capped = one([each('lose', '1', 'sessions', { ...below('4'), atMost: x('4') })])
    expect(missed(capped)).toEqual(['clause yes', 'clause no'])
  })

  test('of a table every row', () => {
    const table = one([
      {
        shape: 'by',
        verb: 'gain',
        by: 'attendance',
        rows: [
          { rel: '>=', bound: x('0.9'), points: x('10') },
          { rel: '>=', bound: x('0.5'), points: x('5') },
          { else: true, points: x('0') },
        ],
        whenNone: 'notApplicable',
      },
    ])
    expect(missed(table)).toEqual(['row >= 0.9', 'row >= 0.5', 'row else', 'whenNone'])
    expect(missed(table, item({ heard: 2, appeared: 1 }, '5'))).toEqual([
      'row >= 0.9',
      'row else',
      'whenNone',
    ])
    expect(
      missed(
        table,
        item({ heard: 2, appeared: 2 }, '10'),
        item({ heard: 2, appeared: 0 }, '0'),
        item({ heard: 0, appeared: 0 }, 'notApplicable'),
      ),
    ).toEqual(['row >= 0.5'])
  })

  test('of levels every level, of events every level and none at all', () => {
    const levels = one([
      {
        shape: 'by',
        verb: 'gain',
        by: 'adviser',
        rows: [
          { level: 'full-time', points: x('10') },
          { level: 'part-time', points: x('5') },
          { level: 'none', points: x('0') },
        ],
      },
    ])
    expect(missed(levels, item({ adviser: 'none' }, '0'))).toEqual([
      'row full-time',
      'row part-time',
    ])
    const events = one(
      [
        {
          shape: 'events',
          verb: 'gain',
          prices: { province: x('2'), city: x('1') },
          each: 'awards',
          sameMatter: 'highest',
        },
      ],
      { ceiling: x('3') },
    )
    const award = (level: string, matter: string) => ({ level, matter, date: '2021-05-20' })
    expect(missed(events)).toEqual([
      'clause yes',
      'clause no',
      'row province',
      'row city',
      'ceiling',
    ])
    // Of one matter only the higher level counts: the row of the city is not reached.
    expect(
      missed(events, item({ awards: [award('province', '普法'), award('city', '普法')] }, '2')),
    ).toEqual(['clause no', 'row city', 'ceiling'])
    expect(
      missed(
        events,
        item({ awards: [] }, '0'),
        item(
          { awards: [award('province', '甲'), award('province', '乙'), award('city', '丙')] },
          '3',
        ),
      ),
    ).toEqual([])
  })

  test('an alternative that was not taken moved nothing', () => {
    const heavier = one([
      {
        shape: 'together',
        take: 'largest',
        of: [lose('2', number('lost', '>=', '1')), lose('6', number('lost', '>=', '2'))],
      },
    ])
    expect(missed(heavier, item({ lost: 2 }, '4'))).toEqual([
      'clause yes',
      'clause no',
      'clause no',
    ])
    expect(missed(heavier, item({ lost: 2 }, '4'), item({ lost: 1 }, '8'))).toEqual(['clause no'])
    expect(
      missed(heavier, item({ lost: 2 }, '4'), item({ lost: 1 }, '8'), item({ lost: 0 }, '10')),
    ).toEqual([])
  })

  test('floor and ceiling where points can pass them', () => {
    const floored = one([each('lose', '4', 'lost')])
    expect(missed(floored)).toEqual(['clause yes', 'clause no', 'floor'])
    expect(missed(floored, item({ lost: 2 }, '2'), item({ lost: 0 }, '10'))).toEqual(['floor'])
    expect(missed(floored, item({ lost: 3 }, '0'), item({ lost: 0 }, '10'))).toEqual([])
    // All of it can be lost and no more: there is nothing to hold.
    expect(missed(one([lose('10', flag('plan'))]))).toEqual(['clause yes', 'clause no'])
  })

  test('a rate that may not exceed the whole passes no floor by doing so', () => {
    const share: Clause = { shape: 'share', verb: 'gain', price: x('10'), share: 'attendance' }
    expect(missed(one([share]))).toEqual(['clause yes', 'clause no', 'whenNone'])
  })

  test('a void, and what it leaves alone; points that were voided reach nothing', () => {
    const voided = one([each('lose', '1', 'lost', { atMost: x('10') })], {
      zeroWhen: flag('plan'),
    })
    const all = ['clause yes', 'clause no', 'cap', 'void yes', 'void no']
    expect(missed(voided)).toEqual(all)
    expect(missed(voided, item({ plan: true, lost: 2 }, '0'))).toEqual([
      'clause yes',
      'clause no',
      'cap',
      'void no',
    ])
  })

  test('for whom an item is, and for whom it is not', () => {
    const towns = one([lose('10', flag('plan'))], {
      applies: { kind: 'attribute', attribute: 'kind', in: ['township'] },
    })
    expect(missed(towns, item({ plan: true }, '0'))).toEqual(['applies no', 'clause no'])
    expect(
      missed(
        towns,
        item({ plan: true }, '0'),
        item({ plan: false }, 'notApplicable', { kind: 'subdistrict' }),
      ),
    ).toEqual(['clause no'])
  })

  test('an item alone: when it falls away nothing is left to make up for it', () => {
    const share = {
      shape: 'share',
      verb: 'gain',
      price: x('100'),
      share: 'attendance',
      whenNone: 'notApplicable',
    } as const
    const alone = book(
      branch('table', '100', [leaf('item', '100', [share])], { notApplicable: 'rescale' }),
    )
    expect(missed(alone)).not.toContain('rescale')
  })

  test('a branch that is made whole again, in a case of the whole table', () => {
    const two = book(
      branch(
        'table',
        '100',
        [
          leaf('item', '50', [
            {
              shape: 'share',
              verb: 'gain',
              price: x('50'),
              share: 'attendance',
              whenNone: 'notApplicable',
            },
          ]),
          leaf('plan', '50', [lose('20', flag('plan'))]),
        ],
        { notApplicable: 'rescale', round: { places: 2, mode: 'half-up' } },
      ),
    )
    const some = [item({ heard: 2, appeared: 1 }, '25'), item({ heard: 1, appeared: 0 }, '0')]
    expect(missed(two, ...some)).toEqual([
      'rescale',
      'whenNone',
      'clause yes',
      'clause no',
      'grade',
      'grade',
      'grade',
    ])
    // 30 of 50 are 60 of 100.
    expect(
      missed(two, ...some, whole({ heard: 0, appeared: 0, plan: true }, { total: '60' as never })),
    ).toEqual(['clause no', 'grade', 'grade', 'grade'])
  })
})
