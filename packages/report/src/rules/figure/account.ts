import { brokenAccounts } from '../../layers/accounts.js'
import { denialIn } from '../../layers/denials.js'
import { always, bad, good, judged, near, reportRule } from '../report-rule.js'
import { figureSpots, written, writtenAll } from './figure-text.js'

type Codes = {
  'FIG-013': { readonly stated: string; readonly others: readonly string[] }
}

/** Counts of one sentence that say they add up (the rest, the total, a complete list) and do not under any reading: a question. */
export const accountRule = reportRule<Codes>({
  id: 'FIG-013',
  title: { zh: '一句话里的几个数合不上', en: 'Counts of one sentence do not add up' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'FIG-013': {
      'zh-CN': '{stated} 与 {others} 合不上，请核对。',
      en: '{stated} and {others} do not add up in any way; check them.',
    },
  },
  *check(subject, look) {
    const known = new Set(
      subject.relations.flatMap(({ status, whole, parts }) =>
        status === 'contradicted' ? [whole, ...parts] : [],
      ),
    )
    for (const { sentence, figures } of subject.comparable) {
      const previous = subject.sentences[sentence.index - 1]
      const earlier =
        previous?.block === sentence.block ? (subject.figuresOf[previous.index] ?? []) : []
      const denial = denialIn(subject.text, sentence.text, figures, earlier)
      if (denial !== undefined && !known.has(denial.denied)) {
        yield {
          code: 'FIG-013',
          params: {
            stated: written(subject, denial.denied),
            others: writtenAll(subject, denial.others),
          },
          ...figureSpots(subject, denial.denied, denial.others),
        }
        continue
      }
      if (figures.length < (earlier.length > 0 ? 2 : 3)) continue
      look()
      for (const { cue, others } of brokenAccounts(subject.text, figures, earlier)) {
        if ([cue, ...others].some((figure) => known.has(figure))) continue
        yield {
          code: 'FIG-013',
          params: { stated: written(subject, cue), others: writtenAll(subject, others) },
          ...figureSpots(subject, cue, others),
        }
      }
    }
  },
  bad: [
    bad('应整改问题52个，已整改47个，其余8个限期整改。', '8个'),
    bad('立案30件，办结21件，尚在办理12件。', '12件'),
    bad('14个镇街全部完成年度现场述法（镇8个、街道7个）。', '14个'),
    bad('上半年受理46件，下半年受理51件，全年共受理98件。', '98件'),
    bad('收到人大建议9件、政协提案16件，27件均已答复。', '27件'),
    bad('清理文件100件，继续有效60件，修改12件，废止18件。', '100件'),
    bad('督察发现问题30个，一是责任方面11个，二是监管方面9个，三是保障方面7个。', '30个'),
    bad('人民监督员80人，按学历分，本科50人，大专20人。', '80人'),
    bad('举办培训班3期，第一期40人、第二期45人、第三期50人，累计培训145人。', '145人'),
    bad('本月共接到举报455件，环比增长14%。其中，已受理382件，因线索不详未受理93件。', '93件'),
    bad('全年评查案卷186卷。优秀42卷、合格138卷、不合格16卷。', '186卷'),
    bad('现有执法主体48个。其中县直部门34个，其余24个为乡镇。', '24个'),
    bad('落实普法责任单位52家，年内述职评议26家，剩余36家次年评议。', '36家'),
    bad('排查隐患205处，已整治198处，整治中17处。', '17处'),
    bad('未结案件9件，全年收案230件、结案231件，年初无存案。', '9件'),
    bad('清理前文件164件，废止22件，清理后为152件。', '152件'),
    bad('四个季度分别培训210人、180人、260人、150人，全年培训880人。', '880人'),
    bad('梳理事项388项，其中委托13项，保留348项，取消9项。', '388项'),
    bad('全年新增执法人员41人，退出29人，净增22人。', '22人'),
    bad('审核决定214件，同意182件，修改后通过27件，不同意15件。', '214件'),
    bad('设立长廊15条、广场6个、书屋28个，宣传阵地共94个。', '94个'),
    bad('9个社区分为东、中、西三个片区，东片3个、中片4个、西片3个。', '9个'),
    bad('前三季度审结918件，第四季度审结331件，全年审结1294件。', '1294件'),
    bad('聘请顾问（律师12名、学者5名、专家3名）共23名。', '23名'),
    bad('走访学校12所、企业30家、商户45家，共走访90个单位。', '90个'),
  ],
  good: good(
    near('制定规章1部，修改2部，废止1部，另有2部正在起草。', 'nothing told that they are left of'),
    near('督察23个部门、9个县区，共发现6类45个问题。', 'what was found, and where'),
    near('新增事项26项，取消4项，目前有1862项。', 'what came and went, and a stock'),
    near(
      '本月共接到举报455件，环比增长14%。其中，已受理382件，因线索不详未受理73件。',
      'the two are all there are',
    ),
    near('收到申请45件。受理32件，不予受理3件，其余正在补正。', 'there are others'),
    near(
      '提案共115件，其中会议期间114件，闭会期间1件，社情民意5件。',
      'the last is told beside those that make the whole',
    ),
    near(
      '咨询类240件，占60%；求助类100件，占25%；其他类60件，占15%。',
      'sorts with their shares; the whole is told elsewhere',
    ),
    near(
      '治安类来信共54件，住房类来信共76件，环保类来信共44件。',
      'each of them a total of its own',
    ),
    near(
      '刑事案件未结79件，民事案件未结179件，行政案件未结15件。',
      'none is what is left of another',
    ),
    near('县级共受理90件，审结88件；镇级共受理900件，审结850件。', 'two accounts'),
    near('起诉30人，审查92人，批准逮捕46人，不批准逮捕16人。', 'the people before are others'),
    near(
      '将30名律师吸纳到调解队伍中，全县共评定等级调解员278名，选聘骨干调解员39名。',
      'who was taken in is no whole of those there are',
    ),
    near('应整改问题52个，已整改47个，其余5个限期整改。', 'they add up'),
    near('上年结转4件，新收30件，办结21件，尚在办理13件。', 'both sides balance'),
    near(
      '收到申请40件，受理35件，不予受理5件，上年结转6件，办结31件，结转下年10件。',
      'what was refused is not carried on',
    ),
    near('公开规章20件（含新定8件，修改7件，废止5件）。', 'the first is one of the sorts'),
    near('共18项指标在区间内。其中9项优于全省，12项优于全市。', 'each is held against several'),
    near(
      '共新收和审结行政案件60件和55件，其中商标类40件，专利类15件，其他类5件。',
      'the parts are of the first',
    ),
    near('新收600件，审结610件；未结90件。', 'what was carried over is not told'),
    near('办理法律事务90件。其中，诉讼案件50件，非诉讼案件30件。', 'advice is neither'),
    '公开信息900条，包括：人事12条，动态740 条，公告25 条，其他123条。',
    near('下辖镇（街道）12个（其中镇7个）。', 'part of them only'),
    near('清理文件100件，继续有效60件，修改12件，废止28件。', 'what became of all of them'),
    near('清理文件100件，继续有效60件，修改12件。', 'what became of the others is not told'),
    near('全年评查案卷186卷。优秀42卷、合格138卷、不合格6卷。', 'they add up over two sentences'),
    near('全年评查案卷186卷。发现问题案卷12卷，其余问题60个均已整改。', 'case files and faults'),
    near('年内新发纠纷417件，连同上年遗留的5件，共化解416件。', 'what is left is not told'),
    near(
      '领导包联积案36件，其中书记、镇长各包4件，其他领导包联28件。',
      'two of them take four each',
    ),
    near('清理前文件164件，废止22件，清理后为142件。', 'what was taken off leads to what is left'),
    near(
      '梳理事项388项，其中委托31项，保留250项。',
      'no two digits that change places make it whole',
    ),
    near(
      '审结案件49件：判决驳回27件，裁定驳回9件，撤诉8件，败诉5件。',
      'the second is no whole of the last two',
    ),
    near('设立长廊15条、广场6个、书屋28个，宣传阵地共49个。', 'the total counts them all'),
    near(
      '新增网格员32名，退出21名，总数由上年末的410名增至421名。',
      'what came and went leads to what there is',
    ),
    near('走访学校12所、企业30家、商户45家，共走访87个单位。', 'bodies of several measure words'),
    near('办理案件120件，同比增加31件，其中民事80件、刑事22件、行政18件。', 'a change is no part'),
    '新增床位180个、学位380个，新设专业22个，建成医共体61个。',
    '新增公园35个，改造公园20个，全市共有公园1100个。',
    '培训480人次，其中新上岗人员156人次、女性执法人员190人次、乡镇执法人员205人次。',
  ),
})
