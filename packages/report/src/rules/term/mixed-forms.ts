import { formOf, type Wording } from '../../layers/wordings.js'
import { always, bad, good, judged, near, reportRule, spots } from '../report-rule.js'

type Codes = {
  'TRM-004': {
    readonly of: string
    readonly ofEn: string
    readonly usual: string
    readonly other: string
    readonly places: number
  }
}

/** One thing named in several forms in one report: the rarer ones are told, with one place of the usual one. The full name is no rival. */
export const mixedFormsRule = reportRule<Codes>({
  id: 'TRM-004',
  title: { zh: '同一事物的称谓不统一', en: 'One thing named in several forms' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged('houseStyle'),
  messages: {
    'TRM-004': {
      'zh-CN': '{of}有不同写法：“{usual}”与“{other}”，建议全文统一。',
      en: 'The report names {ofEn} in several forms: "{usual}" and "{other}"; settle on one.',
    },
  },
  *check(subject, look) {
    const byForm = new Map<number, Map<number, Wording[]>>()
    for (const wording of subject.wordings) {
      if (wording.kind !== 'style' || wording.full) continue
      look()
      const styles = byForm.get(wording.form) ?? new Map<number, Wording[]>()
      styles.set(wording.style, [...(styles.get(wording.style) ?? []), wording])
      byForm.set(wording.form, styles)
    }
    for (const [form, styles] of byForm) {
      if (styles.size < 2) continue
      // The usual one is the most frequent, the first of them where several are.
      const [usual, ...rarer] = [...styles.values()].toSorted((a, b) => b.length - a.length)
      const others = rarer.flat().toSorted((a, b) => a.start - b.start)
      const [model] = usual ?? []
      const [first, ...more] = others
      if (first === undefined || model === undefined) continue
      const { zh, en } = formOf(form)
      yield {
        code: 'TRM-004',
        params: {
          of: zh,
          ofEn: en,
          usual: subject.text.slice(model.start, model.end),
          other: subject.text.slice(first.start, first.end),
          places: others.length + 1,
        },
        ...spots(subject, first, [...more, model]),
      }
    }
  },
  bad: [
    bad('各镇街配备法律顾问，镇街述法全部完成，各镇（街道）设立司法所。', '镇（街道）'),
    bad('县委依法治县办组织督察，依法治县办通报结果，依法治县办跟踪整改。', '县委依法治县办'),
    bad('市人民法院、市检察院联合会商，市人民法院通报情况。', '市检察院'),
  ],
  good: good(
    '各镇街配备法律顾问，镇街述法全部完成。',
    near(
      '县委全面依法治县委员会办公室牵头，县委依法治县办组织督察。',
      'a full name and its one short form',
    ),
    near('各镇街落实《镇（街道）权责清单》。', 'a title is what it is'),
    '区人民法院、区人民检察院派员参加。',
  ),
})
