import { roleNames } from '#accounts'
import { editing, type Part, parts, type Stage, stageCodes, stages } from '#agreements'
import { type Permission, permissions, type Role } from '#kernel'
import { Card, Facts, Notice, PageHead, TwoLines } from '#ui'
import { groups, heldRoles, permissionNames, shortRoles } from './labels.ts'
import { Matrix } from './matrix.tsx'

/** Who may do what, drawn from the very tables that decide it. */
export function PermissionsPage() {
  return (
    <>
      <PageHead
        title="Hak akses"
        lead="Siapa boleh melakukan apa. Yang tidak bercentang tidak boleh. Jangkauan jabatan membatasi lagi datanya: satuan kerja, Kanwil, atau nasional."
      />
      <Legend />
      {groups.map(({ title, permissions: listed }) => (
        <Card title={title}>
          <Matrix
            caption={`Hak akses: ${title}`}
            rows={listed}
            columns={heldRoles}
            head="Perbuatan"
            name={(permission) => <PermissionName permission={permission} />}
            allowed={(permission) => permissions[permission]}
          />
        </Card>
      ))}
      <section>
        <h2>Bagian kerja sama menurut tahap</h2>
        <p class="quiet">
          Siapa boleh mengubah bagian mana pada tahap mana. Hanya satuan kerja yang memimpin kerja sama yang
          mengubahnya.
        </p>
      </section>
      {(Object.keys(parts) as Part[]).map((part) => (
        <Card title={parts[part]} id={`bagian-${part}`}>
          <PartMatrix part={part} />
        </Card>
      ))}
    </>
  )
}

function Legend() {
  return (
    <Card title="Arti kolom" id="arti-kolom">
      <Facts items={heldRoles.map((role) => [shortRoles[role], roleNames[role]] as const)} />
      <Notice>
        Peran melekat pada jabatan, bukan pada orang. Orang dengan dua jabatan memakai satu jabatan pada satu
        waktu.
      </Notice>
    </Card>
  )
}

/** Those who hold no post are told in words below the act. */
function PermissionName({ permission }: { permission: Permission }) {
  const allowed: readonly Role[] = permissions[permission]
  const others = [
    allowed.includes('stranger') && 'yang belum masuk',
    allowed.includes('system') && 'program sendiri',
  ].filter(Boolean)
  return (
    <TwoLines
      first={permissionNames[permission]}
      second={others.length > 0 && `Juga ${others.join(' dan ')}`}
    />
  )
}

/** Roles that change something of an agreement in some stage. */
const editors = heldRoles.filter((role) =>
  Object.values(editing).some((byStage) => Object.values(byStage).some((who) => who.includes(role))),
)

function PartMatrix({ part }: { part: Part }) {
  return (
    <Matrix
      caption={`Siapa boleh mengubah: ${parts[part]}`}
      rows={stagesAlike(part)}
      columns={editors}
      head="Tahap"
      name={({ alike, who }) => (
        <TwoLines
          first={alike.map((stage) => stages[stage]).join(', ')}
          second={who.length === 0 && 'Terkunci untuk semua'}
        />
      )}
      allowed={({ who }) => who}
    />
  )
}

/** The stages in their order, those with the same roles together. */
function stagesAlike(part: Part) {
  const groups = Map.groupBy(stageCodes, (stage) => editing[part][stage].join())
  return [...groups.values()].map((alike) => ({ alike, who: editing[part][alike[0] as Stage] }))
}
