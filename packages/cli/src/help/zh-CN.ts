import type { HelpTable } from './help.js'

/** 各命令的帮助，中文。 */
export const zhCN: HelpTable = {
  about: 'fazhi：法治建设考核，算得准、说得清、可复核。',
  usage: '用法',
  commandsTitle: '命令',
  optionsTitle: '选项',
  examplesTitle: '例子',
  more: '每个命令怎么用：fazhi help 命令',
  exit: '退出码：0 正常；1 有问题挡住（报告不能提交、数据有错）；2 命令用法不对。',
  common: [
    ['--lang zh-CN|en', '输出语言，缺省为中文；也可用环境变量 FAZHI_LANG'],
    ['--help, -h', '显示本说明'],
    ['--version, -V', '显示版本号'],
    ['--debug', '程序内部出错时显示细节，用于报告问题'],
  ],
  commands: {
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
        '写没有 city.yaml 的报告文件夹时，列一张总表：每份的结论、错误数、提醒数和首要原因；--json 和 --format markdown 另附全部发现。',
        '报告里的数字要和各单位填报对得上时，用 --from 指出城市文件夹。',
      ],
      options: [
        ['--profile 名称', '报告的种类，缺省按标题和报告单位认定；有哪些：fazhi catalog profiles'],
        ['--year 年度', '报告的年度，缺省从标题和正文里认'],
        ['--phase 阶段', 'draft 起草、submit 报送、publish 公开；缺省为 submit'],
        ['--from 文件夹', '城市文件夹：用它的填报汇总核对报告，用它的细则核对填报'],
        ['--submission', '把文件当作单位填报来检查'],
        ['--stream', '文件每行一份填报（NDJSON），边读边查，多大都行；每个问题给出行号'],
        ['--acknowledgements 文件', '豁免和确认（YAML 或 JSON）：有人负责的问题不再影响结论'],
        [
          '--view internal|public',
          '用于文件夹；public：不含人名、佐证的路径和题名、自报数和备注，可以公开',
        ],
        ['--rules 文件', '另加自己写的规则（.mjs），可以写几次；文件里的程序会被执行'],
        ['--date 日期', '检查的日子，如 2022-03-01；用到豁免和确认时缺省为今天'],
        ['--format 格式', 'text 看、json 给程序、sarif 给编辑器、markdown 转发；缺省为 text'],
        ['--out 文件', '写进文件；不会覆盖检查结果以外的文件'],
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
        ['--force', '--out 的文件已经有了也换掉它（原文件除外）'],
        ['--profile 名称', '报告的种类，缺省按标题和报告单位认定；有哪些：fazhi catalog profiles'],
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
        ['--force', '--out 的文件已经有了也换掉它（原文件除外）'],
        ['--profile 名称', '报告的种类，缺省按标题和报告单位认定'],
        ['--json', '输出给其他程序读的 JSON，来历写到每个单位'],
      ],
      examples: [
        ['fazhi fill 初稿.docx --from 示例市2021 --dry-run', '先看看能填哪些'],
        ['fazhi fill 初稿.docx --from 示例市2021 -o 二稿.docx', '填好，另存一份'],
      ],
    },
    score: {
      line: '给一个城市的全部单位算分、排名、定等次',
      usage: 'fazhi score 文件夹 [选项]',
      text: [
        '文件夹里要有 city.yaml，写明考核细则、填报和年度报告在哪里。',
        '数据有错（不认识的事实、负数、日期不在年内、两个单位同号）时，逐条指出并停下，原有结果不动。',
        '缺数据的单位列为“未定分”，不影响其他单位；细则写明按区间计（missing: interval）的，列出分数、名次、等次的上下限。',
        '结果：index.html（打开就看）、ranking.csv（Excel、WPS）、scores.json（已封存，可复核）、findings.json。',
      ],
      options: [
        ['--self', '自评：按各单位填报数算，未经核实；结果另放 self-score，注明不是考核结果'],
        ['--out 文件夹', '结果写到哪里，缺省为城市文件夹下的 results'],
        ['--last-year DIR', '上一年的城市文件夹，供与上年比较的细则使用'],
        [
          '--view 给谁看',
          'internal 全部；public 可公开，不含人名、佐证路径和自报数，写到 results-public；unit 只给一个单位看，同 --unit 一起用',
        ],
        ['--unit 单位', '--view unit 的单位，编号或名称；写到 results-单位编号'],
        ['--json', '在屏幕上输出 JSON 摘要'],
      ],
      examples: [
        ['fazhi score 示例市2021', '年底算分'],
        ['fazhi score 示例市2021 --out 试算一', '改了细则先试算，结果另放一处'],
      ],
    },
    why: {
      line: '一个单位的每一分是怎么丢的、怎么补得回来',
      usage: 'fazhi why 文件夹 单位 [选项]',
      text: [
        '单位写编号或名称都可以。',
        '列出每一处失分：数了什么、按哪一条、依据什么、补多少能得回多少分；再列出从满分到得分的每一步，加起来正好是得分。',
        '细则写明按区间计缺数据的，列出补齐哪些数据最能缩小分数区间、由谁提供。',
      ],
      options: [
        ['--self', '看自评：按单位填报数算，未经核实'],
        ['--duty', '改为按职责列分，项目不变，不计入总分'],
        [
          '--principal 姓名|职务',
          '改为这位主要负责人（编号、姓名或职务）的履职卡：任期、职责和由什么体现、会议、述法、还缺什么，以及任期内的项目',
        ],
        ['--last-year DIR', '上一年的城市文件夹，供与上年比较的细则使用'],
        ['--view internal|public', 'public：不含人名、佐证的路径和题名、自报数和备注，可以公开'],
        ['--json', '输出给其他程序读的 JSON'],
      ],
      examples: [
        ['fazhi why 示例市2021 荷花街道', '按名称查，单位来问时用'],
        ['fazhi why 示例市2021 township-07 --duty', '每项职责得了多少分'],
      ],
    },
    lint: {
      line: '检查考核细则：写得对不对，分值加得拢加不拢',
      usage: 'fazhi lint 细则文件 [选项]',
      text: [
        '不用任何数据，只看细则本身：拼写、不认识的名称、分值合计、够不着的档次、没有写明而要紧的地方（列为“假定”）。',
        '细则里自带的算例也一并验算。每条都有行号和改法。',
      ],
      options: [
        ['--reach', '改列每个项目、每张表最低和最高能得几分（文本或者 JSON）'],
        ['--format 格式', 'text 看、json 给程序、sarif 给编辑器、markdown 转发；缺省为 text'],
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
    'roll-up': {
      line: '把各单位填报汇总成全市的数，每个数能查到单位',
      usage: 'fazhi roll-up 文件夹|汇总.json… [选项]',
      text: [
        '只用核实数。每个事实按目录写明的办法汇总；率用分子之和除以分母之和，不取各单位率的平均。没有人填的不写成 0。',
        '每个数旁边写明应填几家、填了几家、缺哪几家。属于市里的事实以市里的为准，单位另填一个数的，逐条指出。',
        '写几个文件夹或以前写出的汇总（.json）时，汇成上一级的数（县到市、市到省是同一个办法）。',
        '每个文件夹按自己的目录汇总；各地都有、意思也一样的事实才往上加。写出的 .json 带校验码，改过的不收。',
        '数据有错时先逐条指出，不出数。',
      ],
      options: [
        ['--place 代号', '汇成的这个地方叫什么，写进 .json，供再上一级汇总用'],
        ['--view internal|public', 'public：不含人名、佐证的路径和题名、自报数和备注，可以公开'],
        ['--trail 事实', '一个数是由哪些单位的哪一格加起来的，如 litigation.heard'],
        ['--format 格式', 'text 看、json 给程序、csv 或 xlsx 给 Excel 和 WPS；缺省看 --out 的后缀'],
        ['--out 文件', '写进文件：.json、.csv、.xlsx（工作簿）或文本；不会覆盖别的文件'],
        ['--json', '同 --format json'],
      ],
      examples: [
        ['fazhi roll-up 示例市2021', '全市的数和填报率'],
        ['fazhi roll-up 甲县.json 乙县.json --place yunxiu --out 云岫市.json', '县汇成市'],
      ],
    },
    'tie-out': {
      line: '报告里的数、率、会议、文件、清单、覆盖面和表彰，和各单位填报逐个对一遍',
      usage: 'fazhi tie-out 报告 --from 文件夹 [选项]',
      text: [
        '逐个列出：一致、不一致（差多少、涉及哪些单位）、数据里有而报告没写、报告写了而数据里没有。约数按区间比。',
        '给出上一年的数据时，照抄上一年的数也指得出来。',
        '目录认不出说的是哪个事实的数，单列出来，不算对过。',
      ],
      options: [
        ['--from 文件夹', '城市文件夹，必写'],
        ['--last-year 文件夹', '上一年的城市文件夹'],
        ['--view internal|public', 'public：不含人名、佐证的路径和题名、自报数和备注，可以公开'],
        ['--profile 名称', '报告的种类，缺省按标题和报告单位认定'],
        ['--format 格式', 'text 看、json 给程序、csv 或 xlsx 给 Excel 和 WPS；缺省看 --out 的后缀'],
        ['--out 文件', '写进文件：.json、.csv、.xlsx（工作簿）或文本；不会覆盖别的文件'],
        ['--json', '同 --format json'],
      ],
      examples: [
        ['fazhi tie-out 报告.docx --from 示例市2021', '定稿之前对数'],
        [
          'fazhi tie-out 报告.docx --from 示例市2021 --last-year 示例市2020',
          '查有没有照抄去年的数',
        ],
      ],
    },
    catalog: {
      line: '查目录：事实、率、规定、职责、术语……是谁说的，可不可以引用',
      usage: 'fazhi catalog list [部分] | show 代号 | why 代号  [选项]',
      text: [
        'list 列出各部分，或一个部分的各条；show 显示一条的全部内容；why 逐项说明是哪一层说的、为什么、依据什么。',
        '目录之上可以叠加省、市、年度的规定。--city 用城市文件夹写明的叠加层；--overlay 另指，可以写几次。',
        '凭记忆、推算、推断的内容标明“不得引用”。代号在几个部分里都有时，写成“部分/代号”。',
      ],
      options: [
        ['--city 文件夹', '按这个城市的叠加层看'],
        ['--overlay 名称', '随程序提供的叠加层（如 shandong），或叠加层文件'],
        ['--date 日期', '只用这一天生效的叠加层；用 --city 时缺省为考核年度的最后一天'],
        ['--json', '输出给其他程序读的 JSON'],
      ],
      examples: [
        ['fazhi catalog show villages.adviser', '这个数怎么统计，出处是什么'],
        ['fazhi catalog why villages.total --city 示例市2021', '本市为什么和别处不一样'],
      ],
    },
    help: {
      line: '命令怎么用',
      usage: 'fazhi help [命令]',
      text: ['不写命令，列出全部命令。'],
      options: [],
      examples: [
        ['fazhi help', '列出全部命令'],
        ['fazhi help score', '看一个命令'],
      ],
    },
  },
}
