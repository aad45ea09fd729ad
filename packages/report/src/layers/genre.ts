import type { Block, ReportProfile, Text } from '@fazhi/model'

/** Whether the text is the kind of report the profile is about; content rules run only then. */
export interface Genre {
  readonly recognised: boolean
  readonly why?: 'fewMentions' | 'fewHeadings' | 'governmentWorkReport' | 'personalAccount'
}

/** Why a text is not taken for the kind of report asked for, as rules say it that then do not apply. */
export const genreReasons: Readonly<Record<NonNullable<Genre['why']>, Text>> = {
  fewMentions: {
    zh: '“法治建设”“法治政府建设”不足五处，不像这一种报告，内容不查',
    en: 'too few mentions of law-based government: not this kind of report, so its content is not checked',
  },
  fewHeadings: {
    zh: '一级标题不足两个，不像这一种报告，内容不查',
    en: 'fewer than two top headings: not this kind of report, so its content is not checked',
  },
  governmentWorkReport: {
    zh: '是政府工作报告，内容不查',
    en: 'a government work report, so its content is not checked',
  },
  personalAccount: {
    zh: '是述法述职报告，内容不查',
    en: 'a personal duty report, so its content is not checked',
  },
}

/** At least five mentions and two top headings, and not one of the two genres filed beside it. */
export const genreOf = (text: string, blocks: readonly Block[], profile: ReportProfile): Genre => {
  const titles = blocks.filter((block) => block.kind === 'title').map((block) => block.text)
  const allowed = (word: string) => profile.titles.some((title) => title.includes(word))
  if (titles.some((title) => title.includes('政府工作报告')) && !allowed('政府工作报告')) {
    return { recognised: false, why: 'governmentWorkReport' }
  }
  if (titles.some((title) => /述法|述职/.test(title)) && !allowed('述法')) {
    return { recognised: false, why: 'personalAccount' }
  }
  let mentions = 0
  for (const word of ['法治建设', '法治政府建设']) {
    for (let at = text.indexOf(word); at >= 0 && mentions < 5; at = text.indexOf(word, at + 4)) {
      mentions++
    }
  }
  if (mentions < 5) return { recognised: false, why: 'fewMentions' }
  const tops = blocks.filter((block) => block.kind === 'heading' && block.level === 1)
  return tops.length < 2 ? { recognised: false, why: 'fewHeadings' } : { recognised: true }
}
