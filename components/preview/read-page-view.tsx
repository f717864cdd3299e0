import type { Block, TableBlock } from '#lib/page/block.ts'
import type { ReadNote } from '#lib/page/read-page.ts'

interface Props {
  readonly blocks: readonly Block[]
  /** What was not carried over as it stood: its block, or the cells that say its words, are marked. */
  readonly notes: readonly ReadNote[]
}

/** A page that was read, block by block as the file has it: not as it would be printed. */
export function ReadPageView({ blocks, notes }: Props) {
  const noted = new Set(notes.map(({ at }) => at))
  const junk = new Set(notes.filter(({ kind }) => kind === 'notANumber').map(({ text }) => text))
  return (
    <div className="flex flex-col gap-1.5 text-sm">
      {blocks.map((block, index) => {
        const id = `block:${index}`
        return (
          <div
            key={id}
            id={id}
            tabIndex={-1}
            className={`scroll-mt-4 ${noted.has(id) ? 'bg-warn-w' : ''} focus:bg-warn-w`}
          >
            {block.kind === 'table' ? <Table table={block} junk={junk} /> : <Line block={block} />}
          </div>
        )
      })}
    </div>
  )
}

function Line({ block }: { readonly block: Exclude<Block, TableBlock> }) {
  if (block.kind === 'title') return <p className="text-center font-semibold">{block.text}</p>
  if (block.kind === 'heading') return <p className="font-semibold">{block.text}</p>
  return <p className={block.role ? 'text-right' : 'indent-[2em]'}>{block.text}</p>
}

interface TableProps {
  readonly table: TableBlock
  readonly junk: ReadonlySet<string>
}

function Table({ table, junk }: TableProps) {
  return (
    <table className="w-full border-collapse bg-paper text-xs">
      <tbody>
        {table.rows.map((row, top) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name and never move
          <tr key={top}>
            {row.map(({ text, colspan, rowspan }, at) => (
              <td
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name and never move
                key={at}
                colSpan={colspan}
                rowSpan={rowspan}
                className={`border border-line px-1 py-0.5 text-center ${junk.has(text) ? 'bg-warn-w text-warn' : ''}`}
              >
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
