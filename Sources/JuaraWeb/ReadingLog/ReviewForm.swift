import HTTPTypes
import Juara
import JuaraStore
import JuaraWording

/// Writing a review of a book that was logged. Staff read it before anybody else.
struct ReviewForm {
  let personal: PersonalVisit
  let challenge: Challenge
  private var errors = FieldErrors()
  private let entries: [LogEntry]

  private var visit: Visit { personal.visit }
  private var wording: Wording { personal.wording }
  private var fields: FormFields { visit.form }
  /// Where reviews score by themselves, each is an entry of its own.
  private var ownRule: ScoringRule? {
    Activity("reviews").flatMap { challenge.rule(for: $0) }
  }

  init(_ personal: PersonalVisit) throws {
    self.personal = personal
    challenge = try personal.openChallenge()
    let logged = try personal.visit.store.reviewableEntries(
      of: personal.participant.id, in: challenge.event.code.text)
    let reviewed = Set(logged.filter { $0.state != nil }.map { $0.entry.work.key })
    var seen: Set<String?> = reviewed
    entries = logged.map(\.entry).filter { seen.insert($0.work.key).inserted }
  }

  /// The text and the rating of a form; nil without either.
  static func draft(_ fields: FormFields) -> ReviewDraft? {
    ReviewDraft(
      text: fields.lines("review"),
      rating: fields["rating"].flatMap { Int($0) }.flatMap { (1...5).contains($0) ? $0 : nil })
  }

  static func problem(_ fields: FormFields, in wording: Wording) -> String? {
    guard let text = fields.lines("review"), text.count > ReviewDraft.longestText else {
      return nil
    }
    return wording.tooLongText(limit: ReviewDraft.longestText)
  }

  static func rating(_ chosen: String?, in wording: Wording) -> Select {
    Select(
      "rating", wording(.ratingLabel),
      [.init(value: "", text: wording(.noRating), isChosen: chosen == nil)]
        + (1...5).map { number in
          .init(
            value: String(number),
            text: String(repeating: "★", count: number) + " \(number)",
            isChosen: chosen == String(number))
        })
  }

  func page() -> Reply {
    guard !entries.isEmpty else {
      return personal.show(
        NotePage(
          frame: personal.frame(wording(.writeReview)), heading: wording(.writeReview),
          sentences: [wording(.nothingToReview)],
          links: [
            .init(
              text: wording(.logBook), href: personal.path("/log/\(challenge.event.code)")),
            .init(text: wording(.toMyPage), href: personal.path()),
          ]))
    }
    return personal.show(form())
  }

  mutating func send() throws -> Reply {
    let chosen = fields["entry"].flatMap { Int64($0) }
    let entry = entries.first { $0.id.rawValue == chosen }
    if entry == nil { errors.add("entry", wording(.bookMissing)) }
    let draft = Self.draft(fields)
    if draft?.text == nil {
      errors.add("review", Self.problem(fields, in: wording) ?? wording(.reviewMissing))
    }
    guard errors.isEmpty, let entry, let draft else {
      return personal.show(form(), status: .unprocessableContent)
    }
    let code = challenge.event.code.text
    do {
      try visit.once {
        if let rule = ownRule {
          _ = try visit.store.log(
            LogDraft(
              reader: entry.entrant.reference, activity: rule.terms.activity, quantity: 1,
              work: entry.work, readOn: visit.today, review: draft), in: code, by: visit.audit)
        } else {
          _ = try visit.store.correctEntry(
            entry.id, reason: wording(.writeReview), by: visit.audit
          ) { $0.review = draft }
        }
      }
    } catch let refusal as LogRefusal {
      errors.add("entry", wording.personalSentence(refusal) ?? wording(.faultText))
      return personal.show(form(), status: .unprocessableContent)
    }
    return personal.seeOther("/score/\(code)", .reviewed)
  }

  private func form() -> FormPage {
    let words = challenge.rules.compactMap(\.terms.reviewWords).max()
    return FormPage(
      frame: personal.frame(wording(.writeReview), isError: !errors.isEmpty),
      back: personal.back, heading: wording(.writeReview),
      introduction: [
        "\(challenge.event.plan.title): \(personal.participant.details.name.text)"
      ] + (words.map { [wording.reviewNeedsWords($0)] } ?? []),
      errors: errors.summary(in: wording),
      action: personal.path("/review/\(challenge.event.code)"), token: personal.formToken,
      items: [
        .init(
          select: Select(
            "entry", wording(.whichBook), error: errors["entry"],
            entries.map { entry in
              .init(
                value: entry.id.description, text: entry.work.title ?? "",
                isChosen: fields["entry"] == entry.id.description)
            })),
        .init(
          area: TextArea(
            "review", wording(.reviewFieldLabel), hint: wording(.reviewHint),
            value: fields.lines("review"), error: errors["review"])),
        .init(select: Self.rating(fields["rating"], in: wording)),
      ], button: wording(.sendReview))
  }
}
