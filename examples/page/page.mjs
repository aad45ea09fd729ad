// @ts-check
/// <reference lib="dom" />
// 网页里的自查：和命令行、服务同一份代码，在浏览器里运行，什么也不上传。
// The check in a page: the same code as on the command line and in the service, run in the browser. Nothing is uploaded.
import { message as textOf } from '@fazhi/findings'
import { officeMessages, readSubmissionWorkbook } from '@fazhi/office'
import { catalog, checkSubmission, message, parseSubmission, readJson, readYaml } from '@fazhi/sdk'

/** @import { Finding, Language, Place } from '@fazhi/sdk' */

const words = {
  'zh-CN': {
    title: '填报自查',
    lead: '选择或拖入一份填报（Excel、YAML 或 JSON），或者把内容贴在下面。检查在本机浏览器里进行，不上传，不联网。这里没有考核细则，不查本单位应填未填的项目。',
    file: '填报文件',
    year: '年度',
    language: '语言 · Language',
    paste: '内容（YAML 或 JSON）',
    ready: '可以提交',
    notReady: '还不能提交',
    cannotTell: '无法判断',
    notUtf8:
      '这个文件不是 UTF-8 文本，也不是 .xlsx。请用记事本或 WPS 另存为 UTF-8 编码的文本，或另存为 .xlsx。',
    sum: (/** @type {number[]} */ [errors, warnings, hints]) =>
      `错误 ${errors} 处，提醒 ${warnings} 处，提示 ${hints} 处`,
    error: '错误',
    warning: '提醒',
    info: '提示',
    line: (/** @type {number} */ line) => `第 ${line} 行`,
    cell: (/** @type {string} */ sheet, /** @type {string} */ cell) => `“${sheet}”表 ${cell}`,
  },
  en: {
    title: 'Check a submission',
    lead: 'Choose a submission (Excel, YAML or JSON), drop it here, or paste its text below. It is checked in this browser: nothing is uploaded. Without a rulebook it does not ask which facts the unit still owes.',
    file: 'Submission',
    year: 'Year',
    language: '语言 · Language',
    paste: 'Text (YAML or JSON)',
    ready: 'Ready',
    notReady: 'Not ready',
    cannotTell: 'Cannot tell',
    notUtf8: 'This file is neither UTF-8 text nor .xlsx. Save it as UTF-8 text, or as .xlsx.',
    sum: (/** @type {number[]} */ [errors, warnings, hints]) =>
      `${errors} errors, ${warnings} warnings, ${hints} hints`,
    error: 'Error',
    warning: 'Warning',
    info: 'Hint',
    line: (/** @type {number} */ line) => `line ${line}`,
    cell: (/** @type {string} */ sheet, /** @type {string} */ cell) => `${sheet}!${cell}`,
  },
}

/** @template {HTMLElement} E @param {string} id @param {new () => E} kind @returns {E} */
const element = (id, kind) => {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new TypeError(`no ${kind.name} #${id}`)
  return found
}
const file = element('file', HTMLInputElement)
const year = element('year', HTMLInputElement)
const language = element('language', HTMLSelectElement)
const text = element('text', HTMLTextAreaElement)

/** What is checked: a workbook, or the text in the field. @type {{ name: string, bytes?: Uint8Array } | undefined} */
let given
/** What is said instead of an answer. @type {'notUtf8' | undefined} */
let said
/** Answers may come in another order than they were asked for; only the last one is shown. */
let asked = 0

/** The texts of a workbook's faults come from the package that reads it. @param {Finding} finding @param {Language} spoken */
const say = (finding, spoken) =>
  Object.hasOwn(officeMessages.en, finding.code)
    ? textOf(officeMessages, finding, spoken)
    : message(finding, spoken)

/** @param {Place | undefined} place @param {typeof words.en} word */
const where = (place, word) => {
  if (place?.kind === 'cell') return word.cell(place.sheet, place.cell)
  if (place?.kind !== 'data') return ''
  return place.line === undefined ? place.pointer : `${word.line(place.line)} ${place.pointer}`
}

/** Reads what was given into plain data. */
const read = async () => {
  if (given?.bytes !== undefined) {
    const { value, findings, cellOf } = await readSubmissionWorkbook(given.bytes, {
      file: given.name,
      catalog,
    })
    return { value, findings, placeOf: cellOf }
  }
  const reader = /^\s*[[{]/.test(text.value) ? readJson : readYaml
  const { value, findings, placeOf } = reader(text.value, { file: given?.name ?? '' })
  return { value: findings.length > 0 ? undefined : value, findings, placeOf }
}

const check = async () => {
  const { value, findings, placeOf } = await read()
  const origin = { file: given?.name ?? '', placeOf }
  if (value === undefined) return { verdict: /** @type {const} */ ('notReady'), findings }
  const parsed = parseSubmission(value, origin)
  if (parsed.submission === undefined)
    return {
      verdict: /** @type {const} */ ('notReady'),
      findings: [...findings, ...parsed.findings],
    }
  const answer = checkSubmission(parsed.submission, {
    ...origin,
    catalog,
    year: Number(year.value),
  })
  return { verdict: answer.verdict, findings: [...findings, ...answer.findings] }
}

/** @returns {Language} */
const spoken = () => (language.value === 'en' ? 'en' : 'zh-CN')

/** @param {string} tag @param {string} content @param {string} [kind] */
const node = (tag, content, kind) => {
  const made = document.createElement(tag)
  made.textContent = content
  if (kind !== undefined) made.className = kind
  return made
}

const show = async () => {
  const word = words[spoken()]
  document.documentElement.lang = spoken()
  document.title = word.title
  for (const place of document.querySelectorAll('[data-text]')) {
    const key = /** @type {'title'} */ (place.getAttribute('data-text'))
    place.textContent = word[key]
  }
  const verdict = element('verdict', HTMLElement)
  const list = element('findings', HTMLElement)
  const sum = element('sum', HTMLElement)
  if (said !== undefined) {
    list.replaceChildren()
    sum.textContent = word[said]
    verdict.textContent = word.cannotTell
    verdict.className = 'verdict cannotTell'
    return
  }
  if (given === undefined && text.value.trim() === '') {
    for (const place of [verdict, list, sum]) place.replaceChildren()
    return
  }
  const turn = ++asked
  const answer = await check()
  if (turn !== asked) return
  verdict.textContent = word[answer.verdict]
  verdict.className = `verdict ${answer.verdict}`
  const severities = /** @type {const} */ (['error', 'warning', 'info'])
  sum.textContent = word.sum(
    severities.map((one) => answer.findings.filter(({ severity }) => severity === one).length),
  )
  list.replaceChildren(
    ...answer.findings.map((finding) => {
      const item = document.createElement('li')
      const meta = node('div', '', 'meta')
      meta.append(
        node('span', word[finding.severity], finding.severity),
        node('span', finding.rule),
        node('span', where(finding.at[0], word)),
      )
      item.append(meta, node('p', say(finding, spoken())))
      return item
    }),
  )
}

/** @param {File | undefined} chosen */
const take = async (chosen) => {
  if (chosen === undefined) return
  said = undefined
  const bytes = new Uint8Array(await chosen.arrayBuffer())
  if (/\.xlsx$/i.test(chosen.name)) {
    given = { name: chosen.name, bytes }
    text.value = ''
  } else {
    given = { name: chosen.name }
    try {
      text.value = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      text.value = ''
      said = 'notUtf8'
    }
  }
  await show()
}

// Choosing the same file again, corrected, is a new question.
file.addEventListener('click', () => {
  file.value = ''
})
file.addEventListener('change', () => void take(file.files?.[0]))
text.addEventListener('input', () => {
  given = undefined
  said = undefined
  void show()
})
for (const control of [year, language]) control.addEventListener('change', () => void show())
const drop = document.querySelector('[data-drop]')
drop?.addEventListener('dragover', (event) => {
  event.preventDefault()
  drop.classList.add('over')
})
drop?.addEventListener('dragleave', () => drop.classList.remove('over'))
drop?.addEventListener('drop', (event) => {
  event.preventDefault()
  drop.classList.remove('over')
  if (event instanceof DragEvent) void take(event.dataTransfer?.files[0])
})
void show()
