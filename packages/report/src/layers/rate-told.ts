import { exact, multiply } from '@fazhi/model'
import type { Figure } from './figures.js'
import { walk } from './noticed.js'
import { rateNames } from './rate-names.js'
import type { Sentence } from './sentences.js'
import { spokenShares } from './spoken-shares.js'

/** A sentence that tells a rate: its figures, shares in words among them, and the names of its rates. */
export interface RateTold {
  readonly sentence: Sentence
  readonly figures: readonly Figure[]
  readonly names: ReadonlyMap<Figure, string>
  /** Figures of the two sentences before it in the same paragraph, and those sentences. */
  readonly earlier: readonly Figure[]
  readonly before: readonly Sentence[]
}

/** What a share in words singles out, told behind it: 近九成的行政争议得到化解 → 行政争议得到化解. */
const behind = /^的?([\u4e00-\u9fff“”]{2,24})/

/** 3.5‰ is 0.35 %. */
const inPercent = (figure: Figure): Figure => {
  if (figure.unit !== '‰') return figure
  const tenth = exact(1n, 10n)
  const { value } = figure
  return {
    ...figure,
    unit: '%',
    decimals: figure.decimals + 1,
    value: {
      ...value,
      lo: multiply(value.lo, tenth),
      ...(value.hi === undefined ? {} : { hi: multiply(value.hi, tenth) }),
    },
  }
}

/** More figures than this are a table. */
const most = 60

/** The sentences of a text that tell rates, given where shares in words may stand. */
export const ratesTold = (
  text: string,
  sentences: readonly Sentence[],
  figuresOf: readonly (readonly Figure[])[],
  words: readonly number[],
): readonly RateTold[] => {
  const found: RateTold[] = []
  const wordFrom = walk(words)
  for (const sentence of sentences) {
    const own = figuresOf[sentence.index] ?? []
    if (own.length > most) continue
    const inWords = (words[wordFrom(sentence.start)] ?? sentence.end) < sentence.end
    const spoken = inWords ? spokenShares(text, sentence) : []
    if (spoken.length === 0 && !own.some(({ role }) => role === 'rate')) continue
    const before = sentences
      .slice(Math.max(0, sentence.index - 2), sentence.index)
      .filter(({ block }) => block === sentence.block)
    const figures = [...own.map(inPercent), ...spoken].sort((a, b) => a.start - b.start)
    const names = new Map(rateNames(text, sentence, figures))
    for (const share of spoken) {
      if (names.has(share)) continue
      const [, told] = behind.exec(text.slice(share.unitEnd, sentence.end)) ?? []
      if (told !== undefined && figures.every((one) => one.start >= share.start))
        names.set(share, told)
    }
    found.push({
      sentence,
      figures,
      names,
      earlier: before.flatMap(({ index }) => figuresOf[index] ?? []),
      before,
    })
  }
  return found
}
