/** A list of offices to narrow by, the first line for all of them. */
export const unitSelect = (units: readonly { id: string; name: string }[], value: string | undefined) => ({
  name: 'unit',
  label: 'Satuan kerja',
  value,
  options: [
    { value: '', label: 'Semua satuan kerja' },
    ...units.map(({ id, name }) => ({ value: id, label: name })),
  ],
})
