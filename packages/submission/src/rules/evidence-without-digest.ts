import type { Evidence } from '@fazhi/model'
import { ourJudgement, submissionRule } from '../check/rule.js'
import { evidenceOf } from './record-examples.js'

/** Whether a paper can be opened: it names a file or a page. */
const canBeOpened = ({ file, url }: Evidence): boolean => file !== undefined || url !== undefined

/** Evidence that can be opened and has no digest: nobody could tell later whether it is still the paper that was handed in. One finding a submission. */
export const evidenceWithoutDigest = submissionRule({
  id: 'SUB-058',
  title: { zh: '佐证文件有摘要', en: 'Files of evidence have a digest' },
  severity: 'warning',
  remedy: 'correct',
  basis: ourJudgement,
  notApplicable: ({ submission }) =>
    submission.evidence.some(canBeOpened)
      ? undefined
      : {
          zh: '没有一份佐证写明文件或网址，查不了在不在、改没改过',
          en: 'no piece of evidence names a file or a page, so neither can be looked at',
        },
  *check({ submission, place }, look) {
    const bare: [number, Evidence][] = []
    for (const [index, paper] of submission.evidence.entries()) {
      if (!canBeOpened(paper)) continue
      look()
      if (paper.sha256 === undefined) bare.push([index, paper])
    }
    const [first, ...others] = bare.map(([index]) => place('evidence', index))
    if (first === undefined) return
    yield {
      code: 'SUB-058',
      params: { evidence: bare.map(([, { title }]) => title) },
      at: [first, ...others],
      quote: bare.map(([, { id }]) => id).join(' '),
    }
  },
  bad: [
    {
      input: {
        unit: {
          evidence: [
            evidenceOf({ id: 'a', file: '佐证/纪要.pdf' }),
            evidenceOf({ id: 'b', file: '佐证/台账.pdf', sha256: '0'.repeat(64) }),
            evidenceOf({ id: 'c', url: 'https://example.cn/notice' }),
          ],
        },
      },
      finds: ['a c'],
      why: 'a file and a page without a digest, in one finding',
    },
  ],
  good: [
    {
      input: {
        unit: { evidence: [evidenceOf({ file: '佐证/纪要.pdf', sha256: '0'.repeat(64) })] },
      },
    },
    {
      input: { unit: { evidence: [evidenceOf({})] } },
      why: 'a paper that is only named cannot be hashed',
    },
    {
      input: {
        city: {
          evidence: [evidenceOf({ url: 'https://example.cn/notice', sha256: 'a'.repeat(64) })],
        },
      },
    },
  ],
})
