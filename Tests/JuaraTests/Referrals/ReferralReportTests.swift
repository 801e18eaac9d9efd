import Juara
import JuaraTestSupport
import Testing

struct ReferralReportTests {
  private static let letters = Array("bcdfghjkmnprstvwxz")

  private func row(
    _ kind: Referral.Kind?, _ number: Int, _ counts: ReferralReport.Counts, visits: Int = 0
  ) -> ReferralReport.Row {
    let code = "bcdf" + String([Self.letters[number / 18], Self.letters[number % 18]])
    return ReferralReport.Row(
      referral: kind.map {
        Referral(
          id: Identifier(Int64(number + 1)), code: ReferralCode(code)!, kind: $0, event: nil,
          terms: ReferralTerms(name: PersonName("Nama \(number)")!))
      }, counts: counts, visits: visits)
  }

  private func counts(_ registered: Int) -> ReferralReport.Counts {
    .init(registered: registered, confirmed: registered, attended: 0, cameAgain: 0)
  }

  @Test func `each kind of several codes has a sum, and all together`() {
    let report = ReferralReport(rows: [
      row(.poster, 0, counts(7)), row(.poster, 1, counts(9)), row(.partner, 2, counts(8)),
      row(nil, 3, counts(20)),
    ])
    let lines = report.lines(forSharing: false)
    #expect(lines.map { $0[.registered] } == [9, 7, 16, 8, 20, 44])
    #expect(lines[2].subject == .kind(.poster) && lines[4].subject == .withoutCode)
    #expect(lines.last?.subject == .all)
  }

  @Test func `numbers under five are hidden outside, and a second one that would tell them`() {
    let report = ReferralReport(rows: [
      row(.poster, 0, counts(3)), row(.poster, 1, counts(9)), row(.poster, 2, counts(30)),
      row(nil, 3, counts(20)),
    ])
    let lines = report.lines(forSharing: true)
    #expect(lines.map { $0[.registered] } == [30, nil, nil, 42, 20, 62])
  }

  @Test func `a sum goes where nothing else can hide the one number`() {
    let report = ReferralReport(rows: [row(.poster, 0, counts(3)), row(nil, 1, counts(20))])
    #expect(report.lines(forSharing: true).map { $0[.registered] } == [nil, 20, nil])
  }

  @Test func `page visits are hidden for themselves, whoever registered`() {
    let report = ReferralReport(rows: [
      row(.poster, 0, counts(9), visits: 4), row(.poster, 1, counts(8), visits: 3),
      row(.poster, 2, counts(2), visits: 60), row(nil, 3, counts(20), visits: 70),
    ])
    #expect(report.lines(forSharing: false).map(\.visits) == [4, 3, 60, 67, 70, 137])
    let lines = report.lines(forSharing: true)
    #expect(lines.map(\.visits) == [nil, nil, 60, 67, 70, 137])
    #expect(lines.map { $0[.registered] } == [9, nil, nil, 19, 20, 39])
  }

  /// Whoever reads a report can take the numbers that are shown from the sums that are.
  @Test func `nobody works out a number under five by subtraction`() {
    var random = Seeded(11)
    for _ in 0..<3_000 {
      var rows: [ReferralReport.Row] = []
      for kind in Referral.Kind.allCases.prefix(Int.random(in: 0...3, using: &random)) {
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          rows.append(
            row(kind, rows.count, someCounts(&random), visits: .random(in: 0...12, using: &random)))
        }
      }
      if Bool.random(using: &random) { rows.append(row(nil, rows.count, someCounts(&random))) }
      let report = ReferralReport(rows: rows)
      let (plain, shared) = (report.lines(forSharing: false), report.lines(forSharing: true))
      for step in ReferralReport.Step.allCases {
        check(zip(plain, shared).map { ($0.subject, $0[step] ?? 0, $1[step]) })
      }
      check(zip(plain, shared).map { ($0.subject, $0.visits ?? 0, $1.visits) })
    }
  }

  private func check(_ cells: [(subject: ReferralReport.Subject, value: Int, shown: Int?)]) {
    for cell in cells { #expect(cell.shown == nil || cell.value >= 5) }
    /// What is hidden of a sum that is told: nothing, or several numbers of five and more together.
    func checkRest(of sum: Int, _ parts: [(value: Int, shown: Int?)]) {
      let hidden = parts.filter { $0.shown == nil }
      let rest = sum - parts.compactMap(\.shown).reduce(0, +)
      #expect(hidden.isEmpty ? rest == 0 : hidden.count > 1 && rest >= 5, "\(cells)")
    }
    var group: [(value: Int, shown: Int?)] = []
    var unsummed: [(value: Int, shown: Int?)] = []
    var known = 0
    var kind: Referral.Kind?
    for cell in cells {
      switch cell.subject {
      case .referral(let referral):
        if kind != referral.kind { (unsummed, group, kind) = (unsummed + group, [], referral.kind) }
        group.append((cell.value, cell.shown))
      case .kind:
        if let sum = cell.shown {
          checkRest(of: sum, group)
          known += sum
        } else {
          unsummed += group
        }
        (group, kind) = ([], nil)
      case .withoutCode:
        (unsummed, group) = (unsummed + group + [(cell.value, cell.shown)], [])
      case .all:
        unsummed += group
        if let all = cell.shown { checkRest(of: all - known, unsummed) }
      }
    }
  }

  private func someCounts(_ random: inout Seeded) -> ReferralReport.Counts {
    let registered = Int.random(in: 0...12, using: &random)
    let confirmed = Int.random(in: 0...registered, using: &random)
    let attended = Int.random(in: 0...confirmed, using: &random)
    return .init(
      registered: registered, confirmed: confirmed, attended: attended,
      cameAgain: Int.random(in: 0...attended, using: &random))
  }
}
