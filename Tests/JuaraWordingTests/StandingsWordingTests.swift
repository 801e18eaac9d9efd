import Juara
import JuaraWording
import Testing

@Suite struct StandingsWordingTests {
  private static let refusals: [any Error & Sendable] = [
    StandingsRefusal.divisionExists("SD"), StandingsRefusal.noDivision("SD", known: []),
    StandingsRefusal.noDivision("SD", known: ["SMP"]), StandingsRefusal.divisionHasAwards("SD"),
    StandingsRefusal.gradeRange(minimum: 9, maximum: 8), StandingsRefusal.alreadyInState(.hidden),
    StandingsRefusal.groupNotInChallenge("Klub"), StandingsRefusal.notFrozen("lomba"),
    StandingsRefusal.momentInFuture(Instant(secondsSince1970: 0)),
    StandingsRefusal.momentsNotInOrder, AwardRefusal.bandExists("Favorit"),
    AwardRefusal.noBand("Favorit", known: []), AwardRefusal.noBand("Favorit", known: ["Juara I"]),
    AwardRefusal.severalBands("Favorit", divisions: ["SD", "SMP"]),
    AwardRefusal.nothingToDecide("Juara I"), AwardRefusal.nobodyThere("Juara I"),
    AwardRefusal.alreadyDecided("Juara I"), AwardRefusal.notDecided("Juara I"),
    AwardRefusal.notACandidate("Juara I", candidates: []),
    AwardRefusal.notACandidate(
      "Juara I",
      candidates: [.participant(PersonMatch(id: Identifier(3), name: "Ani", entrantNumber: 3))]),
    AwardRefusal.otherEntrantKind("Juara I", .group), AwardRefusal.frozen("lomba"),
  ]

  @Test(arguments: refusals.indices)
  func `each refusal is a sentence of its own in either language`(index: Int) throws {
    let refusal = Self.refusals[index]
    let indonesian = try #require(Wording(.indonesian).sentence(refusal))
    let english = try #require(Wording(.english).sentence(refusal))
    #expect(indonesian != english && !indonesian.isEmpty && !english.isEmpty)
    let others = Self.refusals.indices.filter { $0 != index }
    #expect(!others.contains { Wording(.english).sentence(Self.refusals[$0]) == english })
  }

  @Test(arguments: [
    (Standings.View.public, Instant?.none, Instant?.none, String?.none),
    (.public, at(20), at(20), "The board is frozen"), (.public, at(10), at(20), "As of"),
    (.staff, nil, at(20), "For the public, this board has been frozen"),
    (.staff, nil, at(40), "will be frozen"), (.staff, at(10), at(20), "As of"),
  ])
  func `a reader is told of the moment a board is of, and that a freeze is on`(
    view: Standings.View, asOf: Instant?, frozenAt: Instant?, words: String?
  ) {
    let scope = Standings.Scope(view: view, asOf: asOf, frozenAt: frozenAt)
    let note = Wording(.english).scope(scope, code: "lomba", now: Self.at(30))
    #expect((note == nil) == (words == nil))
    if let words { #expect(note?.contains(words) == true) }
  }

  private static func at(_ seconds: Int64) -> Instant { Instant(secondsSince1970: seconds) }
}
