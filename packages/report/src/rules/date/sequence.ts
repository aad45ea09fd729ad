import { always, bad, good, judged, near, reportRule, spots } from '../report-rule.js'

/** What begins, and what can only come after it, right behind their dates. */
const begins =
  /^(?:前|起)?，?(?:正式|依法|组织|集中)?(?:启动|开工|立项|受理|立案|收到|接到|印发|出台|公布|发布|部署|成立|挂牌|组建|开始|申请)/
const follows =
  /^(?:前|底前)?，?(?:即|就|便|已|全部|全面|正式|依法|如期|按期)?(?:组织|顺利)?(?:完成|竣工|验收|办结|结案|审结|答复|作出|结束|实施|启动实施|执行|送达|整改到位|交付|收官|通过验收)/
/** 当年6月 is of the year before it; 次年, 去年 lead elsewhere. */
const led = /(?:次年|翌年|来年|去年|上年|前年|每年|年年|历年)$/

type Codes = {
  'DAT-014': { readonly first: string; readonly second: string }
}

/** Something finished before it began: 2023年5月启动、2023年3月完成. */
export const sequenceRule = reportRule<Codes>({
  id: 'DAT-014',
  title: { zh: '先后时间颠倒', en: 'Finished before it began' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'DAT-014': {
      'zh-CN': '先写“{first}”，后写“{second}”，时间在前，请核对。',
      en: '"{second}" is told to follow "{first}" and is earlier. Check it.',
    },
  },
  *check(subject, look) {
    const { dates, text } = subject
    for (const [index, later] of dates.entries()) {
      const earlier = dates[index - 1]
      if (earlier === undefined || earlier.sentence !== later.sentence) continue
      if (earlier.month === undefined || later.month === undefined) continue
      if (earlier.named || later.named) continue
      const beganWith = begins.exec(text.slice(earlier.end, earlier.end + 12))
      const followed =
        follows.exec(text.slice(later.end, later.end + 14)) ??
        (/当年$/.test(text.slice(later.start - 2, later.start)) ? [''] : null)
      if (beganWith === null || followed === null) continue
      if (led.test(text.slice(Math.max(0, later.start - 2), later.start))) continue
      // One year told and one not may be two years.
      const year = later.year ?? earlier.year
      if (later.year !== undefined && earlier.year === undefined) continue
      look()
      const years = (earlier.year ?? 0) - (year ?? 0)
      const months = earlier.month - later.month
      const days =
        earlier.day === undefined || later.day === undefined ? 0 : earlier.day - later.day
      const back = years || months || days
      if (back <= 0) continue
      yield {
        code: 'DAT-014',
        params: {
          first: text.slice(earlier.start, earlier.end) + beganWith[0],
          second: text.slice(later.start, later.end) + (followed[0] ?? ''),
        },
        ...spots(subject, later, [earlier]),
      }
    }
  },
  bad: [
    bad('项目于2021年5月启动、2021年3月完成验收。', '2021年3月'),
    bad('该局2021年10月挂牌成立，当年6月组织首次评查。', '6月'),
    bad('6月3日收到申请，5月10日作出答复。', '5月10日'),
  ],
  good: good(
    '项目于2021年5月启动、2021年9月完成验收。',
    near('专项行动11月启动，次年3月完成。', 'the year after'),
    near('2020年12月启动，2021年3月完成；6月3日收到申请，6月10日作出答复。', 'in order'),
    near('5月召开会议，3月开展评查，两项工作均完成。', 'two things that do not follow on'),
  ),
})
