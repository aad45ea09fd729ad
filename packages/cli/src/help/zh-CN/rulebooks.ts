import type { CommandHelp } from '../help.js'

/** Help on writing a rulebook, in Chinese. */
export const rulebooks: Readonly<Record<'lint' | 'test' | 'diff', CommandHelp>> = {
  lint: {
    line: '检查考核细则：写得对不对，分值加得拢加不拢',
    usage: 'fazhi lint 细则文件 [选项]',
    text: [
      '不用任何数据，只看细则本身：拼写、不认识的名称、分值合计、够不着的档次、没有写明而要紧的地方（列为“假定”）。',
      '细则里自带的算例也一并验算。每条都有行号和改法。',
    ],
    options: [
      ['--reach', '改列每个项目、每张表最低和最高能得几分（文本或者 JSON）'],
      [
        '--format 格式',
        'text 看、json 给程序、sarif 给编辑器、markdown 转发、html 网页；缺省看 --out 的扩展名，否则为 text',
      ],
      ['--out 文件', '写进文件；不会覆盖检查结果以外的文件'],
      [
        '--fix',
        '改为修正只有一种改法、又不影响任何人得分的毛病：名称的笔误、用文字写的界限、次序颠倒的档。只列出改动，不写文件；要写，用 --out 写新文件，或者用 --in-place',
      ],
      ['--in-place', '和 --fix 一起用：改细则文件本身'],
      ['--json', '同 --format json'],
    ],
    examples: [
      ['fazhi lint 示例市2021', '改完细则就查一遍，城市文件夹或者细则文件都可以'],
      ['fazhi lint rulebook.yaml --reach', '每项能不能得满、能不能扣光'],
    ],
  },
  test: {
    line: '跑一遍细则自带的算例，看哪些条款没有算例碰到过',
    usage: 'fazhi test 细则文件 [选项]',
    text: [
      '每个算例按细则重新算；算得与写的不一样，列出位置、应得、算得和每一步。',
      '再看覆盖率：每条规则动分和不动分、每一档、封顶、最低分、记零、不适用、否决、等次，哪些从来没有算例碰到。',
      '算例写在项目或表的 cases 下。有算例不对，或者覆盖率低于要求，退出码为 1。',
    ],
    options: [
      ['--coverage-min 百分数', '覆盖率至少要到多少，如 100；不写则不作要求'],
      ['--json', '输出给其他程序读的 JSON'],
    ],
    examples: [
      ['fazhi test rulebook.yaml', '改完细则，看算例还对不对'],
      ['fazhi test 示例市2021 --coverage-min 100', '印发之前，要求每一条都算过'],
    ],
  },
  diff: {
    line: '两份考核细则，意思上差在哪里',
    usage: 'fazhi diff 旧细则 新细则 [选项]',
    text: ['只比意思，不比写法：分值、条款、门槛、等次、名额、否决，逐条列出改动前后。'],
    options: [['--json', '输出给其他程序读的 JSON']],
    examples: [
      ['fazhi diff 2020/rulebook.yaml 2021/rulebook.yaml', '今年比去年改了什么'],
      ['fazhi diff 送审稿.yaml 印发稿.yaml', '印发之前核对一遍'],
    ],
  },
}
