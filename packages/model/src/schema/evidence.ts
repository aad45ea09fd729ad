import * as z from 'zod'
import { date, days } from './common.js'

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
/**
 * Who may see a piece of evidence: 公开, 内部资料, 工作秘密, and the three levels of state secrets 秘密, 机密, 绝密
 * (保守国家秘密法: 2010 Art. 10, 2024 Art. 14; work secrets 2024 Art. 64). The mark is carried, never judged.
 */
export type Confidentiality = z.infer<typeof confidentiality>

export const evidenceKind = z.enum([
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
])
/**
 * What a piece of evidence is: 会议纪要或议程, 印发的文件, 学法计划和记录, 述法报告, 合法性审查意见, 备案回执, 公开网页,
 * 案件台账, 法院统计, 出庭证明（含身份材料）, 案卷评查表, 整改清单, 培训签到表, 法律顾问合同, 名册, 问卷调查报告, 媒体报道, 其他.
 * Ours, gathered from what assessment plans ask for.
 */
export type EvidenceKind = z.infer<typeof evidenceKind>

export const evidence = z
  .strictObject({
    /** Id in this submission; facts and records name it. */
    id: z.string().min(1),
    kind: evidenceKind,
    /** What the paper is called. */
    title: z.string().min(1),
    /** Body that issued it. */
    body: z.string().min(1),
    /** Day it was issued. */
    date,
    /** Days it speaks of, both included, where that is not told by its date: a register from January to December. */
    period: z.exactOptional(days),
    /** Path of the file, as the one who collects it keeps it. A classified paper names none. */
    file: z.exactOptional(z.string().min(1)),
    /** Address where it is published. */
    url: z.exactOptional(
      z
        .string()
        .regex(/^https?:\/\/[^\s]+$/)
        .max(2000),
    ),
    /** SHA-256 of the file or of a snapshot of the page, 64 lower-case hexadecimal digits. */
    sha256: z.exactOptional(z.string().regex(/^[0-9a-f]{64}$/)),
    /** Who may see it; `open` where absent. */
    confidentiality: z.exactOptional(confidentiality),
  })
  .readonly()
/** A piece of supporting evidence (佐证材料): what it is, who issued it, when, for which days, and who may see it. */
export type Evidence = z.infer<typeof evidence>
