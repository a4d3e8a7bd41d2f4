export interface SearchTables {
  searchQuestion: {
    id: string
    accountId: string
    textSealed: string
    peopleOnly: boolean
    askedAt: Date
  }
}
