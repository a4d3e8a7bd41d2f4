const place = 'bekal-tombol-pintas'

/** Whoever finds the keys in the way turns them off, on this computer. */
export const areKeysOn = () => localStorage.getItem(place) !== 'mati'

const keys = [
  ['/', 'ke kotak Cari'],
  ['j', 'ke baris pertama daftar, lalu turun satu baris'],
  ['k', 'naik satu baris'],
  ['↓ ↑', 'turun dan naik, bila sudah di dalam daftar'],
  ['x', 'mencentang baris'],
  ['Enter', 'membuka baris'],
  ['?', 'bantuan ini'],
] as const

/** A button in the foot of the page, so that the keys are found by who does not know them. */
export function offerKeysHelp(): void {
  const line = make('li')
  const button = make('button', 'Tombol pintas')
  button.type = 'button'
  button.className = 'as-link'
  button.addEventListener('click', openKeysHelp)
  line.append(button)
  document.querySelector('.foot ul')?.append(line)
}

export function openKeysHelp(): boolean {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.keys') ?? makeDialog()
  dialog.showModal()
  return true
}

function makeDialog(): HTMLDialogElement {
  const dialog = make('dialog')
  dialog.className = 'keys'
  const title = make('h2', 'Tombol pintas')
  title.id = 'keys-title'
  dialog.setAttribute('aria-labelledby', title.id)
  const list = make('dl')
  for (const [key, does] of keys) {
    const line = make('div')
    const term = make('dt')
    term.append(make('kbd', key))
    line.append(term, make('dd', does))
    list.append(line)
  }
  const form = make('form')
  form.method = 'dialog'
  const close = make('button', 'Tutup')
  close.className = 'button primary'
  form.append(close)
  dialog.append(title, list, onSwitch(), form)
  document.body.append(dialog)
  return dialog
}

function onSwitch(): HTMLElement {
  const label = make('label')
  const box = make('input')
  box.type = 'checkbox'
  box.checked = areKeysOn()
  box.addEventListener('change', () => localStorage.setItem(place, box.checked ? 'hidup' : 'mati'))
  label.append(box, 'Pakai tombol pintas di komputer ini')
  return label
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  element.textContent = text
  return element
}
