import { inflateRawSync } from 'node:zlib'

/** The text of every part of a zip file together: enough to see what a workbook says. */
export const zipText = (bytes: Buffer): string => {
  let text = ''
  // The list of parts at the end of the file: each entry begins with this mark.
  for (
    let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  ) {
    const packed = bytes.readUInt16LE(at + 10) === 8
    const size = bytes.readUInt32LE(at + 20)
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const part = bytes.subarray(start, start + size)
    text += (packed ? inflateRawSync(part) : part).toString('utf8')
  }
  return text
}
