import { good, judged, near, reportRule, spot } from '../report-rule.js'

/** Blanks that stand for a place. */
const places: ReadonlySet<string> = new Set(['ownPlace', 'superiorPlace', 'province', 'township'])

type Codes = {
  'PRV-005': { readonly name: string; readonly province: string }
}

/** Places are masked, and a platform of one province is named all the same: whoever masked it should know. */
export const maskedYetNamedRule = reportRule<Codes>({
  id: 'PRV-005',
  title: { zh: '地名已隐去，平台名仍可看出地方', en: 'Places are masked, a platform still tells' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  phases: ['submit', 'publish'],
  basis: judged(),
  messages: {
    'PRV-005': {
      'zh-CN': '文中地名已隐去，但“{name}”是{province}的平台，仍可看出是哪里。',
      en: 'Places are masked, but "{name}" is a platform of one province, "{province}", and tells which.',
    },
  },
  *check(subject, look) {
    if (!subject.placeholders.some(({ slot }) => places.has(slot))) return
    for (const wording of subject.wordings) {
      if (wording.kind !== 'platform') continue
      look()
      const place = spot(subject, wording.start, wording.end)
      yield { code: 'PRV-005', params: { name: place.quote, province: wording.province }, ...place }
    }
  },
  bad: [
    { input: { text: 'XX县坚持依法行政。政务服务事项全部进驻浙里办。' }, finds: ['浙里办'] },
    { input: { text: 'XX市推行“渝快办”掌上办理。' }, finds: ['渝快办'] },
    { input: { text: '××区组织党员在灯塔党建平台学习。' }, finds: ['灯塔党建'] },
  ],
  good: good(
    near('青山县政务服务事项全部进驻浙里办。', 'no place is masked'),
    'XX县政务服务事项全部网上可办。',
    near('青山县落实《爱山东平台管理办法》。', 'a title, and nothing is masked'),
  ),
})
