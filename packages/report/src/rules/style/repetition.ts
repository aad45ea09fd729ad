import { characterSet } from '../../layers/character-set.js'
import { walk } from '../../layers/noticed.js'
import type { Sentence } from '../../layers/sentences.js'
import { stockWords } from '../../layers/stock-words.js'
import type { ReportSubject } from '../../subject.js'
import { always, bad, good, judged, near, reportRule, spots } from '../report-rule.js'

/** How often one word may stand in one sentence, and how often one may begin a clause in one paragraph. */
const inSentence = 3
const inParagraph = 4
const isClauseMark = characterSet('，。；：、')
const isOrdinal = characterSet('一二三四五六七八九十')
/** Whether a word begins its clause: what stands before it is a mark, or 一是. */
const begins = (text: string, at: number): boolean =>
  at === 0 ||
  isClauseMark(text.charCodeAt(at - 1)) ||
  (text[at - 1] === '是' && isOrdinal(text.charCodeAt(at - 2)))

interface StockWord {
  readonly word: string
  readonly start: number
}

/** The words told so many times and more, with their places, in the order in which they are first told. */
const toldOften = (
  words: readonly StockWord[],
  least: number,
): readonly (readonly [word: string, starts: readonly number[]])[] => {
  if (words.length < least) return []
  const places = new Map<string, number[]>()
  let often = false
  for (const { word, start } of words) {
    const known = places.get(word)
    if (known === undefined) places.set(word, [start])
    else if (known.push(start) >= least) often = true
  }
  return often ? [...places].filter(([, starts]) => starts.length >= least) : []
}

/** The stock words of sentences that are asked for in order. */
const stockWordsOf = ({
  text,
  titled,
  quoted,
  noticed,
}: ReportSubject): ((sentence: Sentence) => readonly StockWord[]) => {
  const places = noticed.stockWords
  const placeFrom = walk(places)
  return ({ start, end }) => {
    const found: StockWord[] = []
    let read = start
    for (let next = placeFrom(start); next < places.length; next++) {
      const at = places[next] ?? end
      if (at >= end) break
      const word = at < read ? undefined : stockWords.at(text, at)?.phrase
      if (word === undefined) continue
      if (!titled(at) && !quoted(at)) found.push({ word, start: at })
      read = at + word.length
    }
    return found
  }
}

type Codes = {
  'STY-003': { readonly word: string; readonly times: number; readonly places: number }
}

/** The same stock word over and over: three times in a sentence, or at the head of four clauses of a paragraph. */
export const repetitionRule = reportRule<Codes>({
  id: 'STY-003',
  title: { zh: '同一词语反复出现', en: 'The same stock word over and over' },
  severity: 'info',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged('houseStyle'),
  messages: {
    'STY-003': {
      'zh-CN': '“{word}”在这里用了 {times} 次，建议换一种说法或者合并。',
      en: '"{word}" stands here {times} times; vary or merge.',
    },
  },
  *check(subject, look) {
    const stockWordsIn = stockWordsOf(subject)
    const places = subject.noticed.stockWords
    const placeFrom = walk(places)
    for (const [block, sentences] of subject.sentencesOf.entries()) {
      look(sentences.length)
      // Most paragraphs have fewer than any one word must be told; many have too few places where one may stand.
      const { start = 0, end = 0 } = subject.blocks[block] ?? {}
      if ((places[placeFrom(start) + inSentence - 1] ?? end) >= end) continue
      const wordsOf = sentences.map(stockWordsIn)
      if (wordsOf.reduce((sum, words) => sum + words.length, 0) < inSentence) continue
      const told = new Set<string>()
      for (const [at, sentence] of sentences.entries()) {
        for (const [word, starts] of toldOften(wordsOf[at] ?? [], inSentence)) {
          const [first, ...others] = starts.map((start) => ({ start, end: start + word.length }))
          // A sentence that is a list repeats its word on purpose, at the head of each item.
          if (first === undefined || (sentence.text.match(/；/g)?.length ?? 0) >= inSentence - 1)
            continue
          told.add(word)
          yield {
            code: 'STY-003',
            params: { word, times: starts.length, places: starts.length },
            ...spots(subject, first, others),
          }
        }
      }
      const heads = wordsOf.flatMap((words, at) => {
        const { text, start: from } = sentences[at] ?? { text: '', start: 0 }
        return words.filter(({ start }) => begins(text, start - from))
      })
      for (const [word, starts] of toldOften(heads, inParagraph)) {
        const [first, ...others] = starts.map((start) => ({ start, end: start + word.length }))
        if (first === undefined || told.has(word)) continue
        yield {
          code: 'STY-003',
          params: { word, times: starts.length, places: starts.length },
          ...spots(subject, first, others),
        }
      }
    }
  },
  bad: [
    bad('开展法治讲座8场，开展旁听庭审4次，开展执法培训3期。', '开展'),
    bad('加强组织领导，加强执法监督，加强队伍建设。', '加强'),
    bad('扎实做好普法。扎实抓好执法。扎实办好复议。扎实管好队伍。', '扎实'),
  ],
  good: good(
    near('开展法治讲座8场，组织旁听庭审4次，举办执法培训3期。', 'three words for three deeds'),
    near('一是加强领导；二是加强监督；三是加强保障。', 'a list whose items begin alike'),
    near('落实《加强执法监督意见》《加强行政复议意见》《加强普法意见》。', 'titles'),
  ),
})
