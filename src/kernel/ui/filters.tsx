import { Button } from './button.tsx'
import { type Chip, Chips } from './chips.tsx'
import { Hidden } from './form/hidden.tsx'
import { type Option, Options } from './form/options.tsx'

interface Search {
  name: string
  label: string
  value?: string | undefined
  /** What the browser offers while typing; anything else may be typed too. */
  suggestions?: readonly string[] | undefined
}

interface Select {
  name: string
  label: string
  value?: string | undefined
  /** The first is usually "Semua …" with value ''. */
  options: readonly Option[]
}

interface FiltersProps {
  /** The list's own address. */
  action: string
  search?: Search | undefined
  selects?: readonly Select[] | undefined
  chips?: { label: string; items: readonly Chip[] } | undefined
  /** Further parts of the question that this form must not lose, such as the chosen chip. */
  keep?: Record<string, string | undefined> | undefined
  /** Given when something is narrowed: the address of the whole list. */
  reset?: string | undefined
}

/**
 * Narrows a list by address alone:
 * `<Filters action={to.agreements} search={{ name: 'cari', label: 'Cari nomor atau mitra', value: cari }} />`.
 */
export function Filters({ action, search, selects = [], chips, keep = {}, reset }: FiltersProps) {
  const folds = search !== undefined && selects.length > 1
  return (
    <section class="card filters" aria-label="Saring daftar">
      {(search || selects.length > 0) && (
        <form action={action} method="get">
          {Object.entries(keep).map(([name, value]) => value && <Hidden name={name} value={value} />)}
          {search && (
            <div class="field search">
              <label for={`filter-${search.name}`}>{search.label}</label>
              <input
                class="input"
                type="search"
                id={`filter-${search.name}`}
                name={search.name}
                value={search.value}
                list={search.suggestions && `filter-${search.name}-suggestions`}
              />
              {search.suggestions && (
                <datalist id={`filter-${search.name}-suggestions`}>
                  {search.suggestions.map((each) => (
                    <option value={each} />
                  ))}
                </datalist>
              )}
            </div>
          )}
          {folds && (
            // a box without a name is not sent; only a phone shows it
            <div class="tick filters-more">
              <input type="checkbox" id="filter-more" checked={selects.some(({ value }) => value)} />
              <label for="filter-more">Saringan lain</label>
            </div>
          )}
          {selects.map(({ name, label, value, options }) => (
            <div class={folds ? 'field folding' : 'field'}>
              <label for={`filter-${name}`}>{label}</label>
              <select class="input" id={`filter-${name}`} name={name}>
                <Options options={options} chosen={value ?? ''} />
              </select>
            </div>
          ))}
          <Button icon="filter">Terapkan</Button>
        </form>
      )}
      {(chips || reset) && (
        <div class="filters-foot">
          {chips && <Chips {...chips} />}
          {reset && <a href={reset}>Hapus saringan</a>}
        </div>
      )}
    </section>
  )
}
