import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Markup, markup } from './markup.ts'
import { jsx } from './runtime.ts'

const plain = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

describe('drawing HTML', () => {
  it('shows any text as text, never as markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const inside = (<p>{text}</p>).html.slice(3, -4)
        expect(inside).not.toMatch(/[<>"']/)
        expect(plain(inside)).toBe(text)
      }),
    )
  })

  it('keeps any attribute value inside its quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const inside = (<i title={text} />).html.slice('<i title="'.length, -'"></i>'.length)
        expect(inside).not.toMatch(/[<>"']/)
        expect(plain(inside)).toBe(text)
      }),
    )
  })

  it('takes no attribute name that is not a name', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, value) => {
        fc.pre(!/^[a-zA-Z][\w:-]*$/.test(name) && name !== '__proto__')
        expect(() => jsx('i', { [name]: value })).toThrow(TypeError)
      }),
    )
  })

  it.for([
    'javascript:x',
    ' JavaScript:x',
    'java\nscript:x',
    '\u0001javascript:x',
    'data:text/html,x',
    'vbscript:x',
  ])('does not link to %j', (address) => {
    expect(() => <a href={address}>x</a>).toThrow(TypeError)
  })

  it('refuses promises, objects, inline scripts and inline styles', () => {
    expect(() => <p>{Promise.resolve('later') as never}</p>).toThrow(/await/)
    expect(() => <p>{{ name: 'x' } as never}</p>).toThrow(/format/)
    expect(() => <p onclick="x()">x</p>).toThrow(/files/)
    expect(() => <p style="color:red">x</p>).toThrow(/files/)
  })

  it('makes markup only of our own templates', () => {
    expect((<p>{markup`<b>tebal</b>`}</p>).html).toBe('<p><b>tebal</b></p>')
    expect(() => markup(['<b>'] as never)).toThrow(TypeError)
    expect(() =>
      (markup as (...all: unknown[]) => unknown)(Object.assign(['<b>', ''], { raw: [] }), 'x'),
    ).toThrow(TypeError)
  })

  it('draws lists, numbers, nothing and components in order', () => {
    const Pair = ({ a, children }: { a: bigint; children: string }) => (
      <>
        {a}
        {children}
      </>
    )
    expect(
      (
        <ul>
          {[1, 2].map((n) => (
            <li>{n}</li>
          ))}
        </ul>
      ).html,
    ).toBe('<ul><li>1</li><li>2</li></ul>')
    expect((<p>{[null, undefined, false, true, 0]}</p>).html).toBe('<p>0</p>')
    expect((<Pair a={3n}>x</Pair>).html).toBe('3x')
    expect((<input name="a" disabled checked={false} />).html).toBe('<input name="a" disabled>')
    expect(<br />).toBeInstanceOf(Markup)
  })
})
