import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Longest time a conversion may take, in milliseconds; LibreOffice takes some seconds to start. */
const longest = 60_000

const names = ['soffice', 'libreoffice', 'soffice.exe'] as const
const usualFolders = [
  '/usr/bin',
  '/Applications/LibreOffice.app/Contents/MacOS',
  'C:\\Program Files\\LibreOffice\\program',
] as const

/** Where LibreOffice is, if it is there. */
const program = (path: string | undefined): string | undefined =>
  [...(path ?? '').split(delimiter), ...usualFolders]
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((candidate) => existsSync(candidate))

/** Settings of the profile it runs with: no macro is run, whatever the document asks for. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
`

/** A document made to .docx, or why there is none: no LibreOffice here, or it gave none in time. */
export type Converted = { readonly bytes: Uint8Array } | { readonly why: 'noOffice' | 'failed' }

const run = (file: string, given: readonly string[], cwd: string): Promise<void> =>
  new Promise((resolve) => {
    // Whether it worked shows in whether there is a file.
    execFile(file, [...given], { cwd, timeout: longest, killSignal: 'SIGKILL' }, () => {
      resolve()
    })
  })

/**
 * Makes a .docx of an old document with LibreOffice, in a folder of its own with a profile of its own that is taken away again. The file
 * keeps no name of its own there, so that a name can do nothing.
 */
export const convertToDocx = async (
  bytes: Uint8Array,
  path: string | undefined = process.env['PATH'],
): Promise<Converted> => {
  const office = program(path)
  if (office === undefined) return { why: 'noOffice' }
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-convert-'))
  try {
    const profile = join(folder, 'profile')
    await mkdir(join(profile, 'user'), { recursive: true })
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings)
    await writeFile(join(folder, 'report.doc'), bytes)
    await run(
      office,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--norestore',
        '--convert-to',
        'docx:MS Word 2007 XML',
        '--outdir',
        join(folder, 'made'),
        join(folder, 'report.doc'),
      ],
      folder,
    )
    const made = join(folder, 'made', 'report.docx')
    return existsSync(made) ? { bytes: await readFile(made) } : { why: 'failed' }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
