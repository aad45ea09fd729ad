import type { Language, Verdict } from '@fazhi/model'
import { type Counts, padStart } from '@fazhi/render'

/** What is counted while submissions are checked one after the other. */
export interface StreamSummary {
  readonly verdicts: Record<Verdict, number>
  readonly counts: { -readonly [Bucket in keyof Counts]: number }
  /** How many findings each rule has. */
  readonly rules: Map<string, number>
}

const words = {
  'zh-CN': {
    read: '份填报',
    ready: '可以提交',
    notReady: '不能提交',
    cannotTell: '无法判断',
    counts: {
      error: '错误',
      warning: '提醒',
      review: '请核对',
      info: '提示',
      acknowledged: '有人负责',
    },
    heads: '各份之间只核对了单位重号、市级填报重复和年度不一；其余请用 fazhi check 文件夹',
  },
  en: {
    read: 'submissions',
    ready: 'ready',
    notReady: 'not ready',
    cannotTell: 'cannot tell',
    counts: {
      error: 'errors',
      warning: 'warnings',
      review: 'to review',
      info: 'notes',
      acknowledged: 'answered for',
    },
    heads:
      'Across submissions only doubled units, a second city submission and mixed years were looked for; for the rest: fazhi check DIR',
  },
} as const

/** The one summary of a stream, as text and as plain data. Ready is what holds no submission that is not, and nothing across them. */
export const streamSummary = (
  { verdicts, counts, rules }: StreamSummary,
  across: Verdict,
  language: Language,
  titleOf: (rule: string) => string | undefined,
): { readonly text: string; readonly value: object; readonly isReady: boolean } => {
  const say = words[language]
  const { ready, notReady, cannotTell } = verdicts
  const submissions = ready + notReady + cannotTell
  const byRule = [...rules].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  const width = Math.max(0, ...byRule.map(([, count]) => String(count).length))
  const text = [
    '',
    `${submissions} ${say.read}   ${say.ready} ${ready} · ${say.notReady} ${notReady} · ${say.cannotTell} ${cannotTell}`,
    (['error', 'warning', 'review', 'info', 'acknowledged'] as const)
      .filter((bucket) => bucket !== 'acknowledged' || counts.acknowledged > 0)
      .map((bucket) => `${say.counts[bucket]} ${counts[bucket]}`)
      .join(' · '),
    ...byRule.map(([rule, count]) =>
      `  ${padStart(String(count), width)}  ${rule}  ${titleOf(rule) ?? ''}`.trimEnd(),
    ),
    say.heads,
    '',
  ].join('\n')
  return {
    text,
    value: {
      format: 1,
      summary: { submissions, verdicts, counts, rules: Object.fromEntries(byRule) },
    },
    isReady: notReady === 0 && cannotTell === 0 && across === 'ready',
  }
}
