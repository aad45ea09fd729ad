import { ourJudgement, submissionRule } from '../check/rule.js'
import { evidenceOf } from './record-examples.js'

/** A path that starts elsewhere or climbs out of where it starts: C:\, /home, ~, a share, a URL, ../. Both separators count, so that a folder means the same everywhere. */
const starts = /^(?:[\\/~]|[A-Za-z]:|[a-z][a-z0-9+.-]*:\/\/)/

/** Whether a path leaves the folder it is kept in. */
export const leavesFolder = (path: string): boolean => {
  if (path.includes('\0') || starts.test(path)) return true
  let depth = 0
  for (const step of path.split(/[\\/]/)) {
    if (step === '..') depth--
    else if (step !== '' && step !== '.') depth++
    if (depth < 0) return true
  }
  return false
}

const inUnit = (file: string) => ({
  unit: { evidence: [evidenceOf({ file })] },
})

/** Evidence whose file lies outside the folder that is handed in: whoever collects it will not find it, or will open another file. */
export const evidencePathOutside = submissionRule({
  id: 'SUB-057',
  title: { zh: '佐证文件在提交的文件夹里', en: 'Files of evidence lie in the folder' },
  severity: 'error',
  remedy: 'correct',
  basis: ourJudgement,
  *check(subject, look) {
    for (const [index, { file, title }] of subject.submission.evidence.entries()) {
      if (file === undefined) continue
      look()
      if (!leavesFolder(file)) continue
      yield {
        code: 'SUB-057',
        params: { evidence: title, path: file },
        at: [subject.place('evidence', index, 'file')],
        quote: file,
      }
    }
  },
  bad: [
    { input: inUnit('../别的单位/纪要.pdf'), finds: ['../别的单位/纪要.pdf'] },
    { input: inUnit('佐证/../../纪要.pdf'), finds: ['佐证/../../纪要.pdf'] },
    { input: inUnit('C:\\Users\\纪要.pdf'), finds: ['C:\\Users\\纪要.pdf'] },
    { input: inUnit('\\\\server\\share\\纪要.pdf'), finds: ['\\\\server\\share\\纪要.pdf'] },
    { input: inUnit('/etc/passwd'), finds: ['/etc/passwd'] },
    {
      input: { city: { evidence: [evidenceOf({ file: 'file:///tmp/纪要.pdf' })] } },
      finds: ['file:///tmp/纪要.pdf'],
    },
  ],
  good: [
    { input: inUnit('佐证/纪要.pdf') },
    {
      input: inUnit('佐证/学法/../纪要（第2次）.pdf'),
      why: 'it goes up and stays inside the folder',
    },
    { input: inUnit('a..b/纪要.pdf'), why: 'two points in a name are no way up' },
  ],
})
