import type { CaseFile, FileTable, ResolvedRulebook, UnitSubmission } from '@fazhi/model'
import { branch, each, fact, flag, leaf, lose, number, rulebook, unit, x } from './make.js'

/*
 * A rulebook of one item over the mean of case files, and a table that marks them: cover 20, content 80, and 0 where a basic
 * standard failed. Only spelling: no number here is computed.
 */

const facts = [
  fact('files', { type: 'samples', name: { zh: '处罚案卷', en: 'Penalty files' } }),
  fact('failed', {
    maximum: 9,
    measure: '项',
    name: { zh: '基本标准不合格项', en: 'Basic standards failed' },
  }),
  fact('gaps', { maximum: 20, measure: '处', name: { zh: '封面缺项', en: 'Gaps on the cover' } }),
  fact('unheard', { type: 'flag', name: { zh: '未告知听证', en: 'No word of a hearing' } }),
]

const sheet: FileTable = {
  id: 'sheet',
  title: { zh: '案卷评查表', en: 'Sheet' },
  of: ['files'],
  root: branch(
    'sheet',
    '100',
    [
      leaf('cover', '20', [each('lose', '2', 'gaps')], { title: { zh: '封面', en: 'Cover' } }),
      leaf('content', '80', [lose('30', flag('unheard'))], {
        title: { zh: '正文', en: 'Content' },
      }),
    ],
    { zeroWhen: number('failed', '>=', '1'), notApplicable: 'rescale' },
  ),
}

/** The rulebook; 10 points for the mean of the files. */
export const filesBook = (
  policies: Partial<ResolvedRulebook['policies']> = {},
  table: FileTable = sheet,
): ResolvedRulebook => ({
  ...rulebook(
    branch('all', '10', [
      leaf(
        'quality',
        '10',
        [
          {
            shape: 'share',
            verb: 'gain',
            price: x('10'),
            share: 'average',
            whenNone: 'notApplicable',
          },
        ],
        { title: { zh: '案卷质量', en: 'Quality of files' } },
      ),
    ]),
    facts,
    {
      policies,
      values: [
        {
          kind: 'mean',
          id: 'average',
          title: { zh: '案卷平均分', en: 'Mean of files' },
          of: ['files'],
        },
      ],
    },
  ),
  fileTables: [table],
})

/** The same table with other things said at its root. */
export const sheetWith = (more: Partial<FileTable['root']>): FileTable => ({
  ...sheet,
  root: { ...sheet.root, ...more },
})

/** A file in which this was verified. */
export const file = (
  name: string,
  found: { readonly failed?: number; readonly gaps?: number; readonly unheard?: boolean },
): CaseFile => ({
  file: name,
  facts: Object.fromEntries(
    Object.entries(found).map(([id, value]) => [id, { verified: value }]),
  ) as CaseFile['facts'],
})

/** A file in which nothing is wrong but what is said. */
export const whole = (
  name: string,
  found: { readonly failed?: number; readonly gaps?: number; readonly unheard?: boolean } = {},
): CaseFile => file(name, { failed: 0, gaps: 0, unheard: false, ...found })

/** A township with these files. */
export const withFiles = (...files: readonly CaseFile[]): UnitSubmission =>
  unit('u', { files: { files } })
