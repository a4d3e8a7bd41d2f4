/** Lets people sign in each box with finger, pen or mouse; what is drawn goes into the form as strokes of whole numbers. */
export function letDraw(form: HTMLFormElement): void {
  const room = form.querySelector<HTMLElement>('[data-draw]')
  const canvas = room?.querySelector('canvas')
  const pen = canvas?.getContext('2d')
  const field = form.elements.namedItem('strokes') as HTMLInputElement | null
  if (!room || !canvas || !pen || !field) return
  room.hidden = false
  pen.lineWidth = 7
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  pen.strokeStyle = '#1d2230'
  const strokes: string[][] = []

  const pointOf = (event: PointerEvent): [number, number] => {
    const { width, height } = canvas.getBoundingClientRect()
    const within = (value: number, most: number) => Math.round(Math.min(Math.max(value, 0), most))
    return [
      within((event.offsetX / width) * canvas.width, canvas.width),
      within((event.offsetY / height) * canvas.height, canvas.height),
    ]
  }
  const write = () => {
    field.value = strokes.map((stroke) => stroke.join(' ')).join(';')
  }

  canvas.addEventListener('pointerdown', (event) => {
    if (!event.isPrimary) return
    canvas.setPointerCapture(event.pointerId)
    const [x, y] = pointOf(event)
    strokes.push([`${x},${y}`])
    pen.beginPath()
    pen.moveTo(x, y)
    write()
  })
  canvas.addEventListener('pointermove', (event) => {
    const stroke = strokes.at(-1)
    if (!stroke || !canvas.hasPointerCapture(event.pointerId)) return
    const [x, y] = pointOf(event)
    if (stroke.at(-1) === `${x},${y}`) return
    stroke.push(`${x},${y}`)
    pen.lineTo(x, y)
    pen.stroke()
    write()
  })
  room.querySelector('[data-clear]')?.addEventListener('click', () => {
    strokes.length = 0
    pen.clearRect(0, 0, canvas.width, canvas.height)
    write()
  })
}
