import { to } from '#addresses'
import { ButtonLink, Hidden, PostButton } from '#ui'
import { few, shapes } from './kinds.ts'
import type { Print, PrintShape } from './tables.ts'

interface PapersProps {
  proposalId: string
  issued: number
  prints: readonly Print[]
}

const icons = { each: 'download', 'in-one': 'print' } as const

/** The papers of all whom a proposal made: at once where they are few, prepared where they are many. */
export function Papers({ proposalId, issued, prints }: PapersProps) {
  const addresses = { each: to.certificatesEach(proposalId), 'in-one': to.certificatesInOne(proposalId) }
  return (
    <>
      {(['each', 'in-one'] as const).map((shape) =>
        issued <= few ? (
          <ButtonLink href={addresses[shape]} icon={icons[shape]}>
            {shapes[shape].title}
          </ButtonLink>
        ) : (
          <Prepared {...{ proposalId, shape }} print={prints.find((print) => print.shape === shape)} />
        ),
      )}
    </>
  )
}

function Prepared({
  proposalId,
  shape,
  print,
}: {
  proposalId: string
  shape: PrintShape
  print: Print | undefined
}) {
  if (print)
    return (
      <ButtonLink href={to.certificatePrint(print.id)} icon={icons[shape]}>
        {print.state === 'ready'
          ? `Buka ${shapes[shape].short} yang siap`
          : `Lihat penyiapan ${shapes[shape].short}`}
      </ButtonLink>
    )
  return (
    <PostButton
      action={to.printCertificates(proposalId)}
      icon={icons[shape]}
      fields={<Hidden name="shape" value={shape} />}
    >
      {shapes[shape].title}
    </PostButton>
  )
}
