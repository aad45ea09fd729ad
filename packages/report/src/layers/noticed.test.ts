import { expect, it } from 'vitest'
import { noticing, walk } from './noticed.js'

const notice = noticing({
  stops: { characters: '。，' },
  digits: { characters: '12' },
  words: { words: ['推进', '推动落实', '，'] },
})

it('notes for each kind where its characters stand, and where its words may begin', () => {
  expect(notice('推进1次，推动2次。')).toEqual({ stops: [4, 9], digits: [2, 7], words: [0, 4, 5] })
})

it('notes a word by its first two characters: whether all of it stands there is for the layer to say', () => {
  expect(notice('推动工作').words).toEqual([0])
  expect(notice('推荐，推')).toEqual({ stops: [2], digits: [], words: [2] })
})

it('notes nothing in a text that is empty', () => {
  expect(notice('')).toEqual({ stops: [], digits: [], words: [] })
})

it('walks on through offsets, and begins again where a place lies behind it', () => {
  const from = walk([3, 5, 9])
  expect([from(0), from(4), from(5), from(6), from(10)]).toEqual([0, 1, 1, 2, 3])
  expect(from(3)).toBe(0)
})
