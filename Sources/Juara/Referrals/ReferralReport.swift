/// How far those came who registered by each code; everybody counts once in each event.
package struct ReferralReport: Equatable, Sendable {
  /// Which of several codes of one registration counts.
  package enum Touch: String, CaseIterable, Sendable { case first, last }

  package enum Step: Int, CaseIterable, Sendable {
    case registered, confirmed, attended
    /// Attended another event that began later.
    case cameAgain
  }

  package struct Counts: Equatable, Sendable {
    fileprivate private(set) var values = [0, 0, 0, 0]

    package init() {}

    /// For everybody who came to each step.
    package init(registered: Int, confirmed: Int, attended: Int, cameAgain: Int) {
      values = [registered, confirmed, attended, cameAgain]
    }

    package subscript(_ step: Step) -> Int {
      get { values[step.rawValue] }
      set { values[step.rawValue] = newValue }
    }

    package static func + (left: Counts, right: Counts) -> Counts {
      var sum = Counts()
      for step in Step.allCases { sum[step] = left[step] + right[step] }
      return sum
    }
  }

  package struct Row: Equatable, Sendable {
    /// Nil for those who came by no code.
    package let referral: Referral?
    package let counts: Counts
    /// How often pages with the code were shown; these are no people.
    package let visits: Int

    package init(referral: Referral?, counts: Counts, visits: Int = 0) {
      self.referral = referral
      self.counts = counts
      self.visits = visits
    }
  }

  package let rows: [Row]

  package init(rows: [Row]) { self.rows = rows }

  /// Whether the website has counted any.
  package var hasVisits: Bool { rows.contains { $0.visits > 0 } }
}

extension ReferralReport {
  package enum Subject: Equatable, Sendable {
    case referral(Referral)
    case withoutCode
    /// All codes of a kind that has several.
    case kind(Referral.Kind)
    case all
  }

  package struct Line: Equatable, Sendable {
    package let subject: Subject
    /// Nil where the number is hidden.
    package let counts: [Int?]
    package let visits: Int?

    package subscript(_ step: Step) -> Int? { counts[step.rawValue] }
  }

  /// Fewer are not told of outside.
  package static let smallestShown = 5

  /// Each kind's codes, the most successful first, with the kind's sum where there are several; then who
  /// came by none, and all.
  /// - Parameter forSharing: Hides numbers under five, and what would tell them by subtraction.
  package func lines(forSharing: Bool) -> [Line] {
    let groups = groups
    let people =
      forSharing
      ? Hidden(groups.map { $0.map(\.counts.values) }, columns: Step.allCases.count) : nil
    // Apart: they are no step on the way of those who register.
    let pages = forSharing ? Hidden(groups.map { $0.map { [$0.visits] } }, columns: 1) : nil
    func line(
      _ subject: Subject, _ rows: [Row], _ isHidden: (Hidden) -> [Bool]
    ) -> Line {
      let counts = rows.map(\.counts).reduce(Counts(), +)
      return Line(
        subject: subject,
        counts: counts.shown { step in people.map { !isHidden($0)[step.rawValue] } ?? true },
        visits: pages.map { isHidden($0)[0] } == true
          ? nil : rows.reduce(0) { $0 + $1.visits })
    }
    var lines: [Line] = []
    for (index, rows) in groups.enumerated() {
      for (place, row) in rows.enumerated() {
        lines.append(
          line(row.referral.map { .referral($0) } ?? .withoutCode, [row]) {
            $0.cells[index][place]
          })
      }
      guard rows.count > 1, let kind = rows[0].referral?.kind else { continue }
      lines.append(line(.kind(kind), rows) { $0.sums[index] })
    }
    return lines + [line(.all, rows) { $0.all }]
  }

  /// The rows of each kind, and those without a code.
  private var groups: [[Row]] {
    let kinds = Referral.Kind.allCases.map { kind in
      rows.filter { $0.referral?.kind == kind }.sorted { left, right in
        let (fewer, more) = (left.counts[.registered], right.counts[.registered])
        return fewer == more ? left.order < right.order : fewer > more
      }
    }
    return (kinds + [rows.filter { $0.referral == nil }]).filter { !$0.isEmpty }
  }
}

extension ReferralReport.Row {
  fileprivate var order: (String, String) {
    (referral?.terms.name.key ?? "", referral?.code.text ?? "")
  }
}

extension ReferralReport.Counts {
  fileprivate func shown(_ isShown: (ReferralReport.Step) -> Bool) -> [Int?] {
    ReferralReport.Step.allCases.map { isShown($0) ? self[$0] : nil }
  }
}

/// Which numbers of a report are hidden, so that none under five can be told, also by subtraction.
///
/// What anybody can work out of the sums that are shown is the sum of the hidden numbers of one kind, or of
/// all kinds whose sums are hidden. So either those are at least two, of five together, or the sum is hidden
/// too. No number belongs to two such sums.
private struct Hidden {
  /// By group, row and column.
  private(set) var cells: [[[Bool]]]
  private(set) var sums: [[Bool]]
  private(set) var all: [Bool] = []

  /// - Parameter groups: The numbers of each row, each of no more people than the one before it.
  init(_ groups: [[[Int]]], columns: Int) {
    cells = groups.map { $0.map { _ in [] } }
    sums = groups.map { _ in [] }
    let smallest = ReferralReport.smallestShown
    for column in 0..<columns {
      var open: [Int] = []
      for (group, rows) in groups.enumerated() {
        let values = rows.map { $0[column] }
        // Nobody comes further than before, so that a later number tells of an earlier one.
        var isHidden = values.indices.map { values[$0] < smallest || cells[group][$0].last == true }
        if rows.count > 1 {
          while !Self.isSafe(values, isHidden),
            let next = values.indices.filter({ !isHidden[$0] }).min(by: { values[$0] < values[$1] })
          {
            isHidden[next] = true
          }
        }
        let isSumShown = rows.count > 1 && Self.isSafe(values, isHidden)
        sums[group].append(!isSumShown)
        if !isSumShown { open += values.indices.filter { isHidden[$0] }.map { values[$0] } }
        for place in values.indices { cells[group][place].append(isHidden[place]) }
      }
      let total = groups.joined().reduce(0) { $0 + $1[column] }
      all.append(total < smallest || !Self.isSafe(open, open.map { _ in true }))
    }
  }

  private static func isSafe(_ values: [Int], _ isHidden: [Bool]) -> Bool {
    let hidden = zip(values, isHidden).filter(\.1).map(\.0)
    return hidden.isEmpty
      || hidden.count > 1 && hidden.reduce(0, +) >= ReferralReport.smallestShown
  }
}
