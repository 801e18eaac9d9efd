import HTTPTypes
import Juara
import JuaraStore
import JuaraWording

/// Logging what was read: what the challenge's rules ask for, on one of the days that may be logged now.
struct LogForm {
  let personal: PersonalVisit
  let challenge: Challenge
  private var errors = FieldErrors()

  private static let longestTitle = 500

  private var visit: Visit { personal.visit }
  private var wording: Wording { personal.wording }
  private var fields: FormFields { visit.form }
  private var activities: [Activity] { challenge.activities }

  init(_ personal: PersonalVisit) throws {
    self.personal = personal
    challenge = try personal.openChallenge()
    guard !challenge.rules.isEmpty else { throw WebProblem.notFound }
  }

  func page() throws -> Reply { personal.show(form()) }

  mutating func send() throws -> Reply {
    guard let draft = read() else {
      return personal.show(form(), status: .unprocessableContent)
    }
    do {
      try visit.once {
        _ = try visit.store.log(draft, in: challenge.event.code.text, by: visit.audit)
      }
    } catch let refusal as LogRefusal {
      errors.add(
        refusal.isOfDay ? "day" : "quantity",
        wording.personalSentence(refusal) ?? wording(.faultText))
      return personal.show(form(), status: .unprocessableContent)
    }
    return personal.seeOther("/score/\(challenge.event.code)", .logged)
  }

  private mutating func read() -> LogDraft? {
    let typed = fields["activity"].flatMap { Activity($0) }
    let activity = challenge.soleActivity ?? typed
    readWork()
    if activity == nil {
      errors.add(
        "activity",
        wording.chooseActivity(challenge.rules.map { wording.label($0.terms.activity) }))
    }
    // As in a file: 45, 45 hlm, 2,5 jam; what may be a thousand or one is asked again.
    let typedQuantity = fields["quantity"] ?? (activity?.name == "books" ? "1" : nil)
    let quantity = activity.flatMap { activity in
      typedQuantity.flatMap { WrittenAmount($0)?.quantity(of: activity) }
    }
    if activity != nil, quantity == nil { errors.add("quantity", wording(.quantityMissing)) }
    let day = fields["day"].flatMap { Day($0) }
    if day == nil { errors.add("day", wording(.dayMissing)) }
    if let problem = ReviewForm.problem(fields, in: wording) { errors.add("review", problem) }
    let review = ReviewForm.draft(fields)
    guard errors.isEmpty, let activity, let quantity, let day else { return nil }
    return LogDraft(
      reader: .participant(.id(personal.participant.id)), activity: activity, quantity: quantity,
      work: Work(title: fields["title"], author: fields["author"]),
      readOn: day, review: review)
  }

  private mutating func readWork() {
    let (title, author) = (fields["title"], fields["author"])
    if title == nil { errors.add("title", wording(.titleMissing)) }
    for (field, text) in [("title", title), ("author", author)] {
      if let text, text.count > Self.longestTitle {
        errors.add(field, wording.tooLongText(limit: Self.longestTitle))
      }
    }
  }

  private func form() -> FormPage {
    let several = activities.count > 1
    let chosen = fields["day"]
    let days = challenge.daysToLog(in: visit)
    var items: [FormPage.Item] = [
      .init(
        field: TextField(
          "title", wording(.bookTitleLabel), value: fields["title"], error: errors["title"])),
      .init(
        field: TextField(
          "author", wording(.authorOptional), value: fields["author"], error: errors["author"])),
    ]
    if several {
      items.append(
        .init(
          choice: .init(
            legend: wording(.whatLabel), error: errors["activity"],
            ticks: challenge.rules.enumerated().map { index, rule in
              let name = rule.terms.activity.name
              return Tick(
                id: index == 0 ? "activity" : "activity-\(index)", name: "activity",
                type: "radio", value: name, label: wording.label(rule.terms.activity),
                isTicked: fields["activity"] == name)
            })))
    }
    items += [
      .init(
        field: TextField(
          "quantity", wording.howMuch(several ? nil : activities[0]),
          value: fields["quantity"] ?? (activities.first?.name == "books" ? "1" : nil),
          error: errors["quantity"])),
      .init(
        select: Select(
          "day", wording(.dayReadLabel), error: errors["day"],
          days.map { day in
            .init(
              value: day.description, text: wording.weekdayAndDay(day),
              isChosen: (chosen ?? days[0].description) == day.description)
          })),
      .init(
        area: TextArea(
          "review", wording(.reviewOptional), hint: wording(.reviewHint),
          value: fields.lines("review"), error: errors["review"])),
      .init(select: ReviewForm.rating(fields["rating"], in: wording)),
    ]
    return FormPage(
      frame: personal.frame(wording(.logBook), isError: !errors.isEmpty), back: personal.back,
      heading: wording(.logBook),
      introduction: [
        "\(challenge.event.plan.title): \(personal.participant.details.name.text)"
      ] + challenge.rules.map { wording.publicTerms($0.terms) },
      errors: errors.summary(in: wording),
      action: personal.path("/log/\(challenge.event.code)"), token: personal.formToken,
      items: items, button: wording(.saveButton))
  }
}

extension LogRefusal {
  fileprivate var isOfDay: Bool {
    switch self {
    case .outsideWindow, .inFuture, .tooLate, .recordingClosed, .recordedInFuture: true
    default: false
    }
  }
}

extension PersonalVisit {
  /// A word that somebody found, in a book or at an event.
  func codePage() throws -> Reply { try show(codeForm(openChallenge())) }

  private func codeForm(_ challenge: Challenge, error: String? = nil) -> FormPage {
    var errors = FieldErrors()
    if let error { errors.add("word", error) }
    return FormPage(
      frame: frame(wording(.useCode), isError: error != nil), back: back,
      heading: wording(.useCode),
      introduction: ["\(challenge.event.plan.title): \(participant.details.name.text)"],
      errors: errors.summary(in: wording), action: path("/code/\(challenge.event.code)"),
      token: formToken,
      items: [
        .init(
          field: TextField(
            "word", wording(.secretCode), value: visit.form["word"], error: error))
      ], button: wording(.saveButton))
  }

  func sendCode() throws -> Reply {
    let challenge = try openChallenge()
    guard let word = visit.form["word"] else {
      return show(
        codeForm(challenge, error: wording(.secretCodeMissing)), status: .unprocessableContent)
    }
    // Words can be guessed.
    try visit.site.limits.check(
      "codes", of: access.link, .init(count: 10, seconds: 3_600), at: visit.now)
    do {
      try visit.once {
        _ = try visit.store.useCode(
          word, by: .participant(.id(participant.id)), in: challenge.event.code.text,
          by: visit.audit)
      }
    } catch let refusal as LogRefusal {
      return show(
        codeForm(challenge, error: wording.personalSentence(refusal) ?? wording(.faultText)),
        status: .unprocessableContent)
    }
    return seeOther("/score/\(challenge.event.code)", .logged)
  }
}
