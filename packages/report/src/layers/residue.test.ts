import { expect, it } from 'vitest'
import { noticing } from './noticed.js'
import { findResidue, residueCues } from './residue.js'

const notice = noticing({ residueCues })

/** The stretches of a paragraph that are residue. */
const residueOf = (text: string): readonly string[] =>
  findResidue(
    text,
    [{ kind: 'paragraph', text, start: 0, end: text.length, line: 1, section: [] }],
    new Uint8Array(text.length),
    notice(text).residueCues,
  ).map(({ start, end }) => text.slice(start, end))

it.each([
  '扫一扫在手机打开当前页',
  '打印此页',
  '关闭窗口',
  '关闭本页面',
  '关闭页面',
  '下一篇：工作动态',
  '分享到：微博',
  '了解更多详情',
  '查看更多',
  '附件下载：报告全文',
  '立即下载',
  '点击下载',
  '浏览量：120',
  '阅读次数：120',
  '来源：网络',
  '（仅供学习）',
  '（只供交流）',
  '内容仅供参考',
  '本文来源于网络',
  '（长按二维码关注我）',
  '【返回顶部】',
  '【某某文秘网首发】',
  '【公文写作网】',
  '（范文二）',
  '本文转载自互联网',
  '文章摘自网络',
  '好的，以下是报告正文。',
  '收到，下面为正文。',
  '没问题！这是正文。',
  '以上是根据您的要求',
  '以下内容按照你的提示',
  '如有需要，我可以继续',
  '请提供更多资料，以便我补充',
  '是否要我继续？',
  '是否需要我再写一版？',
  '本文由人工智能自动生成',
  '由AI辅助撰写',
  '您想我继续吗？',
  '你还需要我补充吗？',
  '下面为修改后的正文',
  '以下为一份报告',
  '错误！未定义书签。',
  '批注 [张1]：',
  '［批注2］',
  '带格式的：',
  '插入的内容：',
  '设置了格式：',
  '【3†source】',
  '[ref: 4]',
  '[source:12]',
  '[cite 2]',
  'contentReference',
  '&#x4E2D;',
  '```',
  '# 工作情况',
  '#　工作情况',
  '锟斤拷',
  '微信：gongwen2021',
  '薇信:abcde1',
  'V：abcde1',
  '加薇信abcde1',
  'QQ：123456',
  '更多内容请关注公众号“某某”',
  '最新动态搜索微信公众号',
  '精彩内容添加小程序',
  '欢迎关注我们的公众号',
  '请关注本站公众号',
  '在线棋牌',
  '真人百家乐',
  '线上博彩',
])('finds %s', (text) => {
  expect(residueOf(text).join('')).not.toBe('')
})

it.each([
  '案件线索主要来源于网络平台和热线电话。',
  '编印普法读本（内部资料）3期。',
  '检查方案由人工智能自动生成，执法人员随机抽取。',
  '引导更多群众关注微信公众号，新增用户2600人。',
  '查处地下六合彩案件3起，打击网上博彩，关停手机棋牌赌博平台4个。',
  '检查凤凰娱乐场所12家次。',
  '错误执法决定均已纠正，当然解除的2件，收到意见26条。',
  '打印材料、关闭违规网站2家，浏览次数达3.6万次。',
])('leaves alone: %s', (text) => {
  expect(residueOf(text)).toEqual([])
})
