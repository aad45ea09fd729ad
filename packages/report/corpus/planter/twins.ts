import type { Carrier } from './carrier.js'
import { plant } from './plant.js'
import { traps } from './variants/traps.js'

/** A text that was changed and is still right. */
export interface Twin {
  readonly carrier: string
  readonly kind: string
  readonly text: string
  /** Changed all over, not by one sentence. */
  readonly whole: boolean
}

const shortcomings = [
  '存在的问题及原因',
  '存在的不足和原因',
  '存在的主要问题及原因分析',
  '存在问题和原因分析',
  '工作中的不足与原因',
  '法治政府建设存在的不足和原因',
] as const
const principals = [
  '党政主要负责人履行推进法治建设第一责任人职责情况',
  '党政主要负责人履行推进法治建设第一责任人职责有关情况',
  '主要负责人履行法治政府建设第一责任人职责情况',
  '党政主要负责同志履行推进法治政府建设第一责任人职责情况',
] as const
const plans = [
  '{Y}年工作计划',
  '{Y}年工作安排',
  '下一步工作打算',
  '下一步工作计划',
  '{Y}年法治政府建设主要安排',
  '{Y}年重点工作',
] as const
const results = [
  '主要举措和成效',
  '推进法治政府建设的主要举措和成效',
  '法治政府建设工作开展情况',
  '主要工作情况',
] as const

const names = [
  '栖霞',
  '北岭',
  '白沙',
  '锦屏',
  '竹溪',
  '安澜',
  '望江',
  '梧州',
  '清河',
  '云林',
] as const
const measures = /(?<![\d.第〔])(\d+)(?=(?:件|宗|份)(?!大))/g

/** One of each list, in turn; steps that have no common divisor walk through the combinations. */
const headings = (carrier: Carrier, round: number): string => {
  const pick = <T>(list: readonly T[], step: number) => list[(round * step + step) % list.length]
  const year = String(carrier.year + 1)
  return carrier.text
    .split('\n')
    .map((line) => {
      const number = /^[一二三四五六七八九十]+、/.exec(line)?.[0]
      if (number === undefined) return line
      if (line.includes('第一责任人')) return number + pick(principals, 1)
      if (/问题|不足/.test(line)) return number + pick(shortcomings, 1)
      if (/工作(?:计划|安排|打算)/.test(line))
        return number + (pick(plans, 5) ?? '').replace('{Y}', year)
      return number === '一、' ? number + pick(results, 3) : line
    })
    .join('\n')
}

/** Sound variants of a whole report: other headings, another place, every count so many times as large, other signs. */
export const wholeTwins = (carrier: Carrier): readonly Twin[] => {
  const made: Twin[] = []
  const add = (kind: string, text: string) => {
    if (text !== carrier.text) made.push({ carrier: carrier.name, kind, text, whole: true })
  }
  for (let round = 0; round < 30; round += 1) add('headings', headings(carrier, round))
  const own = carrier.place.slice(0, -1)
  for (const name of names) add('place', carrier.text.replaceAll(own, name))
  for (let times = 2; times < 14; times += 1)
    add(
      'counts',
      carrier.text.replace(measures, (number) => String(Number(number) * times)),
    )
  add('units', carrier.text.replaceAll(/(\d)宗/g, '$1件'))
  add('percent', carrier.text.replaceAll('%', '％'))
  add('brackets', carrier.text.replaceAll('（', '(').replaceAll('）', ')'))
  add('indent', carrier.text.replaceAll('\n', '\n　　'))
  add('carriage', carrier.text.replaceAll('\n', '\r\n'))
  return made
}

/** Traps, each put into the carrier. */
export const trapTwins = (carrier: Carrier, random: () => number): readonly Twin[] =>
  traps.map((text) => ({
    carrier: carrier.name,
    kind: 'trap',
    whole: false,
    text: plant(carrier, { faultClass: 'STR', kind: 'trap', wording: 'published', text }, random)
      .sound,
  }))
