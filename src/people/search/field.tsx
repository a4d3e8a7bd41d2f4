import { to } from '#addresses'
import { Button, Hidden } from '#ui'

/** Seeks among people alone. It is posted, so that no name and no NIK stands in an address. */
export function SeekPeople() {
  return (
    <search class="card filters">
      <form action={to.search} method="post">
        <Hidden name="people" value="ya" />
        <div class="field search">
          <label for="seek-people">Cari nama, nama lain, nomor registrasi, atau NIK</label>
          <input class="input" type="search" id="seek-people" name="q" maxlength={160} autocomplete="off" />
        </div>
        <Button icon="search">Cari</Button>
      </form>
    </search>
  )
}
