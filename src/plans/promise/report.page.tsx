import { to } from '#addresses'
import { type Agreement, leads } from '#agreements'
import { type Actor, type Day, type FormState, longDay, longMoment, may } from '#kernel'
import {
  Actions,
  Badge,
  ButtonLink,
  Card,
  CheckField,
  DateField,
  Facts,
  FieldRow,
  FileField,
  Form,
  fileSize,
  NumberField,
  PageHead,
  TextField,
} from '#ui'
import { inMeasure } from '../facts/amount.ts'
import { countedFrom, factKinds, isReportable } from '../facts/kinds.ts'
import type { FactReport } from '../facts/tables.ts'
import { opensFile } from '../proofs/opens.ts'
import type { PlanItem } from '../tables.ts'
import { reportSentences } from './sentences.ts'

interface OneProps {
  agreement: Agreement
  item: PlanItem
}

export function ReportPage({
  agreement,
  item,
  form,
  today,
  limit,
}: OneProps & { form: FormState; today: Day; limit: number }) {
  const { countsBy } = item
  if (!isReportable(countsBy)) {
    return (
      <>
        <PageHead title="Tidak dilaporkan dengan tangan" lead={item.activity} />
        <Card>
          <p>
            {countsBy
              ? `Kegiatan ini dihitung dari ${countedFrom[countsBy]}. Angka yang sama tidak diketik dua kali.`
              : String(reportSentences['not-counted'])}
          </p>
          <ButtonLink href={to.planItem(agreement.id, item.id)} icon="arrow-left">
            Kembali ke kegiatan
          </ButtonLink>
        </Card>
      </>
    )
  }
  const { label, measure } = factKinds[countsBy]
  return (
    <>
      <PageHead title="Laporkan kegiatan" lead={`${label} untuk ${item.activity}.`} />
      <Card>
        <Form form={form} files>
          <TextField
            form={form}
            name="note"
            label="Apa yang terjadi"
            hint="Tanpa nama dan NIK warga binaan."
          />
          <FieldRow>
            <DateField form={form} name="happenedOn" label="Terjadi pada" max={today} />
            <NumberField
              form={form}
              name="amount"
              label="Jumlah"
              hint={`Satuannya ${countsBy === 'money' ? measure : item.measure}.`}
            />
          </FieldRow>
          <FileField form={form} name="file" label="Berkas yang menunjukkannya" limit={limit} />
          {form.refusalField === 'another' && (
            <CheckField form={form} name="another" label="Ini kejadian lain pada tanggal yang sama" />
          )}
          <Actions submit="Simpan laporan" cancel={to.planItem(agreement.id, item.id)} />
        </Form>
      </Card>
    </>
  )
}

export function ReportShowPage({
  agreement,
  item,
  report,
  actor,
}: OneProps & { report: FactReport; actor: Actor }) {
  const { id, kind, amount, happenedOn, note, name, size, takenBackOn } = report
  const mayTakeBack =
    leads(actor, agreement) && may(actor, 'fact.report') && item.doneOn === null && takenBackOn === null
  return (
    <>
      <PageHead
        title={note}
        lead={
          <>
            Laporan untuk <a href={to.planItem(agreement.id, item.id)}>{item.activity}</a>.
          </>
        }
        status={takenBackOn !== null && <Badge kind="ended">Ditarik</Badge>}
        actions={
          mayTakeBack && (
            <ButtonLink href={to.takeBackFact(agreement.id, item.id, id)}>Tarik laporan</ButtonLink>
          )
        }
      />
      <Card>
        <Facts
          items={[
            ['Fakta', factKinds[kind].label],
            ['Jumlah', inMeasure(amount, kind)],
            ['Terjadi pada', longDay(happenedOn)],
            [
              'Berkas',
              opensFile(actor, report) ? (
                <>
                  <a href={to.factReportFile(agreement.id, item.id, id)}>{name}</a>{' '}
                  <span class="quiet">{fileSize(Number(size))}</span>
                </>
              ) : (
                'Hanya dibuka satuan kerja pelapor dan atasannya.'
              ),
            ],
            ['Dilaporkan', `${longMoment(report.reportedAt, actor.zone)} oleh ${report.reportedByName}`],
            takenBackOn !== null && [
              'Ditarik',
              `${longDay(takenBackOn)} oleh ${report.takenBackByName}: ${report.takenBackReason}`,
            ],
          ]}
        />
      </Card>
    </>
  )
}
