import { strToU8, unzipSync, zipSync } from 'fflate'
import { mostUnpackedBytes } from './open-package.js'

/** Most bytes all parts may unpack to, pictures and all. */
const mostAll = 4 * mostUnpackedBytes

/** A day every zip program knows, so that the same edits give the same bytes at any time. */
const noTime = '1980-01-02T12:00:00'

/** What is packed as it is, since it is packed in itself. */
const packed = /\.(?:png|jpe?g|gif|zip|bin|wmf|emf|mp4)$/i

/** A package with another text in one of its parts; all other parts stay as they are. Nothing where it unpacks to too much. */
export const replacePart = (
  bytes: Uint8Array,
  name: string,
  text: string,
): Uint8Array | undefined => {
  let unpacked = 0
  const parts = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize
      return unpacked <= mostAll
    },
  })
  if (unpacked > mostAll) return undefined
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, content]) => [
        path,
        path === name
          ? strToU8(text.replace(/^(<\?xml[^>]{0,80}encoding=["'])[^"']{1,20}/i, '$1UTF-8'))
          : ([content, { level: packed.test(path) ? 0 : 6 }] as const),
      ]),
    ),
    { mtime: noTime },
  )
}
