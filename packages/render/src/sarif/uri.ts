/** A path's parts as a URI has them: what may stand in a path stays, everything else goes as UTF-8 percent codes. */
const encodePart = (part: string): string =>
  // A half of a character has no code; it is written as what it would be read as.
  encodeURIComponent(
    part.replace(
      /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    ),
  )

/**
 * A file's name as a URI reference: "units/七里 镇.yaml" → "units/%E4%B8%83%E9%87%8C%20%E9%95%87.yaml", "C:\\考核\\a.yaml" →
 * "file:///C:/%E8%80%83%E6%A0%B8/a.yaml". Relative names stay relative, to the folder the user stands in.
 */
export const fileUri = (file: string): string => {
  const drive = /^([A-Za-z]):[\\/]/.exec(file)
  const path = file.replaceAll('\\', '/')
  if (drive !== null) {
    return `file:///${drive[1] ?? ''}:/${path.slice(3).split('/').map(encodePart).join('/')}`
  }
  const encoded = path.split('/').map(encodePart).join('/')
  return path.startsWith('/') ? `file://${encoded}` : encoded
}
