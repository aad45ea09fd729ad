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

const put = (places: Map<string, number[]>, word: string, start: number): void => {
  const known = places.get(word)
  if (known === undefined) places.set(word, [start])
  else known.push(start)
}

interface StockWord {
  readonly word: string
  readonly start: number
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
    for (const sentences of subject.sentencesOf) {
      look(sentences.length)
      const wordsOf = sentences.map(stockWordsIn)
      // Most paragraphs have fewer than any one word must be told.
      if (wordsOf.reduce((sum, words) => sum + words.length, 0) < inSentence) continue
      const heads = new Map<string, number[]>()
      const told = new Set<string>()
      for (const [at, sentence] of sentences.entries()) {
        const words = wordsOf[at] ?? []
        for (const { word, start } of words)
          if (begins(sentence.text, start - sentence.start)) put(heads, word, start)
        if (words.length < inSentence) continue
        const places = new Map<string, number[]>()
        for (const { word, start } of words) put(places, word, start)
        for (const [word, starts] of places) {
          const [first, ...others] = starts.map((start) => ({ start, end: start + word.length }))
          if (first === undefined || starts.length < inSentence) continue
          // A sentence that is a list repeats its word on purpose, at the head of each item.
          if ((sentence.text.match(/；/g)?.length ?? 0) >= inSentence - 1) continue
          told.add(word)
          yield {
            code: 'STY-003',
            params: { word, times: starts.length, places: starts.length },
            ...spots(subject, first, others),
          }
        }
      }
      for (const [word, starts] of heads) {
        const [first, ...others] = starts.map((start) => ({ start, end: start + word.length }))
        if (first === undefined || starts.length < inParagraph || told.has(word)) continue
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
