import type { Decision } from '@fazhi/model'
import { label } from '@fazhi/model'
import type { FoundUnit } from '../waterfall/index.js'
import { nodeTitle } from './node-title.js'
import { signOf } from './rule-words.js'
import type { Speaker } from './speaker.js'

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : value === undefined ? [] : [String(value)]

/** A decision on place or grade in words. */
export const decisionWords = (
  { code, params }: Decision,
  speaker: Speaker,
  { table }: FoundUnit,
  unitName: (unit: string) => string,
): string => {
  const { say, name, rulebook, language } = speaker
  const text = (key: string): string => String(params[key] ?? '')
  const joined = (key: string, words: (one: string) => string): string =>
    texts(params[key]).map(words).join(say('listComma'))
  const veto = (): string => {
    const found = rulebook.vetoes.find(({ id }) => id === params['veto'])
    return found === undefined ? text('veto') : label(found.title, language)
  }
  const quota = {
    grade: text('grade'),
    places: text('places'),
    base: text('base'),
    candidates: text('candidates'),
    to: text('to'),
  }
  switch (code) {
    case 'band': {
      const rel = signOf(text('rel') === '>' ? '>' : '>=')
      const line =
        params['bound'] === undefined ? '' : say('decision.bandLine', { rel, bound: text('bound') })
      return say('decision.band', {
        score: speaker.number(text('score') as never),
        grade: text('grade'),
        line,
      })
    }
    case 'veto':
      return say('decision.veto', {
        veto: veto(),
        ceiling: text('ceiling'),
        from: text('from'),
        to: text('to'),
      })
    case 'barred':
      return say('decision.barred', { veto: veto() })
    case 'quotaKept':
    case 'quotaCut':
      return say(`decision.${code}`, quota)
    case 'tieBroken': {
      const key = text('by')
      const by =
        key === 'fewestPointsDeducted'
          ? say('key.fewestPointsDeducted')
          : nodeTitle(table, key, language)
      return say(params['result'] === 'ahead' ? 'decision.tieAhead' : 'decision.tieBehind', {
        with: joined('with', unitName),
        by,
      })
    }
    case 'tieShared':
      return say('decision.tieShared', { with: joined('with', unitName), place: text('place') })
    case 'undecided':
      return texts(params['missing']).length === 0
        ? say('decision.undecided')
        : say('decision.missing', { facts: joined('missing', name) })
  }
}
