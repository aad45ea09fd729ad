import type { Block } from '@fazhi/model'
import { cuesOf, heldIn } from './cues.js'
import { matchesOf } from './matches.js'
import { walk } from './noticed.js'
import { inResidue } from './pairs.js'
import type { ResidueKind } from './residue-kind.js'
import { type ResiduePattern, residueTraces } from './residue-traces.js'

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

/** Each pattern is bounded: no quantifier stands inside another, so a hostile text stays cheap; and each has its cues. */
const patterns: readonly ResiduePattern[] = [
  [
    'paywallStart',
    ['#', '＃'],
    /[#＃]{2}\s?paid\s?begin\s?[#＃]{2}|##[A-Za-z]{2,16}[_-]?(?:begin|start)##/gi,
  ],
  [
    'paywallEnd',
    ['#', '＃'],
    /[#＃]{2}\s?paid\s?end\s?[#＃]{2}|##[A-Za-z]{2,16}[_-]?(?:end|stop)##/gi,
  ],
  [
    'paywall',
    [
      ...[
        '省略',
        '隐藏',
        '剩余',
        '点击',
        'VI',
        'vi',
        '会员',
        '试读',
        '预览',
        '费阅',
        '权限',
        '下载',
        '录后',
        '费后',
        '员后',
      ],
      ...['买后', '册后', '文请', '版请', '示前', '方链', '文共'],
    ],
    /(?:此处|以下)(?:省略|隐藏)\s?\d{1,7}\s?字|剩余\s?\d{1,3}\s?[%％]\s?(?:未读|内容)[^。，\n]{0,12}|点击(?:此处|这里|按钮)?(?:查看|下载|阅读|展开|购买)(?:全文|完整版|原文|剩余|更多内容)|(?:开通|购买|升级)\s?(?:VIP|SVIP|vip|会员)[^。，\n]{0,16}(?:阅读|查看|下载|继续|全文|剩余)[^。，\n]{0,8}|(?:试读|预览|免费阅读)(?:部分|内容)?(?:已?结束|到此)|(?:以上|以下)[^。，\n]{0,4}(?:为|是)?试读(?:部分|内容)?|(?:阅读|下载|查看)权限不足|下载[^。，\n]{0,10}(?:需要?|消耗|扣除)\s?\d{1,5}\s?个?(?:积分|金币|下载券|下载币|点券|元)|(?:登录|付费|开通会员|购买|注册)后(?:即?可)?(?:查看|阅读|下载)(?:全文|全部|剩余|更多|完整)[^。，\n]{0,4}|(?:阅读|查看|下载)(?:全文|完整版)请(?:登录|付费|购买|关注)|(?:仅|只)(?:显示|展示)前\s?\d{1,4}\s?页|下方链接[^。，\n]{0,4}(?:获取|查看|下载|阅读)(?:全文|原文|完整版)|本文共\s?\d{1,4}\s?页[，,]?\s?(?:仅|只)(?:显示|展示)/g,
  ],
  [
    'advert',
    ['更多'],
    new RegExp(
      `[【\\[（(][^【】\\[\\]（）()\\n]{0,30}更多\\s?${offer}[^【】\\[\\]（）()\\n]{0,40}[】\\]）)]`,
      'g',
    ),
  ],
  [
    'advert',
    ['【', '['],
    new RegExp(
      `[【\\[][^【】\\[\\]\\n]{0,30}${offer}[^【】\\[\\]\\n]{0,12}${channel}[^【】\\[\\]\\n]{0,40}[】\\]]`,
      'g',
    ),
  ],
  [
    'advert',
    ['更多'],
    new RegExp(`更多\\s?${offer}[^。；\\n【】]{0,12}${channel}[^。；，\\n【】]{0,30}`, 'g'),
  ],
  [
    'advert',
    ['【'],
    /【[^【】\n]{0,20}(?:微\s?信|[Qq]{2}群?|公众号)\s{0,3}[:：]?\s{0,3}[A-Za-z0-9_-]{5,24}[^【】\n]{0,20}】/g,
  ],
  [
    'advert',
    ['获取', '领取', '下载', '查看', '阅读', '索取'],
    /(?:关注|扫码|扫一扫|扫描|搜索|添加)[^。；\n]{0,20}(?:获取|领取|下载|查看|阅读|索取)[^。；，\n]{0,10}(?:全文|原文|完整版|范文|公文模板|写作模板|素材|课件|讲话稿|资料包)/g,
  ],
  [
    'advert',
    ['公文', '范文', '话稿', '写作', '文秘'],
    /(?:更多|海量|精品|精彩|优质)[^。；，\n]{0,6}(?:公文|范文|讲话稿|写作素材|文秘资料)[^。；，\n]{0,10}(?:访问|登录|请看|尽在|下载|网|加|关注)[^。；，\n]{0,16}/g,
  ],
  [
    'messenger',
    ['群：', '群:', '群号'],
    /[\u4e00-\u9fff]{0,6}(?:交流|资料|素材|写作|学习|范文)[Qq]{0,2}群(?:号)?\s{0,2}[:：]\s{0,2}\d{6,11}/g,
  ],
  [
    'mill',
    ['【'],
    /【(?:精品|最新|优秀|推荐|原创|免费|精选)?(?:公文)?(?:范文|公文|模板|素材)(?:推荐|精选|下载)?】/g,
  ],
  ['mill', ['页'], /第\s?\d{1,3}\s?页\s?[,，/／]?\s?共\s?\d{1,3}\s?页/g],
  ['messenger', ['Q群', 'q群'], /(?:[Qq]{2}|[Qq])群(?:号)?\s{0,2}[:：]?\s{0,2}\d{6,11}/g],
  [
    'messenger',
    ['微', '薇', 'V', 'v', 'Q', 'q'],
    /(?:微[\s.．·]{0,3}信号?|[+＋]\s?[Vv]|薇信|[Vv]信|[Vv][Xx]|加[Vv]|[Qq]{2}(?:号|群)?)\s{0,3}[:：]\s{0,3}[A-Za-z0-9_-]{5,24}/g,
  ],
  [
    'mill',
    [
      ...[
        '本文',
        '小编',
        '范文',
        '公文',
        '文秘',
        '代写',
        '代发',
        '代笔',
        '笔杆',
        '作圈',
        '网友',
        '本站',
        '豆丁',
        '道客',
      ],
      ...['度文', '原创', '版权', '侵权', '转载', '任编', '浏览', '字体'],
    ],
    /本文(?:由|为)[^。\n]{0,20}(?:投稿|小编|整理发布|收集整理)|(?:由)?小编(?:为您|为大家|整理|推荐)[^。\n]{0,20}|(?:范文|公文写作|文秘|代写|笔杆子[\u4e00-\u9fff]{0,2}|公文材料|第一公文)(?:网|之家|圈|库)|公文之家|秘书工作圈|(?:[:：]|由)[^。\n]{0,6}网友上传|本站(?:内容|资料|文章)[^。\n]{0,4}(?:来自|来源于|均)[^。\n]{0,8}|(?:公文网|豆丁网|道客巴巴|百度文库|原创力文档)|版权归(?:原作者|上传者)所有|(?:如有)?侵权[，,]?请?联系(?:我们|本站)?删除|转载请注明(?:出处|来源)|责任编辑\s?[:：]\s?[\u4e00-\u9fffA-Za-z]{2,12}|浏览次数\s?[:：]?\s?\d{1,9}|【字体[:：][^】\n]{0,12}】|(?:代写|代发|代笔)[^。；，\n]{0,8}(?:公文|材料|论文|文稿|总结)[^。；\n]{0,12}|未经(?:作者|本站)?(?:许可|授权|允许)[，,]?(?:不得|禁止|请勿)转载/g,
  ],
  [
    'brand',
    [
      ...[
        'be',
        'BE',
        '娱乐',
        '足彩',
        '游艺',
        '育A',
        '育a',
        '育官',
        '育平',
        '开云',
        '亚博',
        '乐鱼',
        '爱游',
        '必威',
        '万博',
      ],
      ...[
        '米兰',
        '九游',
        '星空',
        '皇冠',
        '永利',
        '澳门',
        '彩票',
        '华体',
        '葡京',
        '凯发',
        'ag',
        'AG',
        'pg',
        'PG',
      ],
      ...['k8', 'K8', 'ya', 'ka'],
    ],
    /[A-Za-z]{0,10}(?:bet|BET)\d{2,4}|(?:娱乐城|足彩|真人娱乐|电子游艺)(?:官网|平台|下载|[Aa][Pp][Pp])|体育(?:[Aa][Pp][Pp]下载|官网入口|平台下载)|(?:开云|亚博|乐鱼|爱游戏|必威|万博|米兰|九游|星空)(?:体育|官网|[Aa][Pp][Pp]|登录|平台)[^，。；\n]{0,8}|(?:开云|亚博|乐鱼|皇冠|必威|万博|永利|澳门)(?:足彩|娱乐|彩票|体育|赌场|真人)[^，。；\n]{0,4}|彩票(?:官网|平台|投注)(?:[Aa][Pp][Pp])?|(?:真人|棋牌|线上)娱乐(?:平台|官网|注册)|华体会|新葡京|凯发\s?[kK]8[^，。；\n]{0,6}|(?<![A-Za-z])(?:ag|AG|pg|PG|bet|BET|[kK]8|yabo|kaiyun)\s?(?:真人|电子|体育|娱乐|官网|国际|旗舰)[^，。；\n]{0,6}/g,
  ],
  [
    'markup',
    ['*', '#', '<', '&'],
    /(?<!\*)\*\*(?=[\u4e00-\u9fff“])[^*\n]{1,40}\*\*(?!\*)|^#{1,4}\s(?=[\u4e00-\u9fff]{2,8}$)|<\/?(?:p|br|div|span|strong|b|a|img|table|tbody|tr|td|th|font|h[1-6]|ul|li|section)(?:\s[^<>\n]{0,120})?\s?\/?>|<!--[^<>\n]{0,60}-->|&(?:nbsp|amp|quot|lt|gt|ldquo|rdquo|mdash|middot|#\d{2,5});?/gi,
  ],
  [
    'chat',
    ['模型', '助手', '下是', '您有', '你有', '您可', '你可', '如需', '果需'],
    /作为(?:一个|一款)?(?:AI|人工智能|大)(?:语言)?(?:模型|助手)[^。\n]{0,40}|以下是(?:我)?(?:为您|为你|根据您|按您)[^。：\n]{0,20}(?:生成|撰写|整理|准备|起草|提供)的[^。：\n]{0,30}|希望(?:以上|这些|这份|本)?[^。，\n]{0,10}对(?:您|你)有所?帮助|(?:您|你)可以?根据(?:实际|具体)(?:情况|需要)[^。，\n]{0,6}(?:修改|调整|补充|替换)|如(?:需|果需要)[^。\n]{0,20}(?:请)?(?:随时)?(?:告诉|告知|联系)我(?:。|，|$)/gm,
  ],
]

const all: readonly ResiduePattern[] = [...patterns, ...residueTraces]
const cues = cuesOf(all.map(([, words]) => words))
/** What residue is told by, to be noticed. */
export const residueCues = cues.sought

/** Finds residue in the blocks, given where its cues stand, and marks it in the mask. Earlier patterns win where two overlap. */
export const findResidue = (
  text: string,
  blocks: readonly Block[],
  mask: Uint8Array,
  noticed: readonly number[],
): readonly Residue[] => {
  const found: Residue[] = []
  const cueFrom = walk(noticed)
  blocks.forEach((block, index) => {
    if (block.kind === 'noise') return
    const held = heldIn(cues, text, noticed, cueFrom(block.start), block.end)
    if (held === 0) return
    for (const [number, [kind, , pattern]] of all.entries()) {
      if ((held & (1 << number)) === 0) continue
      for (const match of matchesOf(pattern, block.text)) {
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
