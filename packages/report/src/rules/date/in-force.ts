import type { Norm } from '@fazhi/model'
import { dayOf } from '../../layers/days.js'
import { bareTitle } from '../../layers/known-titles.js'
import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'

/** 自2024年1月1日起施行的《行政复议法》, 2024年1月1日（起正式）施行的…. */
const before =
  /^(?:起)?(?:正式|全面)?(?:施行|实施|生效)的?(?:新修订的?|修订后的?|新的?)?《([^《》]{3,40})》/
/** 《行政复议法》自2024年1月1日起施行. */
const after = /《([^《》]{3,40})》(?:（[^（）]{0,12}）)?(?:将)?(?:自|从|于)$/
const comesIn = /^(?:起)?(?:正式|全面)?(?:施行|实施|生效)/

/** Issued on a day: 于2024年7月10日印发. */
const issued = /^(?:正式)?(?:印发|公布|发布|颁布|出台|审议通过|通过)/

/** A day that was only remembered decides nothing. */
const isSure = (norm: Norm): boolean =>
  norm.from !== undefined &&
  norm.fromCertainty !== 'remembered' &&
  norm.fromCertainty !== 'inferred'

type Codes = {
  'DAT-009': { readonly title: string; readonly found: string; readonly right: string }
  'DAT-009.issued': { readonly issued: string; readonly found: string }
}

/** The day a law is said to come into force against the days the catalog has. */
export const inForceRule = reportRule<Codes>({
  id: 'DAT-009',
  title: { zh: '法规施行日期有误', en: 'Day a law comes into force that is not its day' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'DAT-009': {
      'zh-CN': '《{title}》的施行日期写作 {found}，查得为 {right}，请核对。',
      en: '"{title}" is said to come into force on {found}; on record is {right}. Check it.',
    },
    'DAT-009.issued': {
      'zh-CN': '{issued} 印发、{found} 起施行：施行在印发之前，请核对。',
      en: 'Issued on {issued} and in force from {found}: that is before it was issued. Check it.',
    },
  },
  *check(subject, look) {
    for (const [index, date] of subject.dates.entries()) {
      const day = dayOf(date)
      if (day === undefined || date.named) continue
      const behind = subject.text.slice(date.end, date.end + 60)
      const earlier = subject.dates[index - 1]
      const told = earlier?.sentence === date.sentence ? dayOf(earlier) : undefined
      if (
        earlier !== undefined &&
        told !== undefined &&
        comesIn.test(behind) &&
        issued.test(subject.text.slice(earlier.end, earlier.end + 6))
      ) {
        look()
        if (day < told)
          yield {
            code: 'DAT-009.issued',
            params: { issued: told, found: day },
            ...spot(subject, date.start, date.end),
          }
      }
      const title = comesIn.test(behind)
        ? (before.exec(behind)?.[1] ??
          after.exec(subject.text.slice(Math.max(0, date.start - 60), date.start))?.[1])
        : undefined
      if (title === undefined) continue
      const name = bareTitle(title)
      const norms = subject.catalog.norms.filter((norm) => bareTitle(norm.title.zh) === name)
      // A text of which one version is not known for sure may be that one.
      if (norms.length === 0 || !norms.some(isSure)) continue
      look()
      const days = norms.flatMap(({ from }) => (from === undefined ? [] : [from]))
      if (days.includes(day)) continue
      yield {
        code: 'DAT-009',
        params: { title: name, found: day, right: days.join('、') },
        ...spot(subject, date.start, date.end),
      }
    }
  },
  bad: [
    bad('2023年1月1日起施行的《行政复议法》有了新变化。', '2023年1月1日'),
    bad('《中华人民共和国行政处罚法》自2021年8月15日起施行。', '2021年8月15日'),
    bad('《青山县裁决办法》于2021年6月8日印发，自2020年7月1日起施行。', '2020年7月1日'),
    bad('2019年10月1日起正式实施的《重大行政决策程序暂行条例》得到落实。', '2019年10月1日'),
  ],
  good: good(
    '2024年1月1日起施行的《行政复议法》有了新变化。',
    '《中华人民共和国行政处罚法》自2021年7月15日起施行。',
    '《青山县裁决办法》于2021年6月8日印发，自2021年7月1日起施行。',
    near('2021年8月15日，印发《行政处罚法》学习方案。', 'no day of coming into force'),
    near('自2021年5月1日起施行的《青山县行政调解办法》成效明显。', 'nobody knows its day'),
  ),
})
