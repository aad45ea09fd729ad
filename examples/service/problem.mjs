// @ts-check
// 出错时的回答：application/problem+json（RFC 9457），中文或英文。
// What is answered when a request cannot be served: application/problem+json (RFC 9457), in Chinese or English.

/** @import { Language } from '@fazhi/sdk' */

/** Every problem of this service: its status, and what is said in the two languages. */
export const problems = /** @type {const} */ ({
  'not-json': {
    status: 400,
    title: { 'zh-CN': '请求正文不是可读的 JSON', en: 'The body is no JSON that can be read' },
  },
  'not-found': {
    status: 404,
    title: { 'zh-CN': '没有这个地址', en: 'There is nothing at this address' },
  },
  'wrong-method': {
    status: 405,
    title: { 'zh-CN': '这个地址不用这种方法', en: 'This address is not asked like this' },
  },
  'too-large': {
    status: 413,
    title: { 'zh-CN': '请求正文太大', en: 'The body is too large' },
  },
  'wrong-media-type': {
    status: 415,
    title: { 'zh-CN': '请求正文的类型不对', en: 'The body is of the wrong media type' },
  },
  'wrong-form': {
    status: 422,
    title: {
      'zh-CN': '内容的格式不对，请按所列各处改正',
      en: 'The content has the wrong form; correct it at the places listed',
    },
  },
  'no-list': {
    status: 422,
    title: { 'zh-CN': '应为填报的列表：[ … ]', en: 'A list of submissions is expected: [ ... ]' },
  },
  'wrong-data': {
    status: 422,
    title: {
      'zh-CN': '数据有错，不能汇总，请按所列各处改正',
      en: 'The data are wrong and do not add up to figures; correct them at the places listed',
    },
  },
  'our-fault': {
    status: 500,
    title: {
      'zh-CN': '服务出错，请告诉维护人员',
      en: 'The service failed; please tell who runs it',
    },
  },
})

/** @typedef {keyof typeof problems} ProblemName */

/**
 * @param {ProblemName} name
 * @param {Language} language
 * @param {Record<string, unknown>} [more] further members, such as the findings
 * @param {Record<string, string>} [headers]
 */
export const problem = (name, language, more = {}, headers = {}) =>
  new Response(
    JSON.stringify({
      type: `https://fazhi.example/problems/${name}`,
      title: problems[name].title[language],
      status: problems[name].status,
      ...more,
    }),
    {
      status: problems[name].status,
      headers: {
        'content-type': 'application/problem+json; charset=utf-8',
        'content-language': language,
        ...headers,
      },
    },
  )
