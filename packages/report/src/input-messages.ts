import type { Messages } from '@fazhi/findings'

type None = Readonly<Record<never, never>>

/** What is said about a file that is no report to be read: there is no rule for it, because there is nothing to look at. */
export type InputCodes = {
  'INP-001': None
  'INP-002.docx': None
  'INP-002.pdf': None
  'INP-002.ole': None
  'INP-002.zip': None
  'INP-002.image': None
  'INP-002.binary': None
  'INP-003': None
  'INP-003.mixed': None
  'INP-004': { readonly length: number; readonly most: number }
}

/** The texts of these codes. */
export const inputMessages: Messages<InputCodes> = {
  'zh-CN': {
    'INP-001': '没有正文：文件是空的。请确认打开的是写好的报告。',
    'INP-002.docx':
      '这是 Word 文档（.docx），不是纯文本。请把扩展名改为 .docx 再打开，或在 Word 中另存为“纯文本（.txt，UTF-8）”。',
    'INP-002.pdf':
      '这是 PDF 文件。请用原来的 Word 文档（.docx），或把正文另存为纯文本（.txt，UTF-8）。',
    'INP-002.ole':
      '这是旧版 .doc 或 .wps 文件。请在 Word 或 WPS 中另存为 .docx，或另存为纯文本（.txt，UTF-8）。',
    'INP-002.zip': '这是压缩包。请先解压，再选其中的 .docx 或 .txt 报告。',
    'INP-002.image': '这是图片。请用报告的电子文档（.docx 或 .txt），图片中的文字无法核对。',
    'INP-002.binary': '这不是文本文件。请在编辑软件中另存为 .docx，或另存为纯文本（.txt，UTF-8）。',
    'INP-003': '认不出文件的文字编码。请另存为纯文本（.txt，编码选 UTF-8）。',
    'INP-004':
      '这一段有 {length} 个字，没有分段（最多 {most} 个字），不像报告，没有检查。请核对文件是否完好；确是报告的，请分段后再查。',
    'INP-003.mixed':
      '文件里混着两种编码（UTF-8 和 GB18030），总有一部分是乱码。请从原来的文档重新另存为纯文本（.txt，编码选 UTF-8）。',
  },
  en: {
    'INP-001': 'There is no text: the file is empty. Check that this is the finished report.',
    'INP-002.docx':
      'This is a Word document (.docx), not plain text. Give it the ending .docx, or save it in Word as plain text (.txt, UTF-8).',
    'INP-002.pdf':
      'This is a PDF. Use the Word document it was made from (.docx), or save the text as plain text (.txt, UTF-8).',
    'INP-002.ole':
      'This is an old .doc or .wps file. Save it in Word or WPS as .docx, or as plain text (.txt, UTF-8).',
    'INP-002.zip': 'This is an archive. Unpack it and choose the .docx or .txt report inside.',
    'INP-002.image':
      'This is a picture. Use the report as .docx or .txt; text in a picture cannot be checked.',
    'INP-002.binary':
      'This is not a text file. Save the report as .docx, or as plain text (.txt, UTF-8).',
    'INP-003': 'The encoding of the text is not recognised. Save it as plain text (.txt) in UTF-8.',
    'INP-004':
      'This paragraph has {length} characters without a break (at most {most}), as no report does; nothing was checked. See whether the file is whole; if it is a report, break it into paragraphs.',
    'INP-003.mixed':
      'The file mixes two encodings (UTF-8 and GB18030), so that a part of it is garbled either way. Save the original anew as plain text (.txt) in UTF-8.',
  },
}
