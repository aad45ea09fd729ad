import type { Planted } from './plant.js'

const rate =
  /率(?:已?(?:达到|达|为|均为|均达|保持在|提高到|提升至|提升到|降至)|均?(?:达|为))?\d+(?:\.\d+)?(%)(?=[，。；、）]|以上|以内|以下)/g

/** Takes the per cent sign off every plain rate of a published text, one at a time. */
export const plantLostSigns = (name: string, text: string): readonly Planted[] =>
  [...text.matchAll(rate)].map((found): Planted => {
    const sign = found.index + found[0].length - 1
    return {
      carrier: name,
      faultClass: 'RAT',
      kind: 'sign of the text',
      wording: 'published',
      sound: text,
      faulty: text.slice(0, sign) + text.slice(sign + 1),
      start: found.index,
      end: sign,
      shown: text.slice(Math.max(0, found.index - 12), sign + 4).replaceAll('\n', ' '),
    }
  })
