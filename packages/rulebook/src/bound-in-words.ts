import { narrow } from './figure-in-words.js'
import { parseNumeral } from './number.js'

/*
 * Requirements as documents write them. 以上, 以下 and 以内 include the number they name; 超过, 不满 and 低于 do not.
 */
const before: Readonly<Record<string, string>> = {
  不低于: '≥',
  不少于: '≥',
  不小于: '≥',
  至少: '≥',
  大于等于: '≥',
  高于: '>',
  超过: '>',
  大于: '>',
  多于: '>',
  不超过: '≤',
  不高于: '≤',
  不多于: '≤',
  不大于: '≤',
  至多: '≤',
  小于等于: '≤',
  低于: '<',
  少于: '<',
  小于: '<',
  不足: '<',
  不满: '<',
  '＞': '>',
  '＜': '<',
  '≧': '≥',
  '≦': '≤',
  '＝': '=',
}

const after: Readonly<Record<string, string>> = {
  以上: '≥',
  及以上: '≥',
  以下: '≤',
  及以下: '≤',
  以内: '≤',
}

const pattern = new RegExp(
  `^(${Object.keys(before).join('|')})?\\s{0,8}(\\d{1,12}(?:\\.\\d{1,6})?(?:\\s?%)?)\\s{0,8}(?:分|次|件|人次|人|个|项|份|起|名|条|天)?\\s{0,8}(?:（含）|\\(含\\))?\\s{0,8}(${Object.keys(after).join('|')})?$`,
)

/** The bound that a requirement in words says: "80分以上" is "≥ 80"; nothing where it says none, or two. */
export const boundInWords = (text: string): string | undefined => {
  const [, first, number = '', last] = pattern.exec(narrow(text.trim())) ?? []
  const sign = first === undefined ? after[last ?? ''] : before[first]
  if (sign === undefined || (first !== undefined && last !== undefined)) return undefined
  const figure = number.replace(/\s/g, '')
  return parseNumeral(figure) === undefined ? undefined : `${sign} ${figure}`
}
