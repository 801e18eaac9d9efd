import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct QuestionTests {
  let store: Store

  init() throws {
    store = try .sample()
    try store.makeEvent()
    try store.addQuestion(
      "kaus", text: "Ukuran kaus", kind: .choice, options: ["S", "M", "L"], isRequired: true,
      to: "bedah", by: .staff())
    try store.addQuestion(
      "buku", text: "Buku kesukaan", kind: .choices, options: ["Novel", "Puisi, pantun", "Komik"],
      to: "bedah", by: .staff())
  }

  private func draft(_ name: String, _ answers: [(String, String)]) throws -> RegistrationDraft {
    let form = try store.form(of: "bedah")
    var draft = RegistrationDraft.sample(name, phone: "+6281200000001")
    draft.answers = try answers.map { key, text in
      try form.questions.first { $0.key == key }!.answer(text)
    }
    return draft
  }

  @Test func `nobody registers without answering what is required, unless staff say so`() throws {
    let question = try store.questions(of: "bedah")[0]
    #expect(throws: RegistrationRefusal.answer(.missing(question))) {
      try store.enrol("Ani")
    }
    #expect(try store.enrol("Ani", override: "hadir di meja").status == .confirmed)
  }

  @Test func `answers are kept and read back in the order of the questions`() throws {
    let draft = try draft("Ani", [("buku", "komik; PUISI, PANTUN"), ("kaus", "m")])
    let id = try store.register(draft, in: "bedah", by: .staff()).registration!.id
    #expect(
      try store.registration(id).listed.answers == [
        Answer(key: "kaus", value: .text("M")),
        Answer(key: "buku", value: .several(["Puisi, pantun", "Komik"])),
      ])
  }

  @Test func `of two answers to one question the last holds`() throws {
    let id = try store.register(
      draft("Ani", [("kaus", "M"), ("kaus", "L")]), in: "bedah", by: .staff()
    ).registration!.id
    #expect(
      try store.registration(id).listed.answers == [Answer(key: "kaus", value: .text("L"))])
  }

  @Test func `a file's answers are updated with old and new, and undone`() throws {
    let first = try draft("Ani", [("kaus", "M")])
    try store.importing([first])
    let second = try draft("Ani", [("kaus", "L"), ("buku", "Novel")])
    let imported = try store.importing([second], at: "2026-11-02T10:00")
    #expect(imported.report.tally.updated == 1)
    guard case .updated(_, let changes)? = imported.notices.first?.kind else {
      Issue.record("no notice")
      return
    }
    #expect(changes.contains(.init("answer.kaus", from: "M", to: "L")))
    try store.undoImport(imported.report.importID!, by: .staff("2026-11-03T10:00"))
    let listed = try store.registrations(in: "bedah")[0]
    #expect(listed.answers == [Answer(key: "kaus", value: .text("M"))])
  }

  @Test func `the same answers again change nothing`() throws {
    let draft = try draft("Ani", [("kaus", "M")])
    try store.importing([draft])
    let again = try store.importing([draft], at: "2026-11-02T10:00")
    #expect(again.report.ending == .nothingToDo)
  }

  @Test func `what has been answered is neither removed nor asked otherwise`() throws {
    _ = try store.register(try draft("Ani", [("kaus", "M")]), in: "bedah", by: .staff())
    #expect(throws: QuestionProblem.isAnswered("kaus", answers: 1)) {
      try store.removeQuestion("kaus", of: "bedah", by: .staff())
    }
    #expect(throws: QuestionProblem.isAnswered("kaus", answers: 1)) {
      try store.editQuestion("kaus", of: "bedah", by: .staff()) { $0.options = ["S", "M"] }
    }
    try store.editQuestion("kaus", of: "bedah", by: .staff()) { $0.options.append("XL") }
    try store.removeQuestion("buku", of: "bedah", by: .staff())
    #expect(try store.questions(of: "bedah").map(\.key) == ["kaus"])
    #expect(try store.questions(of: "bedah")[0].options == ["S", "M", "L", "XL"])
  }

  @Test(
    arguments: [
      ("Kaus", "x", .text, [], .notAKey("Kaus")), ("phone", "x", .text, [], .keyOfField("phone")),
      ("kaus", "x", .text, [], .keyTaken("kaus")), ("a", " ", .text, [], .emptyText),
      ("a", "Nomor KTP/NIK", .text, [], .asksForIdentityNumber),
      ("nisn", "Nomor", .number, [], .asksForIdentityNumber),
      ("a", "Nomor Induk Siswa Nasional", .text, [], .asksForIdentityNumber),
      ("a", "x", .choice, ["satu"], .tooFewOptions),
      ("a", "x", .choice, ["Satu", "satu"], .sameOption),
      ("a", "x", .choices, ["satu; dua", "tiga"], .notAnOption),
      ("a", "x", .yesno, ["ya", "tidak"], .optionsOfOpenQuestion(.yesno)),
    ] as [(String, String, Question.Kind, [String], QuestionProblem)])
  func `an impossible question is refused, and one for a KTP or NISN`(
    key: String, text: String, kind: Question.Kind, options: [String], problem: QuestionProblem
  ) throws {
    #expect(throws: problem) {
      try store.addQuestion(
        key, text: text, kind: kind, options: options, to: "bedah", by: .staff())
    }
  }
}
