export const answers = { yes: 'Ya', partly: 'Sebagian', no: 'Tidak' } as const
export type AnswerCode = keyof typeof answers
export const answerCodes = Object.keys(answers) as [AnswerCode, ...AnswerCode[]]
