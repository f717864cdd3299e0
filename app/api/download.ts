interface File {
  readonly name: string
  readonly type: string
  readonly content: Uint8Array<ArrayBuffer> | string
}

/** Answers with a file to save, its name as RFC 5987 has it and once more for those who cannot. */
export function download({ name, type, content }: File): Response {
  const ending = /\.\w+$/.exec(name)?.[0] ?? ''
  const encoded = encodeURIComponent(name).replace(/['()*!]/g, percent)
  return new Response(content, {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="report${ending}"; filename*=UTF-8''${encoded}`,
    },
  })
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
