import { matchesOf } from '../../layers/matches.js'
import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'

/** Printed or posted in a periodical whose name stands bare. */
const printed =
  /(?:在|被|由)((?:[\u4e00-\u9fff]|[Xx×]){2,16}?(?:日报|晚报|早报|时报|周报|专报|简报|快报|通报|参考|杂志|月刊|期刊|周刊|学报|内参))(?:上)?(?:予以)?(?:刊登|刊发|刊载|登载|发表|转载|头版|专版|整版)/g

type Codes = {
  'REF-002': { readonly name: string }
}

/** A newspaper or bulletin that printed something, without the marks of a title. */
export const publicationTitleRule = reportRule<Codes>({
  id: 'REF-002',
  title: { zh: '报刊名没有加书名号', en: 'A periodical without title marks' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged('nationalStandard'),
  messages: {
    'REF-002': {
      'zh-CN': '报刊名“{name}”应加书名号。',
      en: '"{name}" is a periodical; it takes title marks 《》.',
    },
  },
  *check(subject, look) {
    for (const sentence of subject.sentences) {
      if (!/[刊登载表版]/.test(sentence.text)) continue
      look()
      for (const match of matchesOf(printed, sentence.text)) {
        const name = match[1] ?? ''
        const start = sentence.start + match.index + 1
        if (subject.titled(start) || subject.quoted(start)) continue
        yield { code: 'REF-002', params: { name }, ...spot(subject, start, start + name.length) }
      }
    }
  },
  bad: [
    bad('典型做法在法治日报刊发。', '法治日报'),
    bad('调研文章被省政府工作简报刊登。', '省政府工作简报'),
    bad('经验材料在政务信息专报上刊载。', '政务信息专报'),
  ],
  good: good(
    near('典型做法在《法治日报》刊发。', 'it has its marks'),
    near('典型做法在“法治青山”专栏刊发。', 'a column is quoted'),
    near('在门户网站发表公开信。', 'no periodical'),
  ),
})
