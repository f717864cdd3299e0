const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const signs = '10X98765432'

/** Whether eighteen digits are an identity number by GB 11643: a day of birth and the right check digit. */
export function isIdentityNumber(text: string): boolean {
  if (!/^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(text))
    return false
  const sum = weights.reduce((total, weight, at) => total + weight * Number(text.charAt(at)), 0)
  return signs.charAt(sum % 11) === text.charAt(17).toUpperCase()
}
