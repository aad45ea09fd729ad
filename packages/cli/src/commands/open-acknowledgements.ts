import type { Finding } from '@fazhi/model'
import { readAcknowledgements } from '../files/read-acknowledgements.js'
import type { TextFiles } from '../files/text-files.js'
import type { Context } from '../output/context.js'
import { type HeldAcknowledgements, holdAcknowledgements } from './hold-acknowledgements.js'

/** What `--acknowledgements FILE` gives a check of many submissions. */
export interface OpenedAcknowledgements {
  /** As the user named it. */
  readonly file: string
  /** Absent where the file has a fault: then nothing of it counts, and the findings say why. */
  readonly held?: HeldAcknowledgements
  readonly findings: readonly Finding[]
}

/** Reads the file that was named, for the day that is asked about; nothing where none was. */
export const openAcknowledgements = async (
  context: Context,
  texts: TextFiles,
): Promise<OpenedAcknowledgements | undefined> => {
  const { values } = context.request
  const file = values['acknowledgements']
  if (file === undefined) return undefined
  const { acknowledgements, findings, origin } = await readAcknowledgements(
    context.path(file),
    file,
    texts,
  )
  const date = values['date'] ?? context.io.today
  return {
    file,
    ...(acknowledgements === undefined
      ? {}
      : { held: holdAcknowledgements(acknowledgements, { date, origin }) }),
    findings,
  }
}
