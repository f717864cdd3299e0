/** Sends what a file is to be made of; throws with a sentence where the file does not come. */
export async function postForFile(path: string, content: object): Promise<Response> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(content),
  }).catch(() => {
    throw new Error('没有连上服务器，没有生成文件；读到的内容都在，请稍后再试。')
  })
  if (response.ok) return response
  const answer: unknown = await response.json().catch(() => undefined)
  const says = typeof answer === 'object' && answer && 'error' in answer && answer.error
  throw new Error(typeof says === 'string' ? says : '没有生成文件，读到的内容都在；请稍后再试。')
}
