import type { Decision, ExactString, ResolvedRulebook, Text } from '@fazhi/model'
import { label } from '@fazhi/model'
import type { FoundUnit } from '../waterfall/index.js'
import { nodeTitle } from './node-title.js'
import { gradeOpenWords, openWords } from './open-words.js'
import { outcomeConditionWords, restsOn } from './outcome-words.js'
import { signOf } from './rule-words.js'
import type { Speaker } from './speaker.js'

interface Told {
  readonly decision: Decision
  readonly speaker: Speaker
  readonly found: FoundUnit
  readonly unitName: (unit: string) => string
}

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : value === undefined ? [] : [String(value)]

const text = ({ decision: { params } }: Told, key: string): string => String(params[key] ?? '')

const joined = (told: Told, key: string, words: (one: string) => string): string =>
  texts(told.decision.params[key]).map(words).join(told.speaker.say('listComma'))

const titled = (
  { speaker: { rulebook, language } }: Told,
  kind: 'vetoes' | 'lowerings' | 'honours',
  id: string,
): string => {
  const rules: readonly { readonly id: string; readonly title: Text }[] | undefined = (
    rulebook satisfies ResolvedRulebook
  )[kind]
  const rule = rules?.find((one) => one.id === id)
  return rule === undefined ? id : label(rule.title, language)
}

/** Every parameter as text, with what was counted in brackets. */
const slots = (told: Told): Record<string, string> => ({
  ...Object.fromEntries(Object.keys(told.decision.params).map((key) => [key, text(told, key)])),
  counted: restsOn(
    told.decision.counted,
    told.speaker,
    told.found.table,
    told.decision.code === 'needNone',
  ),
})

const number = ({ decision: { params }, speaker }: Told, key: string): string =>
  params[key] === undefined ? '' : speaker.number(String(params[key]) as ExactString)

const bandWords = (told: Told): string => {
  const { say } = told.speaker
  const { rel, bound, fixed } = told.decision.params
  const line =
    bound === undefined
      ? ''
      : say('decision.bandLine', {
          rel: signOf(rel === '>' ? '>' : '>='),
          bound: text(told, 'bound'),
        })
  const when =
    fixed === 'beforeScoring' || fixed === 'afterScoring' ? say(`decision.bandFixed.${fixed}`) : ''
  return say('decision.band', {
    score: number(told, 'score'),
    grade: text(told, 'grade'),
    line: line + when,
  })
}

const needWords = (told: Told, key: 'need' | 'needNone'): string => {
  const { speaker, found, decision } = told
  const { params } = decision
  const group = speaker.rulebook.groups.find(({ id }) => id === found.result.group)
  const row = group?.grades.find(({ grade }) => grade === params['grade'])
  const need = row?.needs?.[Number(params['index'])]
  const words = {
    ...slots(told),
    condition: need === undefined ? '' : outcomeConditionWords(need, speaker, found.table),
  }
  if (key === 'need') return speaker.say('decision.need', words)
  return speaker.say(
    params['taken'] === 'unmet' ? 'decision.needNone.unmet' : 'decision.needNone.met',
    words,
  )
}

/** The numbers of a quota: its base where it has one, and whether it may still change. */
const quotaSlots = (told: Told): Record<string, string> => {
  const { say } = told.speaker
  const { base, open, byLot } = told.decision.params
  return {
    ...slots(told),
    score: number(told, 'score'),
    base: base === undefined ? '' : say('decision.base', { base: text(told, 'base') }),
    open: open === undefined ? '' : say('decision.open', { open: text(told, 'open') }),
    lot: byLot === undefined ? '' : say('decision.byLot'),
  }
}

const lotAwaitedWords = (told: Told): string => {
  const { honour } = told.decision.params
  const grade =
    honour === undefined ? text(told, 'grade') : titled(told, 'honours', text(told, 'honour'))
  const among = joined(told, 'among', told.unitName)
  return told.speaker.say('decision.lotAwaited', { ...quotaSlots(told), grade, among })
}

const tieWords = (told: Told): string => {
  const { speaker, found } = told
  const { say, language } = speaker
  const isAhead = told.decision.params['result'] === 'ahead'
  const key = text(told, 'by')
  const other = joined(told, 'with', told.unitName)
  if (key === 'noVeto')
    return say(isAhead ? 'decision.tieAheadNoVeto' : 'decision.tieBehindNoVeto', { with: other })
  return say(isAhead ? 'decision.tieAhead' : 'decision.tieBehind', {
    with: other,
    by:
      key === 'fewestPointsDeducted'
        ? say('key.fewestPointsDeducted')
        : nodeTitle(found.table, key, language),
    own: number(told, 'own'),
    other: number(told, 'other'),
  })
}

const honourWords = (told: Told): string => {
  const { say, name } = told.speaker
  const { params, code } = told.decision
  const words = {
    ...quotaSlots(told),
    honour: titled(told, 'honours', text(told, 'honour')),
    vetoes: joined(told, 'vetoes', (id) => titled(told, 'vetoes', id)),
    facts: joined(told, 'facts', name),
  }
  if (code === 'honour')
    return say(params['places'] === undefined ? 'decision.honour' : 'decision.honourOfQuota', words)
  if (code === 'honourOpen')
    return say(words.facts === '' ? 'decision.honourOpenGrade' : 'decision.honourOpen', words)
  return say(code === 'honourCut' ? 'decision.honourCut' : 'decision.honourBarred', words)
}

const words = (told: Told): string => {
  const { say, name } = told.speaker
  const { code, params } = told.decision
  switch (code) {
    case 'band':
      return bandWords(told)
    case 'need':
    case 'needNone':
      return needWords(told, code)
    case 'lowered': {
      const kind = params['rule'] === 'veto' ? 'vetoes' : 'lowerings'
      return say('decision.lowered', {
        ...slots(told),
        title: titled(told, kind, text(told, 'id')),
      })
    }
    case 'ceiling': {
      const title = titled(told, 'lowerings', text(told, 'lowering'))
      return say('decision.ceiling', { ...slots(told), title })
    }
    case 'veto':
    case 'barred': {
      const veto = titled(told, 'vetoes', text(told, 'veto'))
      return say(`decision.${code}`, { ...slots(told), veto })
    }
    case 'unranked':
      return say('decision.unranked', {
        vetoes: joined(told, 'vetoes', (id) => titled(told, 'vetoes', id)),
      })
    case 'quotaKept':
    case 'quotaCut':
    case 'lotIn':
    case 'lotOut':
      return say(`decision.${code}`, quotaSlots(told))
    case 'lotAwaited':
      return lotAwaitedWords(told)
    case 'tieBroken':
      return tieWords(told)
    case 'tieShared':
      return say('decision.tieShared', {
        with: joined(told, 'with', told.unitName),
        place: text(told, 'place'),
      })
    case 'honour':
    case 'honourCut':
    case 'honourBarred':
    case 'honourOpen':
      return honourWords(told)
    case 'gradeOpen':
      return gradeOpenWords(
        { ...slots(told), facts: joined(told, 'facts', name) },
        params,
        told.speaker,
      )
    case 'scoreOpen':
    case 'bandOpen':
    case 'placeOpen':
    case 'quotaOpen':
      return openWords(
        code,
        { ...slots(told), facts: joined(told, 'missing', name) },
        params,
        {
          range: told.found.result.range,
          quotaOf:
            params['honour'] === undefined
              ? text(told, 'grade')
              : titled(told, 'honours', text(told, 'honour')),
        },
        told.speaker,
      )
    case 'undecided':
      return texts(params['missing']).length === 0
        ? say('decision.undecided')
        : say('decision.missing', { facts: joined(told, 'missing', name) })
    case 'nothingApplicable':
      return say('decision.nothingApplicable')
  }
}

/** A decision on place, grade or honour in words. */
export const decisionWords = (
  decision: Decision,
  speaker: Speaker,
  found: FoundUnit,
  unitName: (unit: string) => string,
): string => words({ decision, speaker, found, unitName })
