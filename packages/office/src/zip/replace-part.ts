import { strToU8, unzipSync, zipSync } from 'fflate'
import { mostUnpackedBytes } from './open-package.js'

/** Most bytes all parts may unpack to, pictures and all. */
const mostAll = 4 * mostUnpackedBytes

/** A day every zip program knows, so that the same edits give the same bytes at any time. */
const noTime = '1980-01-02T12:00:00'

/** What is packed as it is, since it is packed in itself. */
const packed = /\.(?:png|jpe?g|gif|zip|bin|wmf|emf|mp4)$/i

/** A package with other texts in some of its parts, and new parts; all others stay as they are. Nothing where it unpacks to too much. */
export const replaceParts = (
  bytes: Uint8Array,
  texts: ReadonlyMap<string, string>,
): Uint8Array | undefined => {
  let unpacked = 0
  const parts = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize
      return unpacked <= mostAll
    },
  })
  if (unpacked > mostAll) return undefined
  const written = (text: string): Uint8Array =>
    strToU8(text.replace(/^(<\?xml[^>]{0,80}encoding=["'])[^"']{1,20}/i, '$1UTF-8'))
  return zipSync(
    {
      ...Object.fromEntries(
        Object.entries(parts).map(([path, content]) => [
          path,
          [content, { level: packed.test(path) ? 0 : 6 }] as const,
        ]),
      ),
      ...Object.fromEntries([...texts].map(([path, text]) => [path, written(text)])),
    },
    { mtime: noTime },
  )
}
