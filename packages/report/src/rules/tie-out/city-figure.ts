import { label } from '@fazhi/model'
import { always, near, norm, reportRule, spot } from '../report-rule.js'

type Codes = {
  'TIE-001': {
    readonly stated: string
    readonly ours: string
    readonly fact: string
    readonly factEn: string
  }
}

/** A figure of the text against the city's own figure from the submissions. */
export const cityFigureRule = reportRule<Codes>({
  id: 'TIE-001',
  title: {
    zh: '数字与各单位填报汇总不一致',
    en: 'A figure differs from the roll-up of the submissions',
  },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('official-documents-2012', '20', 'partyRegulation'),
  messages: {
    'TIE-001': {
      'zh-CN': '“{fact}”写为 {stated}，各单位填报汇总为 {ours}。',
      en: '{factEn} is given as {stated}; the roll-up of the submissions says {ours}.',
    },
  },
  notApplicable: (subject) =>
    subject.rollUp === undefined
      ? { zh: '没有各单位的填报可对', en: 'there are no submissions to compare with' }
      : undefined,
  *check(subject, look) {
    for (const tie of subject.tieOuts) {
      if (tie.status === 'unknown') continue
      look()
      if (tie.status === 'blocked') look.blocked()
      if (tie.status !== 'contradicted' || tie.ours === undefined) continue
      const { figure } = tie
      yield {
        code: 'TIE-001',
        params: {
          stated: subject.text.slice(figure.start, figure.unitEnd),
          ours: tie.ours.value,
          fact: tie.fact.name.zh,
          factEn: label(tie.fact.name, 'en'),
        },
        expected: tie.ours.value,
        ...spot(subject, figure.start, figure.unitEnd),
      }
    }
  },
  bad: [
    {
      input: { text: '法院开庭审理40件。', figures: { 'litigation.heard': '41' } },
      finds: ['40件'],
    },
    {
      input: {
        text: '全年受理行政复议案件94件，审结92件。',
        figures: { 'reconsideration.concluded': '91' },
      },
      finds: ['92件'],
    },
  ],
  good: [
    {
      input: { text: '法院开庭审理40件。', figures: { 'litigation.heard': '40' } },
      why: 'the two agree',
    },
    { input: { text: '法院开庭审理40余件。', figures: { 'litigation.heard': '43' } } },
    {
      input: { text: '去年法院开庭审理40件。', figures: { 'litigation.heard': '41' } },
      why: 'the year before is another quantity',
    },
    {
      input: {
        text: '法院受理各类案件9400件，审结9200件。',
        figures: { 'reconsideration.concluded': '91' },
      },
    },
    {
      input: {
        text: '仲裁院受理劳动争议94件，审结90件。',
        figures: { 'reconsideration.concluded': '91' },
      },
    },
    {
      input: { text: '开展执法检查6次，发现问题60个。', figures: { 'inspection.problems': '47' } },
    },
    near('法院开庭审理40件。', 'there is no roll-up to hold it against'),
  ],
})
