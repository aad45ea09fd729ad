import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { compareText } from '@fazhi/model'

/** Reports, and what people save reports as that cannot be read: each is told how to save it. */
const reportName = /\.(?:txt|md|markdown|docx|doc|wps|pdf|rtf)$/i

/** The files of a folder of reports. */
export interface ReportFolder {
  /** Reports, by the names they are asked for with. */
  readonly files: readonly string[]
  /** Names of other files, which are not checked. */
  readonly others: readonly string[]
}

/**
 * The reports that lie in a folder, by name; nothing deeper is read. Nothing when the folder is a city's, which `city.yaml` tells, or
 * holds no report.
 */
export const listReports = async (
  path: string,
  shown: string,
): Promise<ReportFolder | undefined> => {
  const entries = (await readdir(path, { withFileTypes: true }))
    // Office programs keep locks ("~$report.docx") and systems keep hidden files beside the real ones.
    .filter((entry) => entry.isFile() && !/^[.~]/.test(entry.name))
    .map(({ name }) => name)
    .sort(compareText)
  if (entries.includes('city.yaml')) return undefined
  const files = entries.filter((name) => reportName.test(name)).map((name) => join(shown, name))
  return files.length === 0
    ? undefined
    : { files, others: entries.filter((name) => !reportName.test(name)) }
}
