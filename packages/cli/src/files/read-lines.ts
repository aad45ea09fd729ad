import { createReadStream } from 'node:fs'

/** Longest line that is kept; a submission is a hundredth of it. */
export const mostLineMegabytes = 5

/** A line of a file, without its end; without bytes where it is too long to be kept. */
export interface FileLine {
  /** From 1. */
  readonly number: number
  readonly bytes?: Uint8Array
}

const newline = 0x0a
const mostBytes = mostLineMegabytes * 1024 * 1024

/** The lines of a file, one after the other; the file itself is never in memory. Lines end with LF or CR LF only: JSON may hold any other. */
export async function* readLines(path: string): AsyncIterable<FileLine> {
  let number = 0
  let parts: Buffer[] = []
  let length = 0
  const take = (): FileLine => {
    number++
    // A line within one piece of the file needs no copy.
    const [only, more] = parts
    const bytes = only !== undefined && more === undefined ? only : Buffer.concat(parts)
    const line = length > mostBytes ? { number } : { number, bytes }
    parts = []
    length = 0
    return line
  }
  const keep = (part: Buffer): void => {
    length += part.length
    if (length <= mostBytes) parts.push(part)
    else parts = []
  }
  for await (const chunk of createReadStream(path, {
    highWaterMark: 256 * 1024,
  }) as AsyncIterable<Buffer>) {
    let from = 0
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      keep(chunk.subarray(from, at))
      yield take()
      from = at + 1
    }
    if (from < chunk.length) keep(chunk.subarray(from))
  }
  if (length > 0) yield take()
}
