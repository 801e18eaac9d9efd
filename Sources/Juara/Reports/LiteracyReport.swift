/// What Juara can tell for the index of community literacy (IPLM, Perpusnas regulation 7/2025): three
/// indicators. The index itself needs what Juara does not keep, and is never worked out here.
package struct LiteracyReport: Equatable, Sendable {
  package let year: Int
  package let sections: [ReportSection]
  package let remarks: [SeasonReport.Remark]

  /// How many things the index asks for besides: collections, staff, visits, members, loans, management.
  package static let notKept = 1...6

  /// - Parameter excluded: Events that are no reading or literacy activity, as staff say.
  package init(_ facts: SeasonFacts, year: Int, without excluded: Set<EventCode> = []) {
    self.year = year
    let counted = facts.leavingOut(excluded)
    let season = SeasonReport(counted)
    func rows(_ measure: ReportMeasure) -> [ReportRow] {
      season.sections.entries.first { $0.topic == .totals && $0.measure == measure }?.figure.rows
        ?? []
    }
    let partners = facts.partners.filter { $0.kind == .partner || $0.kind == .school }
    let working = partners.filter { $0.works(in: facts.days) == true }.map {
      ReportRow(.referral, name: $0.name, day: $0.from)
    }
    let undated = partners.filter { $0.works(in: facts.days) == nil }.map(\.name)
    sections = [
      ReportSection(
        .iplm, [.participants, .activities, .cooperations],
        [
          .init(
            .all,
            [
              ReportFigure(rows(.everybody)), ReportFigure(rows(.events)), ReportFigure(working),
            ])
        ]),
      ReportSection(.notKept, [], Self.notKept.map { .init(.notKept($0), []) }),
    ]
    var remarks: [SeasonReport.Remark] = season.remarks.filter {
      if case .drafts = $0 { true } else { false }
    }
    if !undated.isEmpty { remarks.append(.partnersWithoutDays(undated)) }
    if !excluded.isEmpty { remarks.append(.left(out: excluded.sorted { $0.text < $1.text })) }
    self.remarks = remarks
  }
}

extension SeasonFacts {
  fileprivate func leavingOut(_ excluded: Set<EventCode>) -> SeasonFacts {
    SeasonFacts(
      days: days, events: events.filter { !excluded.contains($0.code) }, drafts: drafts,
      people: people, publications: publications, visits: visits, partners: partners,
      pageVisits: pageVisits)
  }
}
