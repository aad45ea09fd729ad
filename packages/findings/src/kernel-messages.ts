import type { AcknowledgementCodes } from './acknowledge/codes.js'
import type { Messages } from './messages.js'

type None = Readonly<Record<never, never>>
type Own = { readonly why: string; readonly whyEn: string }

/** Why a rule was not asked, or did not finish: the `reason` of its status. */
export type ReasonCodes = {
  'RUN-001': None
  'RUN-002.from': { readonly from: string; readonly date: string }
  'RUN-002.to': { readonly to: string; readonly date: string }
  'RUN-003.level': None
  'RUN-003.levelUnsaid': None
  'RUN-003.kind': None
  'RUN-003.kindUnsaid': None
  'RUN-003.profile': None
  'RUN-003.profileUnsaid': None
  'RUN-003.place': None
  'RUN-003.placeUnsaid': None
  'RUN-004': Own
  'RUN-005': { readonly why: string }
  'RUN-006': None
  'RUN-007': Own
}

/** The texts of this package: about waivers and confirmations, and about rules that did not run. */
export const findingsMessages: Messages<AcknowledgementCodes & ReasonCodes> = {
  'zh-CN': {
    'ACK-001': '没有检查结果与这一条（{rule}“{value}”）相对应，请删除。',
    'ACK-001.noRule': '没有编号为 {rule} 的规则，请核对。',
    'ACK-001.nearest': '没有编号为 {rule} 的规则，是否为 {nearest}？',
    'ACK-002': '{rule} 的豁免或确认已于 {until} 到期（检查日期 {date}），请重新办理或删除。',
    'ACK-002.undated':
      '{rule} 的豁免或确认到 {until} 为止，未说明检查日期，不能算数；请给出检查日期。',
    'ACK-003': '{rule} 的豁免或确认针对“{value}”，现为“{now}”，不再有效，请重新办理。',
    'ACK-004': '{rule}“{value}”必须改正，不能确认了事；请改正，并删除这一条。',
    'ACK-005.order': '截止日期 {until} 早于给出日期 {given}，请改正。',
    'ACK-005.future': '给出日期 {given} 晚于检查日期 {date}，请改正。',
    'ACK-005.open': '{rule} 的豁免没有写截止日期，请写明“until”。',
    'ACK-006': '{rule}“{value}”已有一条（{person}），这一条是多余的，请删除。',
    'ACK-010.object': '“{value}”应为一组键和值。',
    'ACK-010.list': '“{value}”应为列表。',
    'ACK-010.text': '“{value}”应为文字。',
    'ACK-011': '缺少“{key}”。',
    'ACK-012': '不认识“{key}”，请删除。',
    'ACK-012.nearest': '不认识“{key}”，是否为“{nearest}”？',
    'ACK-013': '“{value}”不是日期，应写为 2022-03-01 的样子。',
    'ACK-014': '“{value}”不是规则编号，应写为 CLM-001 的样子。',
    'ACK-015': '“{value}”不是检查结果的指纹（16 位小写十六进制），请从检查结果中复制。',
    'ACK-016': '不认识文件的版本“{value}”，应为 1。',
    'ACK-017': '“{key}”不能为空。',
    'RUN-001': '本阶段不查这一条。',
    'RUN-002.from': '这一条自 {from} 起执行，检查日期为 {date}。',
    'RUN-002.to': '这一条执行到 {to} 为止，检查日期为 {date}。',
    'RUN-003.level': '这一条只用于其他层级。',
    'RUN-003.levelUnsaid': '这一条只用于某些层级，没有说明是哪一级。',
    'RUN-003.kind': '这一条只用于其他类别的单位。',
    'RUN-003.kindUnsaid': '这一条只用于某些类别的单位，没有说明是哪一类。',
    'RUN-003.profile': '这一条只用于其他种类的报告。',
    'RUN-003.profileUnsaid': '这一条只用于某些种类的报告，没有说明是哪一种。',
    'RUN-003.place': '这一条是其他地方的规定。',
    'RUN-003.placeUnsaid': '这一条是某地的规定，没有说明是什么地方。',
    'RUN-004': '不适用：{why}',
    'RUN-005': '规则出错，没有查完：{why}',
    'RUN-006': '时间用完，没有查完。',
    'RUN-007': '有关部分读不出来，没有查：{why}',
  },
  en: {
    'ACK-001': 'No finding answers to this entry ({rule} "{value}"); delete it.',
    'ACK-001.noRule': 'There is no rule {rule}; check the id.',
    'ACK-001.nearest': 'There is no rule {rule}; is {nearest} meant?',
    'ACK-002':
      'The waiver or confirmation of {rule} ended on {until} (asked on {date}); give it anew or delete it.',
    'ACK-002.undated':
      'The waiver or confirmation of {rule} ends on {until}, and the day of the check is not given, so it does not count; give the day.',
    'ACK-003':
      'The waiver or confirmation of {rule} was given for "{value}"; it is "{now}" now and no longer holds. Give it anew.',
    'ACK-004':
      '{rule} "{value}" must be corrected and cannot be confirmed; correct it and delete this entry.',
    'ACK-005.order': 'The last day {until} lies before the day it was given, {given}; correct it.',
    'ACK-005.future': 'It was given on {given}, after the day of the check, {date}; correct it.',
    'ACK-005.open': 'The waiver of {rule} has no last day; write "until".',
    'ACK-006':
      '{rule} "{value}" is answered for already (by {person}); delete this entry, which adds nothing.',
    'ACK-010.object': '"{value}" should be keys with values.',
    'ACK-010.list': '"{value}" should be a list.',
    'ACK-010.text': '"{value}" should be text.',
    'ACK-011': '"{key}" is missing.',
    'ACK-012': '"{key}" is not known; delete it.',
    'ACK-012.nearest': '"{key}" is not known; is "{nearest}" meant?',
    'ACK-013': '"{value}" is not a day; write it like 2022-03-01.',
    'ACK-014': '"{value}" is not the id of a rule; write it like CLM-001.',
    'ACK-015':
      '"{value}" is not the fingerprint of a finding (16 hexadecimal digits); copy it from the answer.',
    'ACK-016': 'Version "{value}" of the file is not known; it should be 1.',
    'ACK-017': '"{key}" must not be empty.',
    'RUN-001': 'Not asked in this phase.',
    'RUN-002.from': 'In force from {from}; the day of the check is {date}.',
    'RUN-002.to': 'In force until {to}; the day of the check is {date}.',
    'RUN-003.level': 'Made for other levels.',
    'RUN-003.levelUnsaid': 'Made for some levels only, and the level was not given.',
    'RUN-003.kind': 'Made for other kinds of unit.',
    'RUN-003.kindUnsaid': 'Made for some kinds of unit only, and the kind was not given.',
    'RUN-003.profile': 'Made for other kinds of report.',
    'RUN-003.profileUnsaid': 'Made for some kinds of report only, and the kind was not given.',
    'RUN-003.place': 'A rule of another place.',
    'RUN-003.placeUnsaid': 'A rule of one place, and the place was not given.',
    'RUN-004': 'Does not apply: {whyEn}',
    'RUN-005': 'The rule failed before it had finished: {why}',
    'RUN-006': 'Time ran out before it had finished.',
    'RUN-007': 'Its part could not be read: {whyEn}',
  },
}
