import type { Block, ReportProfile } from '@fazhi/model'

/** Whether the text is the kind of report the profile is about; content rules run only then. */
export interface Genre {
  readonly recognised: boolean
  readonly why?: 'fewMentions' | 'fewHeadings' | 'governmentWorkReport' | 'personalAccount'
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
