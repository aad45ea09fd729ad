import { strFromU8, unzipSync } from 'fflate'
import type { Feature } from 'write-excel-file/universal'

const part = 'docProps/app.xml'
const program = 'fazhi'

/**
 * Names this program as the one that wrote the workbook, where office programs name themselves. They write their own name when they
 * save, so a workbook that somebody worked on is no longer ours.
 */
export const madeByUs: Feature<Blob> = {
  files: {
    transform: {
      '[Content_Types].xml': {
        insert: () =>
          `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>`,
      },
      '_rels/.rels': {
        insert: () =>
          `<Relationship Id="rId-program-1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="${part}"/>`,
      },
    },
    write: {
      files: () => ({
        [part]: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${program}</Application></Properties>`,
      }),
    },
  },
}

/** Far above the part's size, which is some hundred bytes. */
const mostBytes = 64 * 1024

/**
 * Whether a workbook is as `writeTables` wrote it: one that an office program saved since, a form that was filled in, and what is no
 * workbook are not.
 */
export const isOwnWorkbook = (bytes: Uint8Array): boolean => {
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === part && originalSize <= mostBytes,
    })[part]
    return found !== undefined && strFromU8(found).includes(`<Application>${program}</Application>`)
  } catch {
    return false
  }
}
