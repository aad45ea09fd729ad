import type { Block } from '@fazhi/model'
import { standardCharacters } from '../../generated/characters.js'
import { characterSet } from '../../layers/character-set.js'
import { always, bad, good, judged, near, reportRule, spots } from '../report-rule.js'

/** What stands for a character that could not be read. */
const broken = 0xfffd
const isStandard = characterSet(standardCharacters)
const isHan = (unit: number): boolean =>
  (unit >= 0x3400 && unit <= 0x4dbf) ||
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0xf900 && unit <= 0xfaff)

/** Offsets of the characters of a block that are not in the table. */
const rareIn = (text: string, { start, end }: Block): readonly number[] => {
  const found: number[] = []
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (!isStandard(unit) && (isHan(unit) || unit === broken)) found.push(at)
  }
  return found
}

type Codes = {
  'RES-010': { readonly characters: readonly string[]; readonly places: number }
}

/**
 * Characters that are not among the 8,105 standard ones: traditional forms, variants and look-alikes that spinning tools and conversions
 * leave behind. A name may hold one rightly, so it is a question.
 */
export const rareCharacterRule = reportRule<Codes>({
  id: 'RES-010',
  title: { zh: '规范汉字表以外的字', en: 'A character outside the table of standard characters' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'RES-010': {
      'zh-CN':
        '有 {places} 处用了规范汉字表以外的字（{characters}），可能是繁体、异体或形近字，请核对。',
      en: '{places} place(s) use characters outside the standard table ({characters}): traditional forms or look-alikes; check them.',
    },
  },
  *check(subject, look) {
    const found: { start: number; end: number }[] = []
    for (const block of subject.blocks) {
      if (block.kind === 'noise') continue
      look()
      for (const start of rareIn(subject.text, block)) found.push({ start, end: start + 1 })
    }
    const [first, ...others] = found
    if (first === undefined) return
    const characters = [...new Set(found.map(({ start }) => subject.text[start] ?? ''))]
    yield {
      code: 'RES-010',
      params: { characters, places: found.length },
      ...spots(subject, first, others),
    }
  },
  bad: [
    bad('健全行政執法體系。', '執'),
    bad('完善巿级统筹机制，规范執法。', '巿'),
    bad('推進依法治理。', '進'),
    bad('健全调\ufffd组织。', '\ufffd'),
  ],
  good: good(
    '健全行政执法体系。',
    near('淄川区、鄠邑区、郫都区开展试点。', 'names of places are in the table'),
    '李喆、王珺作了发言。',
  ),
})
