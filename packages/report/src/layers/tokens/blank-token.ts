import { inTitle } from '../pairs.js'
import { referentOf } from '../placeholder-referent.js'
import { isPlaceholder } from '../placeholder-token.js'
import { countWords, unitAt } from '../units.js'
import type { Place, Scan } from './scan.js'

const tokens = /[XxＸｘ×✕*＊○〇□_＿]+|某某+/y

const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常'
const inCase = /案|诉|纠纷|争议|当事人|申请人|违法|家属|邻里|举报|债|离婚|赔偿|调解/

/** Whether 某某 hides the given name of a person of whom a case is told. */
const isParty = (text: string, place: Place, at: number, end: number): boolean =>
  surnames.includes(text[at - 1] ?? '\n') &&
  inCase.test(text.slice(place.clauseStart, end + 40).split('\n', 1)[0] ?? '')

/** Reads a run of X, *, 某某 and the like, if it stands for something that was not filled in; the offset after it. */
export const blankToken = (scan: Scan, at: number, place: Place): number => {
  const { text, mask, placeholders, addFigure } = scan
  tokens.lastIndex = at
  const match = tokens.exec(text)
  if (match === null) return at + 1
  const token = match[0]
  const end = tokens.lastIndex
  const before = text.slice(Math.max(place.clauseStart, at - 8), at)
  const after = text.slice(end, end + 8)
  const last = text[at - 1] ?? ''
  const next = text[end] ?? ''
  const letters = /^[XxＸｘ]+$/.test(token)
  const counted = countWords.test(after) || /^[%％]/.test(after)
  const placed =
    /^(?:省|市|县|区|镇|乡|街道|村|路|局|委|同志|年|月|日|号(?![线楼码文召角店])|[政府委司法办]{1,2}发|[政府委司法]{1,2}[办字]|任(?:组长|副组长|主任|团长)|带队|主持|率队|出席|作(?:讲话|批示))/.test(
      after,
    )
  // 见附件X; the letter alone would be a name.
  const numbered = /(?:附件|附表|附录)$/.test(before)
  // 张某某与李某纠纷案: a party of a case told without its name.
  if (token === '某某' && isParty(text, place, at, end)) return end
  if (!numbered && !isPlaceholder(token, last, next, letters, counted, placed)) return end
  const bits = mask[at] ?? 0
  const referent = counted
    ? /^(?:余|多)?(?:万|亿)?余?元/.test(after)
      ? 'money'
      : 'count'
    : referentOf(before, after)
  const scale = /^(?:余|多)?(万|亿)?(?:余|多)?/.exec(after)
  const unitFrom = end + (scale?.[0].length ?? 0)
  const unit = counted ? (unitAt(text, unitFrom) ?? '') : ''
  placeholders.push({
    start: at,
    end,
    token,
    referent: (bits & inTitle) !== 0 && !counted ? 'documentTitle' : referent,
    slot: referent,
    unit,
    block: place.block,
    sentence: place.sentence,
    form: 'token',
  })
  if (counted) {
    addFigure(at, end, 'quantity', place, {
      blocked: true,
      unit,
      unitEnd: unitFrom + unit.length,
      scale: scale?.[1] ?? '',
    })
  }
  return end
}
