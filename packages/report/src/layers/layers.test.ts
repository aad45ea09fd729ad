import { catalog } from '@fazhi/catalog'
import { printExact } from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { readReport } from '../read/read-report.js'
import { subjectOf } from '../subject.js'
import { hanNumber } from './han-number.js'
import { intervalText } from './interval.js'

const profile = catalog.profiles.find((candidate) => candidate.id === 'annual-report')
if (profile === undefined) throw new RangeError('the catalog has no annual report')
const subject = (text: string) => subjectOf(readReport(text), { profile, catalog, phase: 'submit' })

const figures = (text: string) =>
  subject(text).figures.map(
    (figure) =>
      `${figure.role} ${figure.blocked ? 'open' : intervalText(figure.value)} ${figure.unit}`,
  )

describe('numbers stand for intervals', () => {
  it.each([
    ['办理103件。', 'quantity 103 件'],
    ['办理1,203件。', 'quantity 1203 件'],
    ['参加1200余人。', 'quantity 1200–1300 人'],
    ['办理959余件。', 'quantity 959–969 件'],
    ['近480批次。', 'quantity 470–480 批次'],
    ['约600人。', 'quantity 550–650 人'],
    ['超过500人次。', 'quantity 500– 人次'],
    ['不足30件。', 'quantity 0–30 件'],
    ['300人以上。', 'quantity 300– 人'],
    ['投资1.4万亿元。', 'quantity 1350000000000–1500000000000 元'],
    ['合格率46%。', 'rate 45.5–47 %'],
    ['合格率百分之二十三。', 'rate 22.5–24 %'],
    ['惠及两万余人。', 'quantity 20000–30000 人'],
    ['办理XX余件。', 'quantity open 件'],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual([expected])
  })

  it('what is a name, an ordinal or a date is no quantity', () => {
    const roles = (text: string) => subject(text).figures.map((figure) => figure.role)
    expect(roles('印发《2021年清单》，打造“4012”品牌。')).toEqual(['name', 'name'])
    expect(roles('第14次会议，第二十次会议。')).toEqual(['ordinal', 'ordinal'])
    expect(roles('2021年3月15日、3月底、2021—2025年。')).toEqual(['date', 'date', 'date'])
    expect(roles('落实国发〔2018〕33号。')).toEqual(['code', 'code'])
  })
})

describe('Han numbers', () => {
  it.each([
    ['三', '3'],
    ['十', '10'],
    ['三十五', '35'],
    ['一百零三', '103'],
    ['两万', '20000'],
    ['二〇二一', '2021'],
    ['三亿五千万', '350000000'],
  ])('%s', (text, expected) => {
    expect(hanNumber(text)?.toString()).toBe(expected)
  })
  it.each(['万', '三五', '二三十'])('%s is no one number', (text) => {
    expect(hanNumber(text)).toBeUndefined()
  })
})

describe('exact numbers as text', () => {
  it('integers, finite decimals, fractions', () => {
    expect(printExact({ n: 10n, d: 5n })).toBe('2')
    expect(printExact({ n: 1n, d: 8n })).toBe('0.125')
    expect(printExact({ n: -1n, d: 4n })).toBe('-0.25')
    expect(printExact({ n: 2n, d: 6n })).toBe('1/3')
    expect(printExact({ n: 1050n, d: 100n })).toBe('10.5')
  })
})

describe('placeholders by what they stand for', () => {
  it('own and superior place are two things', () => {
    const found = subject('落实省委、XX市委要求，XX市坚持先行，在XX市率先试点，入选XX市名录。')
    expect(found.placeholders.map((placeholder) => placeholder.referent)).toEqual([
      'superiorPlace',
      'ownPlace',
      'superiorPlace',
      'superiorPlace',
    ])
  })
})
