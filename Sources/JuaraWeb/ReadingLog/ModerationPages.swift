import Juara
import JuaraStore
import JuaraWording

extension StaffRoute {
  static let moderation: [StaffRoute] = [
    .get("staff/reviews", for: .moderate) { try reviews($0) },
    .post("staff/reviews", for: .moderate) { try decideReview($0) },
    .get("staff/entries", for: .moderate) { try entries($0) },
    .post("staff/entries", for: .moderate) { try decideEntries($0) },
  ]

  private static let size = 15
  /// Decided together, and each in a few words.
  private static let entriesAtOnce = 40
  /// After so many bytes of what was written, no more is put on a page.
  private static let longestPage = 8_000

  /// What has to be looked at before a review is published.
  private struct Check {
    let review: Identifier<LogEntry>
    let concerns: [ReviewRefusal]
  }

  private static func reviews(
    _ staff: StaffVisit, notice: StaffNotice? = nil, check: Check? = nil
  ) throws -> Reply {
    let wording = staff.wording
    let all = try staff.store.waitingReviews(at: staff.now)
      .flatMap { challenge, reviews in reviews.map { (challenge: challenge, review: $0) } }
    let waiting =
      all.filter { $0.review.entry == check?.review }
      + all.filter { $0.review.entry != check?.review }
    // What is decided goes, and the next come: long texts would make one page slow.
    var letters = 0
    let shown = waiting.prefix(size).prefix { _, review in
      defer { letters += review.draft.text?.utf8.count ?? 0 }
      return letters < longestPage
    }
    let items = shown.map { challenge, review in
      let id = String(review.entry.rawValue)
      return StaffPage.Item(
        title: wording.name(review.name), mark: challenge.plan.title,
        facts: [
          EventPage.Fact(label: wording(.bookLabel), values: [wording.book(review.work)])
        ],
        paragraphs: (review.draft.text ?? "").split(separator: "\n").map(String.init),
        forms: [
          decision(
            "/staff/reviews", id, .refusalReasonLabel,
            approve: ("publish", .publishReviewButton),
            refuse: ("decline", .declineReviewButton),
            ticks: review.entry == check?.review ? ticks(check?.concerns ?? [], staff) : [],
            notice, staff)
        ])
    }
    return show(
      staff, .moderationPage, "/staff/reviews", nothing: .noReviewsWait, items, [], notice,
      left: waiting.count - shown.count)
  }

  private static func ticks(_ concerns: [ReviewRefusal], _ staff: StaffVisit) -> [Tick] {
    let ticked = staff.form.all("checked")
    return concerns.compactMap { concern in
      guard let label = staff.wording.checked(concern) else { return nil }
      return Tick(
        id: concern.key, name: "checked", type: "checkbox", value: concern.key, label: label,
        isTicked: ticked.contains(concern.key))
    }
  }

  private static func decideReview(_ staff: StaffVisit) throws -> Reply {
    guard let number = staff.number("entry") else { throw WebProblem.badRequest }
    let id = Identifier<LogEntry>(Int64(number))
    var concerns: [ReviewRefusal] = []
    let notice = try staff.doing {
      switch staff.form["step"] {
      case "publish":
        let ticked = Set(staff.form.all("checked"))
        let words = Wording(staff.visit.library.language)
        concerns = try staff.store.publishReview(
          id, having: { ticked.contains($0.key) },
          reason: { $0.compactMap { words.checked($0) }.joined(separator: " ") }, by: staff.audit)
        return staff.wording(.reviewIsPublished)
      case "decline":
        try staff.store.declineReview(id, reason: staff.form["reason"] ?? "", by: staff.audit)
        return staff.wording(.reviewIsDeclined)
      default: throw WebProblem.badRequest
      }
    }
    guard concerns.isEmpty else {
      let sentences = concerns.compactMap { staff.wording.concern($0) }
      return try reviews(
        staff, notice: StaffNotice(text: sentences.joined(separator: " "), isError: true),
        check: Check(review: id, concerns: concerns))
    }
    return try reviews(staff, notice: notice)
  }

  private static func entries(_ staff: StaffVisit, notice: StaffNotice? = nil) throws -> Reply {
    let wording = staff.wording
    let waiting = try staff.store.waitingEntries(at: staff.now)
      .flatMap { challenge, entries in entries.map { (challenge: challenge, flagged: $0) } }
    let part = staff.pageOf(waiting, size: entriesAtOnce, path: "/staff/entries")
    let bulk = BulkDecision(staff, "entry", path: "/staff/entries", after: notice)
    let items = part.shown.map { challenge, flagged in
      let entry = flagged.entry
      let title = "\(entry.entrant.name), \(wording.day(entry.readOn))"
      return StaffPage.Item(
        tick: bulk.tick(String(entry.id.rawValue), title), title: title,
        mark: challenge.plan.title,
        paragraphs: [
          [
            "\(wording.number(entry.quantity)) \(wording.label(entry.activity, after: entry.quantity))",
            wording.book(entry.work),
          ].filter { !$0.isEmpty }.joined(separator: " · ")
        ] + flagged.flags.map { wording.sentence($0) })
    }
    let isRefilled = notice?.isError == true
    let form = bulk.form(
      fields: [
        .init(
          id: "reason", name: "reason", label: wording(.voidReasonLabel),
          value: isRefilled ? staff.form["reason"] : nil)
      ],
      [
        .init(
          name: "step", value: "approve", text: wording(.approveEntryButton), isPlain: false),
        .init(name: "step", value: "void", text: wording(.voidEntryButton)),
      ])
    return show(
      staff, .entriesPage, "/staff/entries", nothing: .noEntriesWait, items, part.links, notice,
      bulk: items.isEmpty ? nil : (bulk.choices, form))
  }

  private static func decideEntries(_ staff: StaffVisit) throws -> Reply {
    let notice = try staff.doing {
      let ids: [Identifier<LogEntry>] = try BulkDecision.ticked("entry", in: staff)
      switch staff.form["step"] {
      case "approve":
        try staff.store.approveEntries(ids, by: staff.audit)
        return staff.wording.entriesDecided(.approved, ids)
      case "void":
        try staff.store.voidEntries(ids, reason: staff.form["reason"] ?? "", by: staff.audit)
        return staff.wording.entriesDecided(.voided, ids)
      default: throw WebProblem.badRequest
      }
    }
    return try entries(staff, notice: notice)
  }

  private static func decision(
    _ path: String, _ id: String, _ reason: Phrase, approve: (String, Phrase),
    refuse: (String, Phrase), ticks: [Tick] = [], _ notice: StaffNotice?, _ staff: StaffVisit
  ) -> StaffForm {
    let isRefilled = staff.form["entry"] == id
    return staff.form(
      path, hidden: [("entry", id)],
      problem: isRefilled && notice?.isError == true ? notice?.text : nil, ticks: ticks,
      fields: [
        .init(
          id: "reason\(id)", name: "reason", label: staff.wording(reason),
          value: isRefilled ? staff.form["reason"] : nil)
      ],
      [
        .init(
          name: "step", value: approve.0, text: staff.wording(approve.1), isPlain: false),
        .init(name: "step", value: refuse.0, text: staff.wording(refuse.1)),
      ])
  }

  private static func show(
    _ staff: StaffVisit, _ title: Phrase, _ path: String, nothing: Phrase,
    _ items: [StaffPage.Item], _ pages: [Frame.Link], _ notice: StaffNotice?, left: Int = 0,
    bulk: (choices: [Frame.Link], form: StaffForm)? = nil
  ) -> Reply {
    staff.show(
      StaffPage(
        staff, staff.wording(title), path: path,
        introduction: left > 0 ? [staff.wording.moreWait(left)] : [], notice: notice,
        choices: bulk?.choices ?? [],
        sections: [
          .init(
            heading: staff.wording(.waitingHeading),
            nothing: items.isEmpty ? staff.wording(nothing) : nil, items: items)
        ], decision: bulk?.form, pages: pages), after: notice)
  }
}

extension ReviewRefusal {
  /// What a tick says was looked at: that, and no other name.
  fileprivate var key: String {
    switch self {
    case .showsContact: "contact"
    case .showsName: "writer"
    case .namesOthers(_, let people):
      (["names"] + people.map { "\($0.id.rawValue)" }).joined(separator: "-")
    case .none, .ofVoidEntry, .noText, .already, .notPublished: "none"
    }
  }
}
