import type { Block } from '@fazhi/model'
import { inResidue } from './pairs.js'

/** What was left in the text by the place it was copied from. */
export type ResidueKind =
  | 'advert'
  | 'messenger'
  | 'paywallStart'
  | 'paywallEnd'
  | 'paywall'
  | 'mill'
  | 'brand'

/** A stretch that does not belong to the report. */
export interface Residue {
  readonly kind: ResidueKind
  readonly start: number
  readonly end: number
  readonly block: number
}

const offer = '(?:公文|范文|素材|材料|资料|文档|文稿|讲话稿|写作|模板|资源)'
const channel =
  '(?:微\\s{0,3}信|[Vv]\\s{0,3}信|薇信|威信|公众号|[Qq]{2}|[Vv][Xx]|扫码|关注|下载|网站|www\\.|https?:)'

/** Each pattern is bounded: no quantifier stands inside another, so a hostile text stays cheap. */
const patterns: readonly (readonly [ResidueKind, RegExp])[] = [
  ['paywallStart', /##\s?paid\s?begin\s?##|##[A-Za-z]{2,16}[_-]?(?:begin|start)##/gi],
  ['paywallEnd', /##\s?paid\s?end\s?##|##[A-Za-z]{2,16}[_-]?(?:end|stop)##/gi],
  [
    'paywall',
    /(?:此处|以下)(?:省略|隐藏)\s?\d{1,7}\s?字|剩余\s?\d{1,3}\s?[%％]\s?(?:未读|内容)|(?:登录|付费|开通会员|购买)后(?:可)?(?:查看|阅读|下载)(?:全文|剩余|更多)|本文共\s?\d{1,4}\s?页[，,]?\s?(?:仅|只)(?:显示|展示)/g,
  ],
  [
    'advert',
    new RegExp(
      `[【\\[（(][^【】\\[\\]（）()\\n]{0,30}更多\\s?${offer}[^【】\\[\\]（）()\\n]{0,40}[】\\]）)]`,
      'g',
    ),
  ],
  [
    'advert',
    new RegExp(
      `[【\\[][^【】\\[\\]\\n]{0,30}${offer}[^【】\\[\\]\\n]{0,12}${channel}[^【】\\[\\]\\n]{0,40}[】\\]]`,
      'g',
    ),
  ],
  [
    'advert',
    new RegExp(`更多\\s?${offer}[^。；\\n【】]{0,12}${channel}[^。；，\\n【】]{0,30}`, 'g'),
  ],
  [
    'advert',
    /【[^【】\n]{0,20}(?:微\s?信|[Qq]{2}群?|公众号)\s{0,3}[:：]?\s{0,3}[A-Za-z0-9_-]{5,24}[^【】\n]{0,20}】/g,
  ],
  [
    'messenger',
    /(?:微\s?信号?|薇信|[Vv]信|[Vv][Xx]|加[Vv]|[Qq]{2}(?:号|群)?)\s{0,3}[:：]\s{0,3}[A-Za-z0-9_-]{5,24}/g,
  ],
  [
    'mill',
    /本文(?:由|为)[^。\n]{0,20}(?:投稿|小编|整理发布|收集整理)|(?:由)?小编(?:为您|为大家|整理|推荐)[^。\n]{0,20}|(?:范文网|公文网|文秘网|代写网|豆丁网|道客巴巴|百度文库|原创力文档)|版权归(?:原作者|上传者)所有|(?:如有)?侵权[，,]?请?联系(?:我们|本站)?删除|转载请注明(?:出处|来源)/g,
  ],
  [
    'brand',
    /[A-Za-z]{0,10}(?:bet|BET)\d{2,4}|(?:娱乐城|足彩|真人娱乐|电子游艺)(?:官网|平台|下载|[Aa][Pp][Pp])|体育(?:[Aa][Pp][Pp]下载|官网入口|平台下载)/g,
  ],
]

/** Finds residue in the blocks and marks it in the mask. Earlier patterns win where two overlap. */
export const findResidue = (blocks: readonly Block[], mask: Uint8Array): readonly Residue[] => {
  const found: Residue[] = []
  blocks.forEach((block, index) => {
    if (block.kind === 'noise') return
    for (const [kind, pattern] of patterns) {
      for (const match of block.text.matchAll(pattern)) {
        const start = block.start + match.index
        const end = start + match[0].length
        if (((mask[start] ?? 0) & inResidue) !== 0 || ((mask[end - 1] ?? 0) & inResidue) !== 0) {
          continue
        }
        for (let at = start; at < end; at++) mask[at] = (mask[at] ?? 0) | inResidue
        found.push({ kind, start, end, block: index })
      }
    }
  })
  return found.sort((a, b) => a.start - b.start)
}
