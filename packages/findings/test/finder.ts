import type { MessageParams } from '@fazhi/model'
import { type CauseEdge, defineRule, indexLines, type Rule, textPlace } from '../src/index.js'

export type Codes = Record<string, MessageParams>
export type TestRule = Rule<string, Codes, string>

/** Edges among the rules of tests, which have families of their own. */
export const testEdges: readonly CauseEdge[] = [
  { cause: 'TST', effect: 'TST', title: { zh: '测试', en: 'Test' } },
]

/** A rule that finds every place of a word, and looks once at every line. */
export const finder = (id: string, word: string, more: Partial<TestRule> = {}): TestRule =>
  defineRule<string, Codes, string>({
    id,
    title: { zh: `不得有“${word}”`, en: `No "${word}"` },
    severity: 'error',
    outcome: 'fail',
    remedy: 'correct',
    phases: ['draft', 'submit', 'publish'],
    basis: { authority: 'ourJudgement' },
    *check(text, look) {
      const lines = indexLines(text)
      for (const _ of lines) look()
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
        yield {
          code: id,
          params: { word },
          at: [textPlace(lines, at, at + word.length)],
          quote: word,
        }
    },
    bad: [{ input: `情况${word}`, finds: [word] }],
    good: [{ input: '情况' }, { input: '工作' }, { input: '成效' }],
    messages: { [id]: { 'zh-CN': '“{word}”应删除', en: 'Delete "{word}"' } },
    ...more,
  })
