import Foundation
import Juara
import JuaraTestSupport
import JuaraWording
import Testing

@testable import JuaraDocuments

struct WinnersPageTests {
  private func outcome(
    _ award: String, _ name: PublicName, division: String? = nil,
    status: AwardOutcome.Status = .won
  ) -> AwardOutcome {
    let standings = Standings(
      [
        Standings.Result(
          key: .participant(Identifier(1)), name: name, group: "SMPN 1", nameKey: "a", points: 5)
      ], by: .standard, activities: [], unit: PointUnit([ScoringTerms]())!)
    return AwardOutcome(
      band: AwardBand(id: Identifier(1), name: award, terms: .place(1), division: division),
      status: status, rows: standings.rows)
  }

  private func html(
    _ outcomes: [AwardOutcome], prizes: [(draw: EventCode, winners: [PublicName])] = [],
    in say: Wording = .indonesian
  ) throws -> String {
    let html = try WinnersPage(
      outcomes, prizes: prizes, in: .sample(title: "Lomba", place: "Aula"), sessions: [],
      library: .sample, at: at("2026-12-06T09:00"), in: say
    ).html(in: say)
    _ = XMLReading(html.replacing("<!DOCTYPE html>", with: ""))
    return html
  }

  @Test func `each division and each draw has a table, what nobody has won is left out`() throws {
    let page = try html(
      [
        outcome("Juara I", .name("Ani"), division: "SD"),
        outcome("Juara II", .participant(number: 17), division: "SD"),
        outcome("Juara I", .name("Budi"), division: "SMP"),
        outcome("Favorit", .name("Citra"), status: .tied),
      ], prizes: [(EventCode("undian")!, [.name("Dian"), .participant(number: 3)])])
    #expect(page.components(separatedBy: "<section>").count == 4)
    for cell in [
      "<h2>SD</h2>", "<h2>SMP</h2>", "<h2>Undian “undian”</h2>",
      "<td class=\"award\">Juara I</td><td class=\"name\">Ani<small>SMPN 1</small>",
      "Peserta 017", "<td class=\"award\">2</td><td class=\"name\">Peserta 003</td>",
      "5 Desember 2026 · Aula", "Pemenang Lomba",
    ] {
      #expect(page.contains(cell), "\(cell)")
    }
    #expect(!page.contains("Citra") && !page.contains("Favorit"))
  }

  @Test(arguments: ["<script>alert(1)</script>", "\"A\" & 'B'", "{{name}}", "e\u{301}\u{1}"])
  func `the page is well-formed whatever people are called, and fetches nothing`(
    name: String
  ) throws {
    for say in [Wording.indonesian, .english] {
      let page = try html(
        [outcome(name, .name(name), division: name)],
        prizes: [(EventCode("undian")!, [.name(name)])], in: say)
      for foreign in ["<script", "http:", "https:", "url(", "@import", "<img", "<link"] {
        #expect(!page.contains(foreign))
      }
    }
  }
}
