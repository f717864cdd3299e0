/** How bodies of a kind call themselves, after 我 or 本. By usage; a department goes by its own name. */
export const selfWords: Readonly<Record<string, readonly string[]>> = {
  街道: ['街道', '街', '办', '办事处', '街道办'],
  镇: ['镇'],
  乡: ['乡'],
  部门: [],
  管委会: ['委', '管委会', '区'],
  政府: ['镇', '乡'],
  办公室: ['办', '办公室', '厅'],
}
