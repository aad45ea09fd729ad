import { lookAtSentences } from '../look-at-sentences.js'
import { always, bad, good, judged, type None, reportRule, spot, spots } from '../report-rule.js'

type Codes = {
  'RES-003': None
  'RES-003.single': None
}

/** Markers of a download site: a pair is one finding with two places. */
export const paywallRule = reportRule<Codes>({
  id: 'RES-003',
  title: { zh: '夹带付费阅读标记', en: 'Paywall marker left in the text' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  messages: {
    'RES-003': {
      'zh-CN': '夹带一对付费阅读标记，应一并删除。',
      en: 'A pair of paywall markers is left in the text; delete both.',
    },
    'RES-003.single': {
      'zh-CN': '夹带付费阅读标记，应删除。',
      en: 'A paywall marker is left in the text; delete it.',
    },
  },
  *check(subject, look) {
    let open: (typeof subject.residue)[number] | undefined
    lookAtSentences(subject, look)
    for (const residue of subject.residue) {
      if (residue.kind === 'paywall') {
        yield { code: 'RES-003.single', params: {}, ...spot(subject, residue.start, residue.end) }
      } else if (residue.kind === 'paywallStart') {
        if (open !== undefined) {
          yield { code: 'RES-003.single', params: {}, ...spot(subject, open.start, open.end) }
        }
        open = residue
      } else if (residue.kind === 'paywallEnd') {
        yield open === undefined
          ? { code: 'RES-003.single', params: {}, ...spot(subject, residue.start, residue.end) }
          : { code: 'RES-003', params: {}, ...spots(subject, open, [residue]) }
        open = undefined
      }
    }
    if (open !== undefined) {
      yield { code: 'RES-003.single', params: {}, ...spot(subject, open.start, open.end) }
    }
  },
  bad: [
    bad('##paidbegin##工作扎实推进。\n持续规范执法。##paidend##', '##paidbegin##'),
    bad('工作扎实推进。试读结束，开通VIP继续阅读', '试读结束', '开通VIP继续阅读'),
    bad('工作扎实推进。点击查看全文', '点击查看全文'),
    bad('工作扎实推进。此处省略1200字', '此处省略1200字'),
    bad('工作扎实推进。##PaidEnd##', '##PaidEnd##'),
  ],
  good: good(
    '推行付费信息公开目录管理。',
    '制度文本可在县政府网站点击查看，会员企业42家。',
    '使用##号标注重点事项。',
    '登录后可查询办理进度。',
  ),
})
