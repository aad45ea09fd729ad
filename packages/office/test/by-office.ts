import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The office program of the machine; tests that need it say so and are skipped where there is none. */
export const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path))

/** A .docx as the office program writes it after reading ours. */
export const byOffice = (docx: Uint8Array): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-office-'))
  try {
    writeFileSync(join(folder, 'a.docx'), docx)
    execFileSync(
      office ?? '',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'docx:MS Word 2007 XML',
        '--outdir',
        join(folder, 'out'),
        join(folder, 'a.docx'),
      ],
      { stdio: 'ignore' },
    )
    return new Uint8Array(readFileSync(join(folder, 'out/a.docx')))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
