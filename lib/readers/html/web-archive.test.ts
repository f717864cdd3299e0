import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWebArchive, pageOfArchive } from './web-archive.ts'

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'))

/** An archive with lines as MIME ends them. */
const archive = (headers: string, ...lines: readonly string[]) =>
  bytesOf(['MIME-Version: 1.0', headers, '', ...lines].join('\r\n'))

const related = 'Content-Type: multipart/related;\r\n\ttype="text/html"; boundary="--=b"'
const page = (...lines: readonly string[]) => ['----=b', ...lines]

function textOf(bytes: Uint8Array): string | undefined {
  const found = pageOfArchive(bytes)
  return found && new TextDecoder(found.charset).decode(found.bytes).trim()
}

const quoted = (text: string) =>
  [...Buffer.from(text)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join('')

describe('the page of a web archive', () => {
  test.each<[string, Uint8Array, string]>([
    [
      'quoted, with lines that go on',
      archive(
        related,
        ...page(
          'Content-Type: text/html; charset="utf-8"',
          'Content-Transfer-Encoding: quoted-printable',
          '',
          `<p class=3D"a">${quoted('公')}=`,
          `${quoted('开')}3条。</p>`,
          '----=b--',
        ),
      ),
      '<p class="a">公开3条。</p>',
    ],
    [
      'in base64, cut over lines',
      archive(
        related,
        ...page(
          'content-type: TEXT/HTML',
          'content-transfer-encoding: BASE64',
          '',
          ...(Buffer.from('<p>公开3条。</p>')
            .toString('base64')
            .match(/.{1,8}/g) ?? []),
        ),
      ),
      '<p>公开3条。</p>',
    ],
    [
      'as it is',
      archive(related, ...page('Content-Type: text/html', '', '<p>公开=3D。</p>', '----=b--')),
      '<p>公开=3D。</p>',
    ],
    [
      'quoted in name only, where bytes stand that end in a space of another code',
      archive(
        related,
        ...page(
          'Content-Type: text/html',
          'Content-Transfer-Encoding: quoted-printable',
          '',
          '堠',
          '<i a=3D1>',
        ),
      ),
      '堠\n<i a=1>',
    ],
    [
      'behind a picture',
      archive(
        related,
        ...page('Content-Type: image/png', '', 'x'),
        ...page('Content-Type: text/html', '', '甲'),
      ),
      '甲',
    ],
    [
      'that is named as the start',
      archive(
        `${related}; start="<two>"`,
        ...page('Content-Type: text/html', 'Content-ID: <one>', '', '甲'),
        ...page('Content-Type: text/html', 'Content-ID: <two>', '', '乙'),
      ),
      '乙',
    ],
    [
      'in a message in the message, whose boundary begins alike',
      archive(
        related,
        ...page('Content-Type: multipart/alternative; boundary=--=b2', ''),
        '----=b2',
        'Content-Type: text/plain',
        '',
        '甲',
        '----=b2',
        'Content-Type: text/html',
        '',
        '乙',
        '----=b2--',
        '----=b--',
      ),
      '乙',
    ],
    ['that is all there is', archive('Content-Type: text/html', '<p>甲</p>'), '<p>甲</p>'],
    [
      'in another encoding',
      Buffer.concat([
        archive('Content-Type: text/html; charset=GBK', ''),
        Uint8Array.of(0xb9, 0xe6),
      ]),
      '规',
    ],
  ])('is read: %s', (_, bytes, text) => {
    expect(isWebArchive(bytes)).toBe(true)
    expect(textOf(bytes)).toBe(text)
  })

  test.each([
    ['a page', '<p>Content-Type: text/html</p>'],
    ['a text', '一、总体情况：\nContent-Type: text/html'],
    ['a letter', 'From: a@b\r\n\r\nContent'],
  ])('is not looked for in %s', (_, text) => {
    expect(isWebArchive(bytesOf(text))).toBe(false)
  })

  test.each([
    ['without a page', archive(related, ...page('Content-Type: image/png', '', 'x'))],
    ['without a boundary', archive('Content-Type: multipart/related', 'x')],
    ['that ends early', archive(related)],
    [
      'in an archive in an archive in an archive',
      archive(related, ...page(related, '').concat(page(related, ''), page(related, ''))),
    ],
  ])('%s there is none', (_, bytes) => {
    expect(pageOfArchive(bytes)).toBeUndefined()
  })

  test('no bytes make it throw', () => {
    const line = fc.constantFrom(
      ...['----=b', '----=b--', '', 'Content-Type: text/html', 'a=', ' b: c', '=ZZ'],
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const found = pageOfArchive(archive(related, ...lines))
        expect(found === undefined || found.bytes instanceof Uint8Array).toBe(true)
      }),
    )
  })
})
