import GRDB
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

extension Store {
  /// A survey of the event “bedah” with one scale, one choice and one text.
  @discardableResult
  func makeSurvey(
    _ code: String = "umpan", preset: Survey.Preset? = nil, personal: Bool = false,
    period: (Day, Day)? = nil
  ) throws -> Survey {
    try createSurvey(
      SurveyDraft(
        code: EventCode(code)!, preset: preset, event: period == nil ? "bedah" : nil,
        period: period, terms: SurveyTerms(title: "Umpan balik"),
        questions: [
          SurveyQuestionDraft(
            key: "suka", kind: .scale, isPersonal: personal,
            texts: [.indonesian: .init("Suka?", ["Tidak", "Kurang", "Suka", "Sekali"])]),
          SurveyQuestionDraft(
            key: "kelas", kind: .one, texts: [.indonesian: .init("Kelas?", ["SD", "SMP"])]),
          SurveyQuestionDraft(key: "pesan", kind: .text, texts: [.indonesian: .init("Pesan?")]),
        ]), by: .staff("2026-12-05T10:00"))
  }

  /// Registers people who come to the event “bedah”.
  @discardableResult
  func come(_ names: String..., born: String = "1990-01-01") throws -> [Registration] {
    try names.map { name in
      let registration = try enrol(name, born: born, consent: .yes)
      try checkIn(
        .registration(registration.id), to: "bedah", at: at("2026-12-05T09:00"),
        by: .staff("2026-12-05T09:00"))
      return registration
    }
  }

  func invite(_ code: String = "umpan", renew: Bool = false) throws -> SurveyInvitations {
    try inviteToSurvey(code, renew: renew, by: .staff("2026-12-05T12:00"))
  }

  /// A sheet with one answer to the scale.
  func sheet(
    _ code: AnswerCode? = nil, _ liked: Int = 4, text: String? = nil, of survey: String = "umpan"
  ) throws -> AnswerSheetDraft {
    let questions = try self.survey(survey).questions
    var answers: [Identifier<SurveyQuestion>: SurveyAnswer] = [questions[0].id: .option(liked)]
    if let text { answers[questions[2].id] = .text(text) }
    return AnswerSheetDraft(code: code, answeredOn: day("2026-12-05"), answers: answers)
  }

  @discardableResult
  func answer(_ sheet: AnswerSheetDraft, to code: String = "umpan") throws -> AnswerSheetID {
    try enterAnswers(sheet, to: code, by: .staff("2026-12-06T10:00"))
  }

  func importing(
    answers drafts: [AnswerSheetDraft], to code: String = "umpan", apply: Bool = true
  ) throws -> Imported {
    var rows = drafts.enumerated().makeIterator()
    var imported = Imported(report: ImportReport())
    imported.report = try importAnswers(
      to: code, ImportOptions(fileName: "form.csv", apply: apply),
      by: .staff("2026-12-07T10:00"),
      rows: { rows.next().map { ImportRow(line: $0 + 2, content: .draft($1)) } },
      report: { imported.take($0) })
    return imported
  }
}

struct SurveyStoreTests {
  private let store: Store

  init() throws {
    store = try .sample()
    try store.makeEvent()
  }

  @Test func `only who came is asked`() throws {
    try store.come("Ani Contoh", "Budi Contoh")
    try store.enrol("Citra Contoh", born: "1990-01-01")
    try store.makeSurvey()
    let invited = try store.invite()
    #expect(invited.invited.map(\.person.name.text) == ["Ani Contoh", "Budi Contoh"])
    #expect(Set(invited.invited.map(\.code)).count == 2)
    let citra = try store.person("Citra Contoh").id
    #expect(throws: SurveyRefusal.notAmongThem(EventCode("umpan")!)) {
      try store.inviteToSurvey("umpan", only: citra, by: .staff("2026-12-05T12:00"))
    }
  }

  @Test func `nobody is asked before anybody came`() throws {
    try store.enrol("Ani Contoh")
    try store.makeSurvey()
    #expect(throws: SurveyRefusal.nobodyCame(EventCode("umpan")!)) { try store.invite() }
    #expect(throws: SurveyRefusal.nobodyCame(EventCode("umpan")!)) {
      try store.answer(try store.sheet())
    }
  }

  @Test func `a code answers once`() throws {
    try store.come("Ani Contoh", "Budi Contoh", "Citra Contoh")
    try store.makeSurvey()
    let codes = try store.invite().invited.map(\.code)
    try store.answer(try store.sheet(codes[0]))
    #expect(throws: SurveyRefusal.alreadyAnswered) {
      try store.answer(try store.sheet(codes[0], 1))
    }
    #expect(throws: SurveyRefusal.unknownPersonalCode) {
      try store.answer(try store.sheet(AnswerCode("bbbbbbbb")!))
    }
    #expect(try store.surveyListing("umpan").answers == 1)
  }

  @Test func `there are no more sheets than people who came`() throws {
    try store.come("Ani Contoh")
    try store.makeSurvey()
    try store.answer(try store.sheet())
    #expect(throws: SurveyRefusal.allAnswered(EventCode("umpan")!, came: 1)) {
      try store.answer(try store.sheet())
    }
  }

  @Test func `a new code ends the old one, but for those who have answered`() throws {
    try store.come("Ani Contoh", "Budi Contoh")
    try store.makeSurvey()
    let first = try store.invite().invited.map(\.code)
    try store.answer(try store.sheet(first[0]))
    #expect(try store.invite().count.already == 1)
    let renewed = try store.invite(renew: true)
    #expect(renewed.invited.map(\.person.name.text) == ["Budi Contoh"])
    #expect(renewed.count.answered == 1)
    #expect(throws: SurveyRefusal.unknownPersonalCode) {
      try store.answer(try store.sheet(first[1]))
    }
    try store.answer(try store.sheet(renewed.invited[0].code))
  }

  @Test func `minors are asked about the event, and nothing about themselves`() throws {
    try store.come("Ani Contoh")
    try store.come("Doni Contoh", born: "2015-01-01")
    try store.makeSurvey()
    try store.makeSurvey("diri", personal: true)
    #expect(try store.invite().invited.count == 2)
    let adults = try store.invite("diri")
    #expect(adults.invited.map(\.person.name.text) == ["Ani Contoh"])
    #expect(adults.count.minors == 1)
    #expect(throws: SurveyRefusal.minorsInvited(1)) {
      try store.addSurveyQuestion(
        SurveyQuestionDraft(
          key: "umur", kind: .number, isPersonal: true,
          texts: [.indonesian: .init("Berapa umurmu?")]),
        to: "umpan", by: .staff())
    }
    #expect(throws: SurveyRefusal.allAnswered(EventCode("diri")!, came: 1)) {
      try store.answer(try store.sheet(of: "diri"), to: "diri")
      try store.answer(try store.sheet(of: "diri"), to: "diri")
    }
  }

  @Test func `whose age is unknown is not asked about oneself`() throws {
    let registration = try store.enrol("Ani Contoh")
    try store.checkIn(
      .registration(registration.id), to: "bedah", at: at("2026-12-05T09:00"),
      by: .staff("2026-12-05T09:00"))
    try store.makeSurvey("diri", personal: true)
    #expect(throws: SurveyRefusal.noAdults(EventCode("diri")!, cameWithoutAge: 1)) {
      try store.invite("diri")
    }
  }

  @Test func `the same is asked again six weeks later, and compared as groups`() throws {
    try store.come("Ani Contoh", "Budi Contoh")
    try store.makeSurvey()
    try store.answer(try store.sheet(nil, 2))
    try store.createSurvey(
      SurveyDraft(
        code: EventCode("lagi")!, follows: "umpan", terms: SurveyTerms(title: "Lagi")),
      by: .staff("2026-12-06T10:00"))
    let again = try store.survey("lagi")
    #expect(again.askedFrom == day("2027-01-16"))
    #expect(again.questions.map(\.texts) == (try store.survey("umpan").questions.map(\.texts)))
    #expect(throws: SurveyRefusal.tooEarly(EventCode("lagi")!, from: day("2027-01-16"))) {
      try store.invite("lagi")
    }
    var sheet = try store.sheet(nil, 4, of: "lagi")
    sheet.answeredOn = day("2027-01-20")
    try store.enterAnswers(sheet, to: "lagi", by: .staff("2027-01-20T10:00"))
    let (now, first) = try store.surveyResult(of: "lagi")
    #expect(now.items[0].mean == ExactRatio(4, 1))
    #expect(first?.items[0].mean == ExactRatio(2, 1))
  }

  @Test func `a period asks whoever came in it`() throws {
    try store.come("Ani Contoh")
    try store.makeSurvey("masa", period: (day("2026-12-01"), day("2026-12-31")))
    try store.makeSurvey("lain", period: (day("2026-11-01"), day("2026-11-30")))
    #expect(try store.invite("masa").invited.count == 1)
    #expect(throws: SurveyRefusal.nobodyCame(EventCode("lain")!)) { try store.invite("lain") }
  }

  @Test func `questions stay as they were answered`() throws {
    try store.come("Ani Contoh")
    try store.makeSurvey()
    try store.answer(try store.sheet())
    #expect(throws: SurveyRefusal.hasAnswers(EventCode("umpan")!, 1)) {
      try store.removeSurveyQuestion("suka", from: "umpan", by: .staff())
    }
    #expect(throws: SurveyRefusal.hasAnswers(EventCode("umpan")!, 1)) {
      try store.removeSurvey("umpan", by: .staff())
    }
    // Another language is no other question.
    try store.editSurveyQuestion("suka", of: "umpan", in: .english, by: .staff()) {
      $0 = .init("Like?", ["Not", "Less", "Like", "Very"])
    }
    #expect(throws: SurveyRefusal.otherOptions(expected: 2)) {
      try store.editSurveyQuestion("kelas", of: "umpan", in: .english, by: .staff()) {
        $0 = .init("Class?", ["Primary", "Junior", "Senior"])
      }
    }
  }

  @Test func `a written answer is in no result before staff release it`() throws {
    try store.come("Ani Contoh", "Budi Contoh")
    try store.makeSurvey()
    try store.answer(try store.sheet(text: "Seru sekali"))
    func texts() throws -> [String] { try store.surveyResult(of: "umpan").result.items[2].texts }
    #expect(try texts() == [])
    let text = try #require(try store.surveyTexts(of: "umpan").first)
    #expect(text.state == .new && text.question == "pesan")
    try store.setSurveyTexts([text.id], of: "umpan", to: .released, by: .staff())
    #expect(try texts() == ["Seru sekali"])
    try store.setSurveyTexts([text.id], of: "umpan", to: .hidden, by: .staff())
    #expect(try texts() == [])
    try store.answer(try store.sheet(text: "Terima kasih kak #AniContoh"))
    let named = try #require(try store.surveyTexts(of: "umpan", .new).first)
    #expect {
      try store.setSurveyTexts([named.id], of: "umpan", to: .released, by: .staff())
    } throws: { error in
      guard case SurveyRefusal.textNames(named.id, let people) = error else { return false }
      return people.map(\.name) == ["Ani Contoh"]
    }
    try store.setSurveyTexts(
      [named.id], of: "umpan", to: .released, areNamesChecked: true, by: .staff())
    #expect(throws: SurveyRefusal.unknownText("x")) {
      try store.setSurveyTexts(["x"], of: "umpan", to: .released, by: .staff())
    }
  }

  @Test func `a sheet that was mistyped is taken back, and its code answers again`() throws {
    try store.come("Ani Contoh")
    try store.makeSurvey()
    let code = try store.invite().invited[0].code
    let id = try store.answer(try store.sheet(code))
    try store.withdrawAnswers(id, enteredBy: code, from: "umpan", by: .staff())
    #expect(try store.surveyListing("umpan").answers == 0)
    try store.answer(try store.sheet(code, 1))
  }
}

struct AnswerImportTests {
  private let store: Store
  private let codes: [AnswerCode]

  init() throws {
    store = try .sample()
    try store.makeEvent()
    try store.come("Ani Contoh", "Budi Contoh", "Citra Contoh", "Dewi Contoh")
    try store.makeSurvey()
    codes = try store.invite().invited.map(\.code)
  }

  @Test func `the same file again changes nothing`() throws {
    let rows = [try store.sheet(codes[0]), try store.sheet(codes[1], 2), try store.sheet(nil, 3)]
    #expect(try store.importing(answers: rows).report.tally.created == 3)
    let again = try store.importing(answers: rows)
    #expect(again.report.tally.unchanged == 3 && again.notices.isEmpty)
    let more = try store.importing(answers: rows + [try store.sheet(nil, 3)])
    #expect(more.report.tally.created == 1 && more.report.tally.unchanged == 3)
    #expect(try store.surveyListing("umpan").answers == 4)
  }

  @Test func `a second row of a code is left out, and said`() throws {
    let imported = try store.importing(
      answers: [try store.sheet(codes[0]), try store.sheet(codes[0], 1)])
    #expect(imported.report.tally.created == 1)
    #expect(imported.notices == [ImportNotice(line: 3, kind: .answeredBefore)])
  }

  @Test func `a dry run keeps nothing`() throws {
    let before = try store.dump()
    _ = try store.importing(answers: [try store.sheet(codes[0])], apply: false)
    #expect(try store.dump() == before)
  }

  @Test func `an import is undone as a whole, and the file can be imported again`() throws {
    let rows = [try store.sheet(codes[0]), try store.sheet(codes[1], 2), try store.sheet(nil, 3)]
    let id = try #require(try store.importing(answers: rows).report.importID)
    try store.undoImport(id, by: .staff())
    #expect(try store.surveyListing("umpan").answers == 0)
    // Corrected rows of the same codes.
    let fixed = [try store.sheet(codes[0], 1), try store.sheet(codes[1], 1)]
    let again = try store.importing(answers: fixed)
    #expect(again.report.tally.created == 2)
    let twice = try store.importing(answers: [try store.sheet(codes[0], 3)])
    #expect(twice.report.tally.created == 0 && twice.notices.map(\.kind) == [.answeredBefore])
  }

  @Test func `what staff have read is not taken back`() throws {
    let id = try #require(
      try store.importing(answers: [try store.sheet(codes[0], text: "Seru")]).report.importID)
    let text = try #require(try store.surveyTexts(of: "umpan").first)
    try store.setSurveyTexts([text.id], of: "umpan", to: .released, by: .staff())
    #expect(throws: ImportRefusal.builtOn(id, [.textsDecided(1)])) {
      try store.undoImport(id, by: .staff())
    }
  }

  @Test func `an unknown code is a problem of its row`() throws {
    let imported = try store.importing(answers: [try store.sheet(AnswerCode("bbbbbbbb")!)])
    #expect(imported.problems.map(\.reason) == [.survey(.unknownPersonalCode)])
    #expect(imported.report.ending == .refused)
  }
}
