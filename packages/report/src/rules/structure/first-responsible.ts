import { edited } from '../../testing/edited.js'
import { always, type None, norm, reportRule } from '../report-rule.js'
import { checkItem, genreMissing } from './mandatory-item.js'

type Codes = {
  'STR-012': None
  'STR-012.runIn': None
}

/** A heading of its own meets it; a sentence that tells an act of the principals is left to a person. */
export const firstResponsibleRule = reportRule<Codes>({
  id: 'STR-012',
  title: {
    zh: '缺少党政主要负责人履行第一责任人职责情况',
    en: 'How the principals acted as first responsible persons is missing',
  },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('inspection-2019', '*', 'partyRegulation'),
  messages: {
    'STR-012': {
      'zh-CN': '没有找到党政主要负责人履行推进法治建设第一责任人职责情况。',
      en: 'How the principals acted as first responsible persons is not told.',
    },
    'STR-012.runIn': {
      'zh-CN': '党政主要负责人履职情况只在正文中带过，没有单独的标题；请确认是否足够。',
      en: 'How the principals acted is told in passing, without a heading of its own; confirm that it suffices.',
    },
  },
  notApplicable: (subject) => genreMissing(subject, 'firstResponsible'),
  check: (subject, look) =>
    checkItem(subject, look, 'firstResponsible', { missing: 'STR-012', partial: 'STR-012.runIn' }),
  bad: [
    { input: { text: edited.without('二、', '三、') }, finds: [''] },
    {
      input: {
        text: edited.replace(
          '二、党政主要负责人履行推进法治建设第一责任人职责情况',
          '二、加强组织领导',
        ),
      },
      finds: ['县委主要负责同志主持召开县委全面依法治县委员会会议2次，听取法治建设工作汇报4次'],
    },
    {
      input: {
        text: edited
          .replace('二、党政主要负责人履行推进法治建设第一责任人职责情况', '二、加强组织领导')
          .replace(
            '县委主要负责同志主持召开县委全面依法治县委员会会议2次',
            '局主要负责人主持召开局党组会议2次',
          ),
      },
      finds: ['局主要负责人主持召开局党组会议2次，听取法治建设工作汇报4次'],
    },
  ],
  good: [
    { input: { text: edited.sound }, why: 'it stands under a heading of its own' },
    {
      input: {
        text: edited.replace(
          '二、党政主要负责人履行推进法治建设第一责任人职责情况',
          '二、主要负责同志推进法治政府建设情况',
        ),
      },
      why: 'a heading of its own, in other words',
    },
    {
      input: {
        text: edited.replace(
          '二、党政主要负责人履行推进法治建设第一责任人职责情况',
          '（五）党政主要负责人履行“第一责任人”职责情况',
        ),
      },
      why: 'a heading of its own, one level lower',
    },
  ],
})
