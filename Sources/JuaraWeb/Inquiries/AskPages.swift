import HTTPTypes
import Juara
import JuaraStore
import JuaraWording

struct AskPage: WebPage {
  static let template = "ask"

  /// A line of an answer, with the event it is of.
  struct Line {
    let text: String
    let link: Frame.Link?
  }

  let frame: Frame
  let heading: String
  let introduction: String
  let action: String
  let token: String
  let label: String
  let question: String?
  let button: String
  let error: String?
  let answer: [Line]
  let asOf: String?
  let suggestionsTitle: String?
  let suggestions: [Frame.Link]
  let otherwise: String?
  let oftenTitle: String?
  let often: [Frame.Link]
}

extension Routes {
  /// "Ask the library": the assistant that `juara ask` uses. A question goes by POST, so that it stands in
  /// no address and in no log.
  func addAskPages() {
    get("ask") { try AskPage.form(for: $0) }
    get("ask/:code") { try AskPage.entry(for: $0) }
    post("ask") { try AskPage.answer(to: $0) }
  }
}

extension AskPage {
  private init(
    _ visit: Visit, question: String? = nil, error: String? = nil, answer: String? = nil,
    facts: LiveFacts? = nil, asOf: String? = nil, suggestionsTitle: String? = nil,
    suggestions: [Frame.Link] = [], otherwise: String? = nil, oftenTitle: String? = nil,
    often: [Frame.Link] = []
  ) {
    let wording = visit.wording
    frame = visit.frame(
      wording(.askPage), section: "/ask",
      describedAs: question == nil ? wording(.askIntroduction) : nil, isError: error != nil,
      path: "/ask")
    heading = wording(.askPage)
    introduction = wording(.askIntroduction)
    action = visit.path("/ask")
    token = visit.cookie.token
    label = wording(.askLabel)
    self.question = question
    button = wording(.askButton)
    self.error = error
    self.answer = (answer ?? "").split(separator: "\n").map {
      Self.line(String($0), facts, visit)
    }
    self.asOf = asOf
    self.suggestionsTitle = suggestionsTitle
    self.suggestions = suggestions
    self.otherwise = otherwise
    self.oftenTitle = oftenTitle
    self.often = often
  }

  private static func line(_ text: String, _ facts: LiveFacts?, _ visit: Visit) -> Line {
    guard let facts, text.hasPrefix("- ") else { return Line(text: text, link: nil) }
    if visit.wording.isMoreEvents(text, facts) {
      return Line(
        text: "", link: Frame.Link(text: String(text.dropFirst(2)), href: visit.path("/")))
    }
    let event = facts.events.filter { text.dropFirst(2).hasPrefix($0.title) }
      .max { $0.title.count < $1.title.count }
    return Line(
      text: event.map { String(text.dropFirst(2 + $0.title.count)) } ?? text,
      link: event.map {
        Frame.Link(text: $0.title, href: visit.path("/events/\($0.code)"))
      })
  }

  static func form(for visit: Visit) throws -> Reply {
    let entries = try visit.store.faqEntries()
    return visit.showPrivately(
      AskPage(
        visit, oftenTitle: entries.isEmpty ? nil : visit.wording(.oftenAsked),
        often: entries.prefix(20).map { link($0, visit) }))
  }

  static func entry(for visit: Visit) throws -> Reply {
    let entry: FAQEntry
    do {
      entry = try visit.store.faqEntry(visit.parameters["code"] ?? "")
    } catch is FAQRefusal {
      throw WebProblem.notFound
    }
    let facts = try visit.store.liveFacts(at: visit.now)
    return visit.showPrivately(
      AskPage(
        visit,
        answer: entry.text(in: visit.language).text.title + "\n" + text(of: entry, facts, visit),
        facts: facts, asOf: isLive(entry, visit) ? visit.wording.asOf(facts) : nil,
        otherwise: visit.wording.ifNoneOfThese(facts)))
  }

  static func answer(to visit: Visit) throws -> Reply {
    let wording = visit.wording
    guard let question = visit.form["question"] else {
      return visit.showPrivately(
        AskPage(visit, error: wording(.askNothing)), status: .unprocessableContent)
    }
    do {
      try Inquiry.check(question, askedAt: visit.now, now: visit.now)
    } catch {
      return visit.showPrivately(
        AskPage(visit, question: question, error: wording.sentence(error)),
        status: .unprocessableContent)
    }
    try visit.site.limits.check(
      "questions", of: visit.incoming.visitor, visit.site.rates.questions, at: visit.now)
    let base = try visit.store.answerBase()
    let ranking = base.index.rank(PersonalDataRemoval(question).text)
    let facts = try visit.store.liveFacts(at: visit.now).about(question, words: base.words)
    let entries = ranking.shown.map { base.entries[$0.entry] }
    if let opening = wording.openingAnswer(to: question, words: base.words, facts) {
      return visit.showPrivately(
        AskPage(
          visit, question: question, answer: opening, asOf: wording.asOf(facts),
          otherwise: wording.ifNoneOfThese(facts)))
    }
    switch ranking.outcome {
    case .answer:
      return visit.showPrivately(
        AskPage(
          visit, question: question,
          answer: entries.map { text(of: $0, facts, visit) }.joined(separator: "\n"),
          facts: facts,
          asOf: entries.contains { isLive($0, visit) } ? wording.asOf(facts) : nil,
          otherwise: wording.ifNoneOfThese(facts)))
    case .suggestions:
      return visit.showPrivately(
        AskPage(
          visit, question: question, suggestionsTitle: wording.noSureAnswer,
          suggestions: entries.map { link($0, visit) }, otherwise: wording.ifNoneOfThese(facts)))
    case .person:
      let kept = try visit.store.recordInquiry(
        question, .question, via: .assistant, by: visit.audit)
      return visit.showPrivately(
        AskPage(visit, question: question, otherwise: wording.passedOn(kept.inquiry.id, facts)))
    }
  }

  private static func link(_ entry: FAQEntry, _ visit: Visit) -> Frame.Link {
    Frame.Link(
      text: entry.text(in: visit.language).text.title, href: visit.path("/ask/\(entry.code)"))
  }

  private static func text(of entry: FAQEntry, _ facts: LiveFacts, _ visit: Visit) -> String {
    let (text, language) = entry.text(in: visit.language)
    return Wording(language, zone: visit.library.zone).answer(text.answer, facts)
  }

  private static func isLive(_ entry: FAQEntry, _ visit: Visit) -> Bool {
    let answer = entry.text(in: visit.language).text.answer
    return ((try? AnswerTemplate(answer))?.facts ?? []).contains(where: \.isLive)
  }
}
