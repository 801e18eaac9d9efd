import Testing

@testable import Juara

struct SharedLinkTests {
  private func entrant(_ number: Int, _ link: String?) -> JudgedEntrant {
    JudgedEntrant(
      registration: Identifier(Int64(number)), number: number,
      participant: Identifier(Int64(number)), name: "Ani", work: link.map { Submission(link: $0) })
  }

  @Test func `works with one web address are told, folders and shelves are not compared`() {
    let entrants = [
      entrant(7, "https://www.instagram.com/p/AbC/"), entrant(3, "instagram.com/p/AbC?igsh=1"),
      entrant(4, "https://www.instagram.com/p/XyZ/"), entrant(5, "Map 3"), entrant(6, "Map 3"),
      entrant(8, nil),
    ]
    #expect(entrants.sharingLinks == [[3, 7]])
  }
}
