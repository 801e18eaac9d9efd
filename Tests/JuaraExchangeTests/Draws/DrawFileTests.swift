import Foundation
import Juara
import JuaraExchange
import Testing

struct DrawFileTests {
  private static let list = DrawList(
    code: EventCode("hadiah")!, event: EventCode("baca")!,
    terms: DrawTerms(
      winners: 2, alternates: 1, onePerHousehold: true, entropyFrom: "Kurs JISDOR 5 Desember 2026"),
    withoutWinnersOf: [EventCode("satu")!, EventCode("dua")!],
    frozenAt: Instant("2026-11-23T02:00:00Z")!,
    entrants: (1...25).map { .init(number: $0 * 10, household: $0 < 3 ? 1 : nil) })

  private static func text(
    drawn: Bool, in language: Language = .english, isChallenge: Bool = true
  ) throws -> String {
    var list = list
    (list.language, list.isChallenge) = (language, isChallenge)
    let outcome =
      drawn ? try DrawOutcome(list, entropy: "9319 / 2 5 12 8 10 / 9 18 26 34 41 45") : nil
    let picked = (outcome?.picked ?? []).map { place in
      DrawFile.Picked(
        place: place, number: list.entrants[place - 1].number, name: place == 7 ? "Ani C." : nil)
    }
    return DrawFile.text(list, outcome, picked: picked, explanation: ["Undian “hadiah”."])
  }

  @Test func `a draw is written so that a person can read it`() throws {
    let text = try Self.text(drawn: true)
    #expect(text.hasPrefix("# Undian “hadiah”.\nJUARA DRAW 1\n\nDraw: hadiah\nChallenge: baca\n"))
    #expect(text.contains("\nWithout winners of: satu dua\n"))
    #expect(text.contains("\n1 10 household 1\n2 20 household 1\n3 30\n"))
    #expect(
      text.hasSuffix(
        """

        SHA-256: \(Self.list.hash)

        Entropy: 9319 / 2 5 12 8 10 / 9 18 26 34 41 45
        Key: 9319./2.5.8.10.12./9.18.26.34.41.45./
        Winner 1: place 17 number 170
        Winner 2: place 7 number 70 Ani C.
        Alternate 1: place 2 number 20

        """))
  }

  @Test(arguments: [true, false])
  func `what was written is read back, and is right`(drawn: Bool) throws {
    let published = try DrawFile.read(Array(try Self.text(drawn: drawn).utf8))
    #expect(published.list == Self.list)
    #expect((published.outcome != nil) == drawn)
    #expect(published.differences() == [])
  }

  @Test(arguments: Language.allCases)
  func `a draw in either language is read back, and is right`(language: Language) throws {
    for isChallenge in [true, false] {
      let text = try Self.text(drawn: true, in: language, isChallenge: isChallenge)
      let published = try DrawFile.read(Array(text.utf8))
      #expect(published.list.language == language)
      #expect(published.list.isChallenge == isChallenge)
      #expect(published.outcome?.picked.count == 3)
      #expect(published.differences() == [])
    }
    let indonesian = try Self.text(drawn: true, in: .indonesian)
    #expect(indonesian.contains("\nPemenang 1: urutan 17 nomor 170\n"))
  }

  @Test func `what mail and editors do to line ends makes no difference`() throws {
    let text = try Self.text(drawn: true)
    for touched in [
      text.replacing("\n", with: "\r\n"), text.replacing("\n", with: " \n"), "\u{FEFF}" + text,
      text.replacing("\n\n", with: "\n\n\n"), String(text.dropLast()), "# lagi\n" + text,
    ] {
      #expect(try DrawFile.read(Array(touched.utf8)).differences() == [])
    }
  }

  @Test func `any other change is found`() throws {
    let text = try Self.text(drawn: true)
    for (old, new) in [
      ("\n5 50\n", "\n5 55\n"), ("Winners: 2", "Winners: 3"), ("JISDOR 5", "JISDOR 6"),
      ("place 17 number 170", "place 18 number 180"), ("number 170", "number 180"),
      ("Entropy: 9319", "Entropy: 9320"), ("Key: 9319", "Key: 9320"),
      ("per household: yes", "per household: no"), ("satu dua", "satu"),
      ("SHA-256: ", "SHA-256: 0"),
    ] {
      let touched = text.replacing(old, with: new, maxReplacements: 1)
      #expect(touched != text, "\(old)")
      let published = try? DrawFile.read(Array(touched.utf8))
      #expect(published.map { !$0.differences().isEmpty } ?? true, "\(old)")
    }
  }

  @Test func `what is no published draw is refused with where it breaks`() throws {
    func read(_ text: String) throws { _ = try DrawFile.read(Array(text.utf8)) }
    let text = try Self.text(drawn: true)
    #expect(throws: DrawFileProblem.notADraw) { try read("") }
    #expect(throws: DrawFileProblem.notADraw) { try read("nama,poin\nAni,3\n") }
    #expect(throws: DrawFileProblem.line(5, expected: "Challenge: …")) {
      try read(text.replacing("Challenge: ", with: "Tantangan: "))
    }
    #expect(throws: DrawFileProblem.line(15, expected: "3 …")) {
      try read(text.replacing("\n3 30\n", with: "\n30 3\n"))
    }
    #expect(throws: DrawFileProblem.cutShort(expected: "SHA-256: …")) {
      try read(String(text.prefix(upTo: text.range(of: "SHA-256")!.lowerBound)))
    }
    #expect(throws: DrawFileProblem.cutShort(expected: "20 …")) {
      try read(String(text.prefix(upTo: text.range(of: "20 200")!.lowerBound)))
    }
  }
}
