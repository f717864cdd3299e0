/** Sixteen random bytes in hexadecimal. `crypto.randomUUID` needs https; this does not. */
export function changeId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
