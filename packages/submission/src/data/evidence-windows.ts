import type { Evidence } from '@fazhi/model'

/** When evidence of a kind may be dated: whether older papers still prove something, and whether it may be made after the year. */
export interface EvidenceWindow {
  /** A standing paper (a rule, a contract, a register) may be older than the year. */
  readonly older: boolean
  /** What is drawn up about the whole year may be dated until 31 March of the next. */
  readonly later: boolean
}

/** Windows by kind. A record of something done (minutes, opinions, receipts) must be dated in the year itself. */
export const evidenceWindows: Readonly<Record<Evidence['kind'], EvidenceWindow>> = {
  minutes: { older: false, later: false },
  issuedDocument: { older: true, later: false },
  studyRecord: { older: false, later: false },
  dutyReport: { older: false, later: true },
  legalReviewOpinion: { older: false, later: false },
  filingReceipt: { older: false, later: true },
  publishedPage: { older: true, later: true },
  caseIndex: { older: false, later: true },
  courtStatistics: { older: false, later: true },
  attendanceProof: { older: false, later: true },
  reviewSheet: { older: false, later: true },
  rectificationList: { older: false, later: true },
  signInSheet: { older: false, later: false },
  contract: { older: true, later: false },
  register: { older: true, later: true },
  survey: { older: false, later: true },
  media: { older: false, later: true },
  other: { older: true, later: true },
}
