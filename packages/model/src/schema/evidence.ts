import * as z from 'zod'
import { date } from './common.js'

/**
 * Who may see a piece of evidence: 公开, 内部资料, 工作秘密, then the three levels of state secrets 秘密, 机密, 绝密
 * (Law on Guarding State Secrets). The library carries the mark and never clears anything.
 */
export const confidentiality = z.enum([
  'open',
  'internal',
  'workSecret',
  'secret',
  'highlySecret',
  'topSecret',
])
/** Who may see a piece of evidence. */
export type Confidentiality = z.infer<typeof confidentiality>

export const evidence = z
  .strictObject({
    id: z.string().min(1),
    kind: z.enum([
      'minutes',
      'issuedDocument',
      'studyRecord',
      'dutyReport',
      'legalReviewOpinion',
      'filingReceipt',
      'publishedPage',
      'caseIndex',
      'courtStatistics',
      'attendanceProof',
      'reviewSheet',
      'rectificationList',
      'signInSheet',
      'contract',
      'register',
      'survey',
      'media',
      'other',
    ]),
    title: z.string().min(1),
    /** Body that issued it. */
    body: z.string().min(1),
    /** Day it was issued. */
    date,
    file: z.exactOptional(z.string().min(1)),
    /** SHA-256 of the file, 64 lower-case hexadecimal digits. */
    sha256: z.exactOptional(z.string().regex(/^[0-9a-f]{64}$/)),
    /** `open` where absent. */
    confidentiality: z.exactOptional(confidentiality),
  })
  .readonly()
/** A piece of supporting evidence (佐证材料): what it is, who issued it, when, and who may see it. */
export type Evidence = z.infer<typeof evidence>
