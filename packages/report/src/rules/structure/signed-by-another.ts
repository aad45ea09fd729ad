import { edited } from '../../testing/edited.js'
import { handingIn, judged, near, reportRule, spot } from '../report-rule.js'
import { otherGenre } from './mandatory-item.js'

const organ =
  /^((?:[\u4e00-\u9fff]){2,24}?(?:人民政府|办事处|管委会|管理委员会|[^市]局|委员会))(?:关于)?(?:19|20)\d\d年/
const signing = /(?:人民政府|办事处|管委会|管理委员会|局|委员会)$/

/** 溪口市人民政府东街街道办事处 is 溪口市东街街道办事处 by its full name. */
const plain = (name: string): string => name.replace(/人民政府(?=.)/, '').replace(/\s/g, '')

type Codes = {
  'STR-007': { readonly signed: string; readonly titled: string }
}

/** The organ that signs is not the one the title names. */
export const signedByAnotherRule = reportRule<Codes>({
  id: 'STR-007',
  title: { zh: '署名机关与标题不一致', en: 'Signed by another organ than the title names' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: handingIn,
  basis: judged(),
  messages: {
    'STR-007': {
      'zh-CN': '署名为“{signed}”，标题为“{titled}”，请核对。',
      en: 'Signed by "{signed}", while the title names "{titled}". Check it.',
    },
  },
  notApplicable: otherGenre,
  *check(subject, look) {
    const title = subject.blocks
      .filter(({ kind }) => kind === 'title')
      .map(({ text }) => text.trim())
      .join('')
    const titled = organ.exec(title)?.[1]
    const signatures = subject.blocks.filter(
      ({ kind, text }) => kind === 'signature' && signing.test(text.trim()),
    )
    const [first] = signatures
    if (titled === undefined || first === undefined) return
    look()
    const right = plain(titled)
    const fits = signatures.some(({ text }) => {
      const signed = plain(text.trim())
      return signed.endsWith(right) || right.endsWith(signed)
    })
    if (fits) return
    const signed = first.text.trim()
    yield {
      code: 'STR-007',
      params: { signed, titled },
      ...spot(subject, first.start, first.end),
    }
  },
  bad: [
    {
      input: {
        text: edited
          .replace('青山县2021年度', '青山县人民政府2021年度')
          .replace('\n青山县人民政府\n2022', '\n青山县溪口镇人民政府\n2022'),
      },
      finds: ['青山县溪口镇人民政府'],
    },
    {
      input: {
        text: edited
          .replace('青山县2021年度', '青山县司法局2021年度')
          .replace('\n青山县人民政府\n2022', '\n青山县财政局\n2022'),
      },
      finds: ['青山县财政局'],
    },
    {
      input: {
        text: edited
          .replace('青山县2021年度', '青山县东街街道办事处2021年度')
          .replace('\n青山县人民政府\n2022', '\n青山县西街街道办事处\n2022'),
      },
      finds: ['青山县西街街道办事处'],
    },
  ],
  good: [
    { input: { text: edited.sound } },
    {
      input: {
        text: edited
          .replace('青山县2021年度', '青山县东街街道办事处2021年度')
          .replace('\n青山县人民政府\n2022', '\n青山县人民政府东街街道办事处\n2022'),
      },
      why: 'the full name of the same office',
    },
    {
      input: {
        text: edited
          .replace('青山县2021年度', '青山县司法局2021年度')
          .replace('\n青山县人民政府\n2022', '\n司法局\n2022'),
      },
      why: 'its short name',
    },
    near(
      '青山县人民政府2021年政府工作报告\n各位代表：\n请予审议。\n青山县财政局',
      'another kind of report',
    ),
  ],
})
