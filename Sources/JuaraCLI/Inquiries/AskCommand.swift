import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

enum AnswerFormat: String, NamedChoice {
  case text, json

  func label(in wording: Wording) -> String {
    self == .text ? wording(Phrase("teks", "text")) : rawValue
  }
}

struct Ask: ReadingCommand {
  static let about = Phrase(
    "Menjawab pertanyaan dari tanya jawab dan keadaan perpustakaan saat ini, tanpa jaringan.",
    "Answer a question from the FAQ and the library's present state, without a network.")

  @Argument(help: help("Pertanyaannya.", "The question.", "question")) var question: String
  @Flag(help: help("Jelaskan dasar jawabannya.", "Explain what the answer rests on."))
  var explain = false
  @Flag(
    name: .customLong("no-keep"),
    help: help(
      "Jangan simpan pertanyaan yang belum bisa dijawab.",
      "Do not keep a question that has no answer yet."))
  var leavesNothing = false
  @Option(help: help("Bentuk jawaban.", "How the answer is written.", "text|json"))
  var format = AnswerFormat.text
  @OptionGroup var common: CommonOptions

  func run(in context: CommandContext) throws {
    let text = question.trimmingBlanks
    try Inquiry.check(text, askedAt: context.audit.at, now: context.audit.at)
    let base = try context.store.answerBase()
    if base.entries.isEmpty { context.warn(context.wording.noFAQ) }
    let ranking = base.index.rank(PersonalDataRemoval(text).text)
    let language =
      common.language ?? QuestionWords.language(of: text) ?? context.library.language
    let facts = try context.store.liveFacts(at: context.audit.at).about(text, words: base.words)
    let opening = Wording(language, zone: facts.library.zone).openingAnswer(
      to: text, words: base.words, facts)
    let isForStaff = ranking.outcome == .person && opening == nil
    let kept = isForStaff && !leavesNothing ? try keep(text, in: context) : nil
    let answer = GivenAnswer(
      ranking: ranking, base: base, facts: facts, question: text, language: language, kept: kept,
      opening: opening)
    switch format {
    case .text: try answer.print(in: context, explaining: explain)
    case .json: try answer.printJSON(in: context, explaining: explain)
    }
  }
}

extension Ask {
  /// Keeps a question for staff; where nothing can be written, whoever asked is answered nevertheless.
  private func keep(_ text: String, in context: CommandContext) throws -> Identifier<Inquiry>? {
    do {
      let writing = try CommandContext(common, context.environment, for: .writing)
      defer { writing.store.close() }
      let kept = try writing.store.recordInquiry(
        text, .question, via: .assistant, by: context.audit)
      try writing.store.emptyLog()
      return kept.inquiry.id
    } catch let problem as LibraryFileProblem {
      context.warn(context.wording.sentence(problem))
      return nil
    }
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}

/// What `juara ask` has found.
struct GivenAnswer {
  let ranking: AnswerRanking
  let base: AnswerBase
  let facts: LiveFacts
  let question: String
  let language: Language
  let kept: Identifier<Inquiry>?
  /// Where it is whether the library is open on a day.
  let opening: String?

  private struct Shown {
    let code: FAQCode
    let title: String
    let answer: String
    let isLive: Bool
  }

  private var shown: [Shown] {
    ranking.shown.map { match in
      let entry = base.entries[match.entry]
      let (text, language) = entry.text(in: language)
      let facts = (try? AnswerTemplate(text.answer))?.facts ?? []
      return Shown(
        code: entry.code, title: text.title,
        answer: wording(language).answer(text.answer, self.facts),
        isLive: facts.contains(where: \.isLive))
    }
  }

  private func wording(_ language: Language) -> Wording {
    Wording(language, zone: facts.library.zone)
  }

  func print(in context: CommandContext, explaining: Bool) throws {
    let wording = wording(language)
    if let opening {
      try context.print(opening)
      try context.print(wording.asOf(facts))
    } else {
      try printRanked(wording, in: context)
    }
    if explaining { try explain(in: context) }
  }

  private func printRanked(_ wording: Wording, in context: CommandContext) throws {
    switch ranking.outcome {
    case .answer:
      for shown in shown {
        try context.print(shown.answer)
        if shown.isLive { try context.print(wording.asOf(facts)) }
      }
    case .suggestions:
      try context.print(wording.noSureAnswer)
      for shown in shown { try context.print("- \(shown.title) (\(shown.code))") }
      try context.print(wording.ifNoneOfThese(facts))
    case .person: try context.print(wording.passedOn(kept, facts))
    }
  }

  private func explain(in context: CommandContext) throws {
    try context.print("")
    var fields = FieldList(in: context)
    let normalized = base.words.normalized(question)
    fields.add(Phrase("Dibaca sebagai", "Read as"), normalized)
    for match in ranking.matches.prefix(3) {
      let entry = base.entries[match.entry]
      let parts = [
        match.whole.words, match.whole.letters, match.nearest.words, match.nearest.letters,
      ].map { Double($0).hundredths }
      fields.add(
        Phrase("Calon", "Candidate"),
        context.wording.candidate(entry.code, score: Double(match.score).hundredths, parts: parts))
      let said = context.wording.nearest(
        match.nearestQuestion, sharing: shared(with: entry))
      fields.add(Phrase("Karena", "Because"), said)
    }
    let confidence = ranking.confidence
    fields.add(
      .confidenceTitle,
      context.wording.confidence(
        confidence.probability.hundredths, needed: AnswerRanking.sure.hundredths,
        parts: [
          confidence.score, confidence.lead, confidence.share, confidence.otherSubject,
        ].map(\.hundredths)))
    // A question that staff set aside is somebody's own words: only those that come with Juara are shown.
    if let other = ranking.unanswerable, OtherSubjects.questions.contains(other.text) {
      fields.add(Phrase("Mirip yang di luar urusan", "Like one out of scope"), other.text)
    }
    try fields.print()
  }

  private func shared(with entry: FAQEntry) -> [String] {
    let texts = entry.searched
    let known = Set((texts.questions + texts.answers).flatMap { base.words.stems(of: $0) })
    var shared: [String] = []
    for stem in base.words.stems(of: question) where known.contains(stem) {
      if !shared.contains(stem) { shared.append(stem) }
    }
    return shared
  }

  func printJSON(in context: CommandContext, explaining: Bool) throws {
    let answers = try shown.filter { _ in opening == nil }.map { shown in
      try JSON.object([
        ("id", try JSON.string(shown.code.text)), ("title", try JSON.string(shown.title)),
        ("answer", try JSON.string(shown.answer)),
      ])
    }
    let openings = try opening.map { text in
      try JSON.object([
        ("id", "null"), ("title", try JSON.string(question)), ("answer", try JSON.string(text)),
      ])
    }
    let outcome = opening == nil ? ranking.outcome : .answer
    var members: [(name: String, json: String)] = [
      ("outcome", try JSON.string(outcome.rawValue)),
      ("confidence", opening == nil ? ranking.confidence.probability.hundredths : "1.00"),
      ("language", try JSON.string(language.rawValue)),
      ("as_of", try JSON.string(facts.at.iso8601)),
      ("answers", "[" + (answers + [openings].compactMap { $0 }).joined(separator: ", ") + "]"),
      ("inquiry_id", kept.map(\.description) ?? "null"),
    ]
    switch outcome {
    case .answer: break
    case .suggestions:
      members.append(("message", try JSON.string(wording(language).ifNoneOfThese(facts))))
    case .person:
      members.append(("message", try JSON.string(wording(language).passedOn(kept, facts))))
    }
    if explaining {
      members.append(("read_as", try JSON.string(base.words.normalized(question))))
      let candidates = try ranking.matches.prefix(3).map { match in
        try JSON.object([
          ("id", try JSON.string(base.entries[match.entry].code.text)),
          ("score", Double(match.score).hundredths),
        ])
      }
      members.append(("candidates", "[" + candidates.joined(separator: ", ") + "]"))
    }
    try context.write(try JSON.object(members) + "\n")
  }
}
