import type { Confidentiality, Evidence } from '@fazhi/model'
import { ourJudgement, submissionRule } from '../check/rule.js'
import { evidenceOf } from './record-examples.js'

/** The levels of state secrets, as a message names them. */
const secrets: Readonly<
  Partial<Record<Confidentiality, { readonly level: string; readonly levelEn: string }>>
> = {
  secret: { level: '秘密', levelEn: 'secret' },
  highlySecret: { level: '机密', levelEn: 'highly secret' },
  topSecret: { level: '绝密', levelEn: 'top secret' },
}

const inUnit = (more: Partial<Evidence>) => ({ unit: { evidence: [evidenceOf(more)] } })

/**
 * A paper marked as a state secret that names a file or an address: the paper itself may lie where it must not. That a paper is
 * rightly marked, or safe where it lies, is never said here; a person who answers for secrecy looks.
 */
export const classifiedFile = submissionRule({
  id: 'SUB-055',
  title: { zh: '涉密佐证不附文件', en: 'A classified paper names no file' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    for (const [index, paper] of subject.submission.evidence.entries()) {
      const secret = secrets[paper.confidentiality ?? 'open']
      if (secret === undefined) continue
      for (const key of ['file', 'url'] as const) {
        look()
        if (paper[key] === undefined) continue
        yield {
          code: `SUB-055.${key}`,
          params: { evidence: paper.title, ...secret },
          at: [
            subject.place('evidence', index, key),
            subject.place('evidence', index, 'confidentiality'),
          ],
          quote: paper.id,
        }
      }
    }
  },
  bad: [
    { input: inUnit({ confidentiality: 'secret', file: '纪要.pdf' }), finds: ['e1'] },
    {
      input: inUnit({
        id: 'e2',
        confidentiality: 'topSecret',
        file: '纪要.pdf',
        url: 'https://example.org/jiyao',
      }),
      finds: ['e2', 'e2'],
    },
    {
      input: {
        city: { evidence: [evidenceOf({ confidentiality: 'highlySecret', file: '纪要.pdf' })] },
      },
      finds: ['e1'],
    },
  ],
  good: [
    {
      input: inUnit({ confidentiality: 'secret', sha256: '0'.repeat(64) }),
      why: 'that there is such a paper, and its digest, may be said',
    },
    { input: inUnit({ confidentiality: 'workSecret', file: '台账.xlsx' }) },
    { input: inUnit({ file: '纪要.pdf' }) },
  ],
})
