import type { Records, Text } from '@fazhi/model'

/** A sheet of the form. */
export type SheetKey =
  | 'unit'
  | 'facts'
  | 'evidence'
  | 'principals'
  | 'dutyReports'
  | 'selfScore'
  | keyof Records

/** Names of the sheets. */
export const sheetNames: Readonly<Record<SheetKey, Text>> = {
  unit: { zh: '单位', en: 'Unit' },
  facts: { zh: '事实', en: 'Facts' },
  evidence: { zh: '佐证', en: 'Evidence' },
  principals: { zh: '主要负责人', en: 'Principals' },
  dutyReports: { zh: '述法', en: 'Duty reports' },
  selfScore: { zh: '自评', en: 'Self-score' },
  meetings: { zh: '会议', en: 'Meetings' },
  documents: { zh: '文件', en: 'Documents' },
  lists: { zh: '清单', en: 'Lists' },
  inspections: { zh: '督察', en: 'Inspections' },
  populations: { zh: '名册', en: 'Registers' },
  coverages: { zh: '覆盖', en: 'Coverage' },
  recognitions: { zh: '表彰报道批示', en: 'Recognitions' },
  objections: { zh: '申诉复核', en: 'Objections' },
}
