/** What may follow the bare number of a rate: the end of its clause, or a word that softens it. */
export const closed = /^(?:以上|以下|左右|以内)?(?:[，。；、）)！]|和\d|与\d|及\d|$)/
