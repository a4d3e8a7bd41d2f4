import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readConfig, settings } from './config.ts'

it('stands without any setting: this computer only, port 3000, no sample', () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    databaseUrl: undefined,
    origin: undefined,
    sample: false,
    maxUpload: 25_000_000,
    logLevel: 'info',
  })
})

it('takes what the administrator chose, and an empty value as none', () => {
  const env = {
    PORT: '8080',
    HOST: '0.0.0.0',
    SAMPLE: 'ya',
    ORIGIN: 'https://bekal.kantor.go.id/',
    DATABASE_URL: '',
  }
  expect(readConfig(env)).toMatchObject({
    port: 8080,
    host: '0.0.0.0',
    sample: true,
    origin: 'https://bekal.kantor.go.id',
    databaseUrl: undefined,
  })
})

it.for([
  ['PORT', '70000'],
  ['PORT', '80a'],
  ['HOST', 'kantor kami'],
  ['ORIGIN', 'bekal.kantor.go.id'],
  ['ORIGIN', 'ftp://bekal.kantor.go.id'],
  ['SAMPLE', 'yes'],
  ['MAX_UPLOAD_MB', '0'],
  ['LOG_LEVEL', 'verbose'],
  ['MAIL_FROM', 'kantor kami'],
] as const)('names %s when it stands at %s, and what is right', ([name, value]) => {
  expect(() => readConfig({ [name]: value })).toThrow(
    expect.objectContaining({
      obstacle: 'configuration',
      message: `Pengaturan ${name} berisi "${value}", seharusnya ${settings[name].right}.`,
    }),
  )
})

it('never shows the password of the database', () => {
  const wrong = () => readConfig({ DATABASE_URL: 'mysql://bekal:sandi-rahasia@komputer/bekal' })
  expect(wrong).toThrow(/DATABASE_URL/)
  expect(wrong).not.toThrow(/sandi-rahasia/)
})

it('takes a mail server only together with who writes, and never shows its password', () => {
  const mail = { SMTP_URL: 'smtps://bekal:sandi@surel.id', MAIL_FROM: 'Bekal <bekal@kantor.go.id>' }
  expect(readConfig({}).mail).toBeUndefined()
  expect(readConfig(mail).mail).toEqual({ url: mail.SMTP_URL, from: mail.MAIL_FROM })
  expect(() => readConfig({ SMTP_URL: mail.SMTP_URL })).toThrow(/MAIL_FROM wajib diisi/)
  const wrong = () => readConfig({ SMTP_URL: 'http://bekal:sandi-rahasia@surel.id' })
  expect(wrong).toThrow('Pengaturan SMTP_URL tidak benar')
  expect(wrong).not.toThrow(/sandi-rahasia/)
})

it('takes a port that exists or says a sentence, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string(), (PORT) => {
      try {
        expect(readConfig({ PORT }).port).toSatisfy(
          (port: number) => Number.isInteger(port) && port >= 0 && port < 65_536,
        )
      } catch (error) {
        expect(error).toMatchObject({ obstacle: 'configuration' })
      }
    }),
  )
})
