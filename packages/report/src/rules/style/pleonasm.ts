import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'

type Codes = {
  'STY-004': { readonly found: string; readonly right: string }
}

/** The same meaning twice in one expression (列席参加): the shorter one says it. */
export const pleonasmRule = reportRule<Codes>({
  id: 'STY-004',
  title: { zh: '词义重复', en: 'The same meaning said twice' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged('houseStyle'),
  messages: {
    'STY-004': {
      'zh-CN': '“{found}”词义重复，用“{right}”即可。',
      en: '"{found}" says the same twice; "{right}" is enough.',
    },
  },
  *check(subject, look) {
    for (const wording of subject.wordings) {
      if (wording.kind !== 'pleonasm') continue
      look()
      const place = spot(subject, wording.start, wording.end)
      yield { code: 'STY-004', params: { found: place.quote, right: wording.right }, ...place }
    }
  },
  bad: [
    bad('各单位主要负责人列席参加会议。', '列席参加'),
    bad('涉及到群众利益的事项依法听证。', '涉及到'),
    bad('截止到年底，办结40件。', '截止到'),
  ],
  good: good(
    '各单位主要负责人列席会议。',
    near('出席会议并参加表决。', 'two deeds'),
    near('开展“涉及到我”主题讨论。', 'a quotation'),
  ),
})
