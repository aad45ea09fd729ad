import { matchesOf } from '../../layers/matches.js'
import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'
import { sentencesWith } from '../sentences-with.js'

/** What is received in one clause and given in the next, with nobody named in between who gives it. */
const shift =
  /(?:得到|受到|获得|获|荣获)[^，。；]{2,24}(?:批示|肯定|好评|表扬|认可|称赞|点赞|关注)，(?:并)?((?:给予|予以|作出|授予|提出)[^，。；]{2,12})/g

type Codes = {
  'STY-005': { readonly found: string }
}

/** 得到…批示，给予肯定: the work receives, then somebody gives, and nobody is named. */
export const subjectShiftRule = reportRule<Codes>({
  id: 'STY-005',
  title: { zh: '暗换主语', en: 'The subject changes unsaid' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged('houseStyle'),
  messages: {
    'STY-005': {
      'zh-CN': '“{found}”换了主语：前半句是“得到”，这里谁在给？',
      en: '"{found}" has another subject than the clause before it, which receives; who gives?',
    },
  },
  *check(subject, look) {
    for (const sentence of sentencesWith(subject, '得到', '受到', '获')) {
      look()
      for (const match of matchesOf(shift, sentence.text)) {
        const [whole, given = ''] = match
        const start = sentence.start + match.index + whole.length - given.length
        yield {
          code: 'STY-005',
          params: { found: given },
          ...spot(subject, start, start + given.length),
        }
      }
    }
  },
  bad: [
    bad('经验做法得到上级部门批示，给予充分肯定。', '给予充分肯定'),
    bad('执法工作受到省厅关注，并提出推广意见。', '提出推广意见'),
    bad('调解案例获得市委领导认可，予以全市通报。', '予以全市通报'),
  ],
  good: good(
    '经验做法得到上级部门批示肯定。',
    near('经验做法得到上级部门批示，省厅给予充分肯定。', 'the giver is named'),
    near('受到群众好评，工作取得实效。', 'no giving'),
  ),
})
