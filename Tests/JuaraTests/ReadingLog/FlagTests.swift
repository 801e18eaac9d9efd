import Juara
import JuaraTestSupport
import Testing

struct FlagTests {
  private func entry(
    _ id: Int64, _ quantity: Int = 1, _ title: String? = nil, minute: Int64 = 0,
    online: Bool = false, _ terms: ScoringTerms = ScoringRule.sample().terms
  ) -> FlagRules.Candidate {
    FlagRules.Candidate(
      id: Identifier(id), terms: terms, quantity: quantity, title: title,
      titleKey: Work(title: title).key, recordedAt: Instant(secondsSince1970: 60 * minute),
      isOnline: online)
  }

  private func flags(_ entries: [FlagRules.Candidate]) -> [Int64: [EntryFlag]] {
    Dictionary(
      uniqueKeysWithValues: FlagRules.flags(of: entries).map { ($0.id.rawValue, $0.flags) })
  }

  @Test(
    arguments: [
      (5, nil), (6, EntryFlag.aboveWarning(quantity: 6, warnAbove: 5)),
    ] as [(Int, EntryFlag?)])
  func `above the warning an entry is flagged`(quantity: Int, flag: EntryFlag?) {
    let terms = ScoringRule.sample(warnAbove: 5).terms
    #expect(flags([entry(1, quantity, nil, terms)])[1] == flag.map { [$0] })
  }

  @Test(
    arguments: [
      (89, 100, nil), (90, 100, EntryFlag.nearLimit(quantity: 90, limit: 100)),
      (9, 9, nil), (10, 10, EntryFlag.nearLimit(quantity: 10, limit: 10)),
    ] as [(Int, Int, EntryFlag?)])
  func `near the limit of an entry it is flagged, unless the limit is small`(
    quantity: Int, limit: Int, flag: EntryFlag?
  ) {
    let terms = ScoringRule.sample(entryLimit: limit).terms
    #expect(flags([entry(1, quantity, nil, terms)])[1] == flag.map { [$0] })
  }

  @Test(arguments: [
    "asdfgh", "QWERTY", "lkjhgfd", "aaaa", "zzzzzz", "x", "-", "sdkfj", "Buku hjklm", "zxcvbnm 2",
  ])
  func `a title of pressed keys is flagged`(title: String) {
    #expect(flags([entry(1, 1, title)])[1] == [.gibberishTitle])
  }

  @Test(arguments: [
    "Laskar Pelangi", "1984", "It", "Z for Zachariah", "Brr!", "HTML", "XXXII", "Rhythms", "三国演义",
    "水", "Angstschweiß", "Property", "Ngger", "Pstrąg", "Poirot", "Hmm", "Aaa", "Nyi Roro", "7",
  ])
  func `what may be a title is left alone`(title: String) {
    #expect(flags([entry(1, 1, title)]).isEmpty)
  }

  @Test func `the same title again by one reader is flagged for books, not for pages`() {
    let books = [entry(1, 1, "Bumi", minute: 1), entry(2, 1, "BUMI", minute: 2)]
    #expect(flags(books.reversed()) == [2: [.repeatedTitle(Identifier(1))]])
    let pages = ScoringRule.sample(2, .pages).terms
    #expect(flags([entry(1, 9, "Bumi", pages), entry(2, 9, "Bumi", pages)]).isEmpty)
  }

  @Test func `ten entries online within ten minutes are a burst, each of them`() {
    let ten = (1...10).map { entry($0, minute: $0, online: true) }
    #expect(flags(ten).count == 10)
    #expect(flags(ten)[1] == [.burst(entries: 10, minutes: 10)])
    #expect(flags(Array(ten.dropLast())).isEmpty)
    let slow = (1...10).map { entry($0, minute: 2 * $0, online: true) }
    #expect(flags(slow).isEmpty)
    let atTheDesk = (1...10).map { entry($0, minute: $0) }
    #expect(flags(atTheDesk).isEmpty)
  }
}
