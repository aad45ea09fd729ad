import type { Place } from '@fazhi/model'
import { showPlace } from '../place.js'
import type { SarifContext } from './context.js'
import type { SarifLocation, SarifLogicalLocation } from './log.js'
import { literal } from './message.js'
import { regionOf } from './region.js'
import { fileUri } from './uri.js'

/** What a place is beside a range of a file: a heading, a value, a cell, a paragraph, or something that is not there. */
const logicalOf = (place: Place): SarifLogicalLocation | undefined => {
  switch (place.kind) {
    case 'text': {
      const name = place.section?.at(-1)
      return name === undefined
        ? undefined
        : { name, fullyQualifiedName: place.section?.join(' › ') ?? name, kind: 'section' }
    }
    case 'data':
      return place.pointer === ''
        ? undefined
        : {
            name: place.pointer.slice(place.pointer.lastIndexOf('/') + 1),
            fullyQualifiedName: place.pointer,
            kind: 'value',
          }
    case 'cell':
      return {
        name: place.cell,
        // As a formula names it; a quotation mark inside the sheet's name is doubled.
        fullyQualifiedName: `'${place.sheet.replaceAll("'", "''")}'!${place.cell}`,
        kind: 'cell',
      }
    case 'word':
      return {
        name: String(place.paragraph),
        fullyQualifiedName: `${place.part}#${place.paragraph}[${place.start},${place.end})`,
        kind: 'paragraph',
      }
    case 'absent':
      return { name: place.expected, kind: 'absent' }
  }
}

/** A place as SARIF has it. One that names no file belongs to the file that was checked. */
export const locationOf = (
  place: Place,
  file: string | undefined,
  context: SarifContext,
): SarifLocation => {
  const name = place.file ?? file
  const region =
    place.kind === 'text' || place.kind === 'data'
      ? regionOf(place, context.textOf(name))
      : undefined
  const logical = logicalOf(place)
  const index = name === undefined ? undefined : context.artifactIndex.get(name)
  return {
    ...(name === undefined
      ? {}
      : {
          physicalLocation: {
            artifactLocation: { uri: fileUri(name), ...(index === undefined ? {} : { index }) },
            ...(region === undefined ? {} : { region }),
          },
        }),
    ...(logical === undefined ? {} : { logicalLocations: [logical] }),
    ...(place.kind === 'absent'
      ? { message: { text: literal(showPlace({ ...place, file: '' }, context.word)) } }
      : {}),
  }
}
