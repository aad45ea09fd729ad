/** Furniture of a web page that gets pasted with a report. A line is noise only when all of it is furniture. */
const furniture: readonly RegExp[] = [
  /^(?:【?\s?字体|字号)[:：\s]?/,
  /^(?:来源|信息来源|文章来源|作者|责任编辑|编辑|发布时间|发布日期|发布机构|更新时间|浏览次数|阅读次数|浏览量|点击数?|访问量)\s?[:：]/,
  /^(?:索\s?引\s?号|主题分类|发文机关|成文日期|公开方式|公开范围|文\s?号|有效性|信息分类|生成日期|效力状态)\s?[:：|｜]/,
  /^(?:当前位置|您的位置|您现在的位置|首页)\s?[:：>》/＞]/,
  /^(?:【?打印(?:本页)?】?|【?关闭(?:窗口|本页)?】?|分享到?[:：]?|扫一扫|返回顶部|上一篇|下一篇|相关链接|相关附件)/,
]

/** Whether a trimmed line is page furniture: short, without a sentence in it. */
export const isNoise = (line: string): boolean =>
  line.length > 0 &&
  line.length <= 90 &&
  !line.includes('。') &&
  furniture.some((pattern) => pattern.test(line))
