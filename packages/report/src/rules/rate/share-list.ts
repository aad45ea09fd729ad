import { figureSpots, written } from '../figure/figure-text.js'
import { always, bad, good, judged, near, reportRule } from '../report-rule.js'

type Codes = {
  'RAT-014': { readonly count: string; readonly share: string; readonly whole: string }
  'RAT-014.implied': { readonly count: string; readonly share: string; readonly whole: string }
  'RAT-014.whole': { readonly told: string; readonly whole: string }
}

/** Shares told one after the other, each behind its count: one that does not fit the whole of the others. */
export const shareListRule = reportRule<Codes>({
  id: 'RAT-014',
  title: {
    zh: '同列各项的占比依的不是同一个总数',
    en: 'One of several shares does not fit the whole of the others',
  },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'RAT-014': {
      'zh-CN': '{count} 占 {share} 不符：同列其他占比都按 {whole} 计算，请核对。',
      en: '{count} are not {share}: the other shares beside it are of {whole}; check them.',
    },
    'RAT-014.implied': {
      'zh-CN':
        '{count} 占 {share} 与同列其他占比不符：按其他各项推算，总数在 {whole} 之间，请核对。',
      en: '{count} and {share} do not fit the shares beside them, which make the whole {whole}; check them.',
    },
    'RAT-014.whole': {
      'zh-CN': '总数写为 {told}；按所列件数和占比推算，总数在 {whole} 之间，请核对。',
      en: 'The whole is given as {told}; the counts and shares listed make it {whole}; check them.',
    },
  },
  *check(subject, look) {
    for (const { members, broken, whole, implied, told } of subject.shareLists) {
      if (members.length < 2) continue
      look()
      const bounds =
        implied === undefined
          ? ''
          : `${implied.lo.n / implied.lo.d}–${implied.hi.n / implied.hi.d + 1n}`
      for (const { count, share } of broken) {
        const params = { count: written(subject, count), share: written(subject, share) }
        if (whole !== undefined)
          yield {
            code: 'RAT-014',
            params: { ...params, whole: written(subject, whole) },
            ...figureSpots(subject, share, [count, whole]),
          }
        else
          yield {
            code: 'RAT-014.implied',
            params: { ...params, whole: bounds },
            ...figureSpots(subject, share, [count]),
          }
      }
      if (told !== undefined)
        yield {
          code: 'RAT-014.whole',
          params: { told: written(subject, told), whole: bounds },
          ...figureSpots(
            subject,
            told,
            members.map(({ count }) => count),
          ),
        }
    }
  },
  bad: [
    bad('来信80件：咨询类40件（50%）；投诉类28件（35%）；建议类12件（18%）。', '18%'),
    bad('来信来访80件，咨询48件、投诉20件、建议12件，占比依次为60%、25%、51%。', '51%'),
    bad(
      '全年接听来电400件，其中咨询类240件，占60%；求助类100件，占25%；投诉类60件，占19%。',
      '19%',
    ),
    bad(
      '收到代表建议80件。已解决52件，占65%。列入计划20件，占25%。留作参考8件，占14.5%。',
      '14.5%',
    ),
    bad(
      '按来源分，电话受理611件，占50.9%；网上受理428件，占35.7%；来信受理97件，占8.1%；来访受理64件，占6.3%。',
      '6.3%',
    ),
    bad(
      '受理诉求1800件，其中咨询类611件，占50.9%；求助类428件，占35.7%；投诉类161件，占13.4%。',
      '1800件',
    ),
    bad('评查案卷160卷，其中优秀96卷，占60%，合格64卷，占48%。', '48%'),
  ],
  good: good(
    near(
      '全年接听来电400件，其中咨询类240件，占60%；求助类100件，占25%；投诉类60件，占15%。',
      'shares of all the calls',
    ),
    near(
      '按来源分，电话受理611件，占50.9%；网上受理428件，占35.7%；来信受理97件，占8.1%。',
      'the whole is not told',
    ),
    near(
      '来电500件，占62.5%，其中投诉120件，占来电的24%；来信300件，占37.5%。',
      'a share of a share',
    ),
    near(
      '审结案件300件，其中调解120件，占40%。收到信访80件，其中网上60件，占75%，来访20件，占25%。',
      'each of its own whole',
    ),
    near('女性干部30人，占20%；党员90人，占61.2%。', 'two wholes that are not told'),
    '反映欠薪问题212件，占比7.3%；反映噪声问题58件，占比2%；反映停车问题54件，占比1.9%。',
  ),
})
