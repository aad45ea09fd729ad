import type { Block } from '@fazhi/model'
import { enumerationOf, pointsIn } from '../../layers/enumerations.js'
import { daysListed, namedBehind } from '../../layers/named-behind.js'
import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'

const paragraphsWithPoints = (blocks: readonly Block[]): readonly number[] =>
  blocks.flatMap(({ text }, index) => (text.includes('一是') ? [index] : []))

type Codes = {
  'FIG-009': { readonly stated: string; readonly listed: number }
  'FIG-009.named': { readonly stated: string; readonly listed: number }
  'FIG-009.behind': { readonly stated: string; readonly listed: number }
}

/** Fields, steps or places listed by name against the number right after them. */
export const enumeratedRule = reportRule<Codes>({
  id: 'FIG-009',
  title: { zh: '列举项数与所写数目不符', en: 'Things enumerated differ from the number stated' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'FIG-009': {
      'zh-CN': '写明 {stated}，前面列举了 {listed} 项，请核对。',
      en: '{stated} are stated, {listed} are listed before; check which is right.',
    },
    'FIG-009.named': {
      'zh-CN': '写明 {stated}，列出的有 {listed} 项，请核对。',
      en: '{stated} are stated, {listed} are listed with it; check which is right.',
    },
    'FIG-009.behind': {
      'zh-CN': '写明“{stated}”，后面“一是、二是”列了 {listed} 项，请核对。',
      en: '"{stated}" announces another number of points than the {listed} that follow; check which is right.',
    },
  },
  *check(subject, look) {
    for (const figure of subject.figures) {
      const from = subject.sentences[figure.sentence]?.start ?? figure.start
      const told = enumerationOf(subject.text, figure, from)
      if (told === undefined) continue
      look()
      if (told.stated >= told.least && told.stated <= told.most) continue
      yield {
        code: 'FIG-009',
        params: {
          stated: subject.text.slice(figure.start, figure.unitEnd),
          listed: told.least,
        },
        ...spot(subject, figure.start, figure.unitEnd),
      }
    }
    for (const { sentence, figures } of subject.figured) {
      const listed = [
        ...figures.flatMap((figure) => namedBehind(subject.text, figure) ?? []),
        ...daysListed(subject.text, sentence, figures),
      ]
      for (const { figure, stated, least, most } of listed) {
        look()
        if (stated >= least && stated <= most) continue
        yield {
          code: 'FIG-009.named',
          params: { stated: subject.text.slice(figure.start, figure.unitEnd), listed: least },
          ...spot(subject, figure.start, figure.unitEnd),
        }
      }
    }
    for (const index of paragraphsWithPoints(subject.blocks)) {
      const block = subject.blocks[index]
      if (block === undefined) continue
      const paragraph = subject.text.slice(block.start, block.end)
      for (const { start, end, stated, listed } of pointsIn(paragraph)) {
        look()
        // The points may go on in the next paragraph.
        const next = subject.blocks[index + 1]
        const goesOn = next !== undefined && /^\s*[二三四五六七八九]是/.test(next.text)
        if (stated === listed || (listed < stated && goesOn)) continue
        yield {
          code: 'FIG-009.behind',
          params: { stated: paragraph.slice(start, end), listed },
          ...spot(subject, block.start + start, block.start + end),
        }
      }
    }
  },
  bad: [
    bad('聚焦工程建设、招标投标、物业管理4个领域开展整治。', '4个'),
    bad('存在三方面不足：一是制度不全；二是力量不足。', '三方面不足'),
    bad('健全会商、通报、督办三项工作制度，落实以案释法、旁听庭审、清单管理四项普法制度。', '四项'),
    bad('设立4个分中心：城东、城西、开发区。', '4个'),
    bad('选定3个试点镇（东河镇、南苑镇、北关镇、西坡镇）先行。', '3个'),
    bad('于3月12日、6月20日、9月5日和11月8日召开3次联席会议。', '3次'),
    bad('组织旁听庭审4次（3月、6月、11月）。', '4次'),
    bad('组建宣讲团、服务团、志愿服务队4支队伍。', '4支'),
    bad('审议通过2项制度：《监督办法》《应诉规则》《顾问办法》。', '2项'),
    bad('确定3个试点单位，即公安局、城管局、交通局和水利局。', '3个'),
    bad('在东河、南苑、北关、西坡三个乡镇开展试点。', '三个'),
  ],
  good: good(
    near('聚焦工程建设、招标投标、物业管理3个领域开展整治。', 'three names are listed'),
    near('聚焦工程建设、招标投标、物业管理等6个领域开展整治。', '等 leaves the list open'),
    near('聚焦教育、医疗、养老和托育4个领域。', 'the 和 joins the fourth name'),
    near('存在三方面不足：一是制度不全；二是力量不足；三是经费短缺。', 'three points follow'),
    near('第三方面不足：一是制度不全；二是力量不足。', 'an ordinal announces no number'),
    near('设立4个分中心：城东、城西、城北和开发区。', 'the 和 joins the fourth'),
    near('选定6个试点镇（东河镇、南苑镇、北关镇等）先行。', '等 leaves the list open'),
    near('于3月12日、6月20日、9月5日和11月8日召开4次联席会议。', 'four days'),
    near('3月、6月、9月各召开2次联席会议。', 'so many in each'),
    '完成案卷评查、普法宣传，组织6个部门参加。',
  ),
})
