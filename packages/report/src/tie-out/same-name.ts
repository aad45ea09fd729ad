/** Words and marks that names of one and the same differ by: 全面, quotation marks, edition and trial marks, blanks. */
const loose =
  /全面|[《》“”"\s]|[（(](?:试行|暂行|征求意见稿|\d{4}年?版?|[\u4e00-\u9fff]{0,4}修订[\u4e00-\u9fff]{0,2})[）)]/g

const bare = (name: string): string => name.replace(loose, '').replaceAll('人民政府', '政府')

/** Whether two names are of one body or paper: the same, or the one with the place or body before it that the other leaves out. */
export const isSameName = (a: string, b: string, least = 4): boolean => {
  const [one, two] = [bare(a), bare(b)]
  if (one === two) return true
  return Math.min(one.length, two.length) >= least && (one.endsWith(two) || two.endsWith(one))
}
