import type { CommandHelp } from '../help.js'

/** Help on beginning a folder, and on checking, mending and filling what is handed in, in Chinese. */
export const reports: Readonly<Record<'init' | 'check' | 'fix' | 'fill', CommandHelp>> = {
  init: {
    line: '建一个新的城市文件夹：样例细则、填报表、一个填好的例子',
    usage: 'fazhi init 文件夹 [选项]',
    text: [
      '文件夹要是新的，或者是空的；已有的文件一个也不改。',
      '里面有 rulebook.yaml（县级市样例细则，三张表，分值是样例）、city.yaml、市本级填报、一个单位的填报、各表的空白填报工作簿和一页说明。',
      '建好之后 fazhi lint、fazhi test、fazhi score 都能直接运行；先改细则，再收填报。',
    ],
    options: [
      ['--city 名称', '城市的名称，缺省为“示例市”'],
      ['--year 年度', '考核哪一年，缺省为今年'],
    ],
    examples: [
      ['fazhi init 云岫市2025 --city 云岫市 --year 2025', '第一天，从样例开始'],
      ['fazhi init 试验', '先看看是什么样子'],
    ],
  },
  check: {
    line: '检查一份年度报告或一个单位的填报，能不能提交',
    usage: 'fazhi check 文件… | 文件夹 [选项]',
    text: [
      '报告可以是 .txt、.md、.docx；填报可以是 .yaml、.json、.xlsx。',
      '逐条指出位置、原因和改法，给出“可以提交”或“不能提交”。“请核对”是程序判断不了、要人看的地方。',
      '写城市文件夹时，检查里面的每一份填报和各份之间，先列一张总表。',
      '写没有 city.yaml 的报告文件夹时，列一张总表：每份的结论、错误数、提醒数和首要原因；--json、--format markdown 和 --format html 另附全部发现。',
      '报告里的数字要和各单位填报对得上时，用 --from 指出城市文件夹。',
    ],
    options: [
      [
        '--profile 名称',
        '报告的种类，缺省按标题和报告单位认定；有哪些：fazhi catalog list profiles',
      ],
      ['--year 年度', '报告的年度，缺省从标题和正文里认'],
      ['--phase 阶段', 'draft 起草、submit 报送、publish 公开；缺省为 submit'],
      ['--from 文件夹', '城市文件夹：用它的填报汇总核对报告，用它的细则核对填报'],
      ['--submission', '把文件当作单位填报来检查'],
      ['--convert', '旧格式文档（.doc、.wps）先用本机的 LibreOffice 转换再查，不运行宏'],
      ['--stream', '文件每行一份填报（NDJSON），边读边查，多大都行；每个问题给出行号'],
      ['--acknowledgements 文件', '豁免和确认（YAML 或 JSON）：有人负责的问题不再影响结论'],
      [
        '--view internal|public',
        '用于文件夹；public：不含人名、佐证的路径和题名、自报数和备注，可以公开',
      ],
      ['--rules 文件', '另加自己写的规则（.mjs），可以写几次；文件里的程序会被执行'],
      ['--date 日期', '检查的日子，如 2022-03-01；用到豁免和确认时缺省为今天'],
      [
        '--format 格式',
        'text 看、json 给程序、sarif 给编辑器、markdown 转发、html 网页；缺省看 --out 的扩展名，否则为 text',
      ],
      ['--out 文件', '写进文件；不会覆盖检查结果以外的文件'],
      ['--annotate 文件', '.docx：另存一份，把问题写成 Word 批注'],
      ['--force', '--annotate 的文件已有时换掉它'],
      ['--json', '同 --format json'],
    ],
    examples: [
      ['fazhi check 法治建设情况报告.docx --year 2021', '报送之前查一遍'],
      [
        'fazhi check units/township-07.yaml --from 示例市2021',
        '交上去之前，看看一个镇的填报还缺什么',
      ],
    ],
  },
  fix: {
    line: '把报告里只有一种改法的毛病改好，另存一份',
    usage: 'fazhi fix 报告 --out 新文件 [选项]',
    text: [
      '只改没有第二种改法的：重复的标点、汉字之间的半角标点、写反的引号、看不见的字符、多余空格、广告和网站标记、漏写的百分号等。书名号和引号里面的一个字也不动。',
      '改了哪些逐条列出，并给出前后对照；占位符、数字对不上、缺内容等拿不准的不改，列在后面由人处理。',
      '原文件不改。.docx 在原样式里改，其余部分不动；加 --track 则改成修订，可以在 Word、WPS 里逐条接受。',
    ],
    options: [
      ['--out 文件, -o', '改好的写到哪里；已有的文件不会覆盖'],
      ['--dry-run', '只看改哪些，不写文件'],
      ['--track', '.docx：写成修订（批注者为 fazhi）'],
      ['--convert', '旧格式文档（.doc、.wps）先用本机的 LibreOffice 转换，写成 .docx，不运行宏'],
      ['--force', '--out 的文件已经有了也换掉它（原文件除外）'],
      [
        '--profile 名称',
        '报告的种类，缺省按标题和报告单位认定；有哪些：fazhi catalog list profiles',
      ],
      ['--year 年度', '报告的年度，缺省从标题和正文里认'],
      ['--phase 阶段', 'draft 起草、submit 报送、publish 公开；缺省为 submit'],
      ['--json', '输出给其他程序读的 JSON'],
    ],
    examples: [
      ['fazhi fix 报告.docx --dry-run', '先看看会改哪些'],
      ['fazhi fix 报告.docx -o 报告-改.docx --track', '改成修订，交给起草人逐条接受'],
    ],
  },
  fill: {
    line: '用各单位填报的汇总数填报告里的空，另存一份，每个数注明来历',
    usage: 'fazhi fill 报告 --from 文件夹 --out 新文件 [选项]',
    text: [
      '只填说得清是哪个事实、哪个率的空（XX、××、____）和本地名称；按句子用的单位写（万元、元、万件、%），率按报告里其他率的小数位。',
      '每个填了的数列出：哪个事实、怎么汇总、填报几家、缺哪几家。没填的逐个说明原因：两个事实都说得通、目录认不出、没有单位填报、要写约数。',
      '人名从来不填。原文件不改；.docx 在原样式里填。',
    ],
    options: [
      ['--from 文件夹', '城市文件夹，必写'],
      ['--out 文件, -o', '填好的写到哪里；已有的文件不会覆盖'],
      ['--dry-run', '只看会填哪些，不写文件'],
      ['--track', '.docx：写成修订（批注者为 fazhi）'],
      ['--convert', '旧格式文档（.doc、.wps）先用本机的 LibreOffice 转换，写成 .docx，不运行宏'],
      ['--force', '--out 的文件已经有了也换掉它（原文件除外）'],
      ['--profile 名称', '报告的种类，缺省按标题和报告单位认定'],
      ['--json', '输出给其他程序读的 JSON，来历写到每个单位'],
    ],
    examples: [
      ['fazhi fill 初稿.docx --from 示例市2021 --dry-run', '先看看能填哪些'],
      ['fazhi fill 初稿.docx --from 示例市2021 -o 二稿.docx', '填好，另存一份'],
    ],
  },
}
