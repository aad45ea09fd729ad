import { lookAtSentences } from '../look-at-sentences.js'
import { always, bad, good, judged, type None, reportRule, spot } from '../report-rule.js'
import { residueFix } from './residue-fix.js'

type Codes = {
  'RES-001': None
}

/** An offer of document templates, whatever its spelling. */
export const advertRule = reportRule<Codes>({
  id: 'RES-001',
  title: { zh: '夹带广告', en: 'Advertisement left in the text' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  messages: {
    'RES-001': {
      'zh-CN': '夹带广告，应删除。',
      en: 'An advertisement is left in the text; delete it.',
    },
  },
  *check(subject, look) {
    lookAtSentences(subject, look)
    for (const residue of subject.residue) {
      if (residue.kind === 'advert') {
        yield {
          code: 'RES-001',
          params: {},
          ...spot(subject, residue.start, residue.end),
          ...residueFix(subject, residue),
        }
      }
    }
  },
  bad: [
    bad(
      '三、规范执法 【更多公文素材，微信 ：abcd01】\n持续规范。',
      '【更多公文素材，微信 ：abcd01】',
    ),
    bad('持续规范。\n扫码关注，免费领取公文模板', '扫码关注，免费领取公文模板'),
    bad('持续规范。（更多写作范文请关注公众号某站）', '（更多写作范文请关注公众号某站）'),
    bad('持续规范。【公文材料下载加QQ群 1234567】', '【公文材料下载加QQ群 1234567】'),
  ],
  good: good(
    '通过微信公众号推送普法信息320条。',
    '编发更多普法资料，供群众下载。',
    '群众扫码关注公众号，可查看办事指南、获取法律咨询。',
    '起草讲话稿、汇报材料等精品公文320篇，在中国裁判文书网公开文书60份。',
    '【典型案例】某商户首次违法，未予处罚。',
    '在网站开设专栏，扫码即可办理。',
  ),
})
