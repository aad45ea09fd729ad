import { strFromU8, strToU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { openWordReport } from '../src/word/edit/open-word-report.js'
import { readWordReport } from '../src/word/read-word-report.js'
import { byOffice, office } from './by-office.js'
import { makeDocx, p } from './make-docx.js'

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const partOf = (bytes: Uint8Array, path: string): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array())

/** The document with one remark at each of the words given, once. */
const remarked = (
  body: string,
  words: readonly string[],
  more: Parameters<typeof makeDocx>[1] = {},
) => {
  const opened = openWordReport(makeDocx(body, more))
  if (opened.word === undefined) throw new Error('it is a document')
  const { text } = opened.word
  const { bytes, findings } = opened.comment(
    words.map((word) => {
      const start = text.indexOf(word)
      return { start, end: start + word.length, lines: [`关于${word}`, '请核对'] }
    }),
    { author: '审核', date: '2022-01-05' },
  )
  expect(findings).toEqual([])
  if (bytes === undefined) throw new Error('it was remarked on')
  return { bytes, text, body: partOf(bytes, 'word/document.xml') }
}

test('a remark is anchored at its words: their run is divided, and each part keeps its looks', () => {
  const { bytes, text, body } = remarked(
    '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>受理12件，办结15件。</w:t></w:r></w:p>',
    ['办结15件'],
  )
  const run = '<w:r><w:rPr><w:b/></w:rPr>'
  expect(body).toContain(
    `<w:p>${run}<w:t xml:space="preserve">受理12件，</w:t></w:r><w:commentRangeStart w:id="1"/>${run}<w:t xml:space="preserve">办结15件</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>${run}<w:t xml:space="preserve">。</w:t></w:r></w:p>`,
  )
  expect(partOf(bytes, 'word/comments.xml')).toContain(
    '<w:comment w:id="1" w:author="审核" w:initials="审核" w:date="2022-01-05T00:00:00Z"><w:p><w:r><w:t xml:space="preserve">关于办结15件</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">请核对</w:t></w:r></w:p></w:comment>',
  )
  expect(partOf(bytes, '[Content_Types].xml')).toContain('PartName="/word/comments.xml"')
  expect(partOf(bytes, 'word/_rels/document.xml.rels')).toContain('Target="/word/comments.xml"')
  const again = readWordReport(bytes)
  expect([again.word?.text, again.word?.held.comments]).toEqual([text, 1])
})

test('remarks may overlap, and run over several runs and paragraphs', () => {
  const { bytes, text, body } = remarked(
    `${p('一、主要成效')}<w:p><w:r><w:t>全年办</w:t></w:r><w:r><w:t>结案件</w:t></w:r></w:p>`,
    ['办结案件', '成效\n全年', '结案'],
  )
  expect(body.match(/commentRangeStart/g)).toHaveLength(3)
  expect(body.match(/commentRangeEnd/g)).toHaveLength(3)
  for (const id of [1, 2, 3])
    expect(body.indexOf(`commentRangeStart w:id="${id}"`)).toBeLessThan(
      body.indexOf(`commentRangeEnd w:id="${id}"`),
    )
  const again = readWordReport(bytes)
  expect([again.word?.text, again.word?.held.comments]).toEqual([text, 3])
})

test('comments that are there stay, and ours have numbers of their own', () => {
  const { bytes, body } = remarked(
    '<w:p><w:commentRangeStart w:id="7"/><w:r><w:t>受理12件</w:t></w:r><w:commentRangeEnd w:id="7"/></w:p>',
    ['12件'],
    {
      more: {
        'word/_rels/document.xml.rels': strToU8(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
        ),
        'word/comments.xml': strToU8(
          `<w:comments xmlns:w="${namespace}"><w:comment w:id="7" w:author="甲"><w:p/></w:comment></w:comments>`,
        ),
      },
    },
  )
  expect(body).toContain('<w:commentRangeStart w:id="8"/>')
  const comments = partOf(bytes, 'word/comments.xml')
  expect(comments).toContain('<w:comment w:id="7" w:author="甲"><w:p/></w:comment>')
  expect(comments).toContain('<w:comment w:id="8" w:author="审核"')
  expect(partOf(bytes, 'word/_rels/document.xml.rels').match(/Relationship /g)).toHaveLength(1)
})

test('where the place holds no typed text the nearest text is remarked on', () => {
  const opened = openWordReport(makeDocx(p('') + p('正文')))
  if (opened.word === undefined) throw new Error('it is a document')
  const { bytes } = opened.comment([{ start: 0, end: 0, lines: ['缺少标题'] }], { author: 'fazhi' })
  expect(partOf(bytes ?? new Uint8Array(), 'word/document.xml')).toContain(
    '<w:commentRangeStart w:id="1"/><w:r><w:t xml:space="preserve">正文</w:t></w:r><w:commentRangeEnd w:id="1"/>',
  )
})

test('words XML cannot hold are escaped or replaced', () => {
  const opened = openWordReport(makeDocx(p('正文')))
  if (opened.word === undefined) throw new Error('it is a document')
  const { bytes } = opened.comment([{ start: 0, end: 2, lines: ['a<b&c\u0000\ud800'] }], {
    author: '"甲"',
  })
  const comments = partOf(bytes ?? new Uint8Array(), 'word/comments.xml')
  expect(comments).toContain('a&lt;b&amp;c\ufffd\ufffd')
  expect(comments).toContain('w:author="&quot;甲&quot;"')
  expect(comments).not.toContain('w:date')
})

test('a document without any text has nothing to remark on, and that is said', () => {
  const opened = openWordReport(makeDocx('<w:p/>'))
  if (opened.word === undefined) throw new Error('it is a document')
  const made = opened.comment([{ start: 0, end: 0, lines: ['空'] }], { author: 'fazhi' })
  expect([made.bytes, made.findings.map(({ code }) => code)]).toEqual([undefined, ['OFF-008']])
})

/** What an office program wants to find in a package before it looks at the document. */
const whole = {
  '[Content_Types].xml': strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  '_rels/.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
}

test.skipIf(office === undefined)(
  'an office program reads the remarks, and writes them with their words again (needs LibreOffice)',
  () => {
    const { bytes, text } = remarked(
      `${p('一、主要成效')}<w:p><w:r><w:t>全年办</w:t></w:r><w:r><w:t>结案件</w:t></w:r></w:p>`,
      ['办结案件', '成效'],
      { more: whole },
    )
    const written = byOffice(bytes)
    const again = readWordReport(written)
    expect([again.word?.text, again.word?.held.comments]).toEqual([text, 2])
    const comments = partOf(written, 'word/comments.xml')
    expect(comments).toContain('关于办结案件')
    expect(comments).toContain('关于成效')
  },
  60_000,
)
