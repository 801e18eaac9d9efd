import Juara
import JuaraDocuments
import JuaraTestSupport
import JuaraWording
import Testing

struct SurveyPageTests {
  private static func survey(
    _ drafts: [SurveyQuestionDraft], preset: Survey.Preset? = nil, title: String = "Survei"
  ) -> Survey {
    Survey(
      id: Identifier(1), code: EventCode("survei")!, preset: preset,
      scope: .period(day("2026-12-01"), day("2026-12-31")), askedFrom: day("2026-12-01"),
      terms: SurveyTerms(title: title),
      questions: zip(drafts, 1...).map { draft, number in
        SurveyQuestion(
          id: Identifier(Int64(number)), key: draft.key, kind: draft.kind,
          isPersonal: draft.isPersonal, isElement: draft.isElement, texts: draft.texts)
      })
  }

  private static func sheets(_ survey: Survey, _ count: Int) -> [AnswerSheet] {
    (0..<count).map { number in
      AnswerSheet(
        id: AnswerSheetID("00000000000000\(10 + number)")!, answeredOn: day("2026-12-05"),
        answers: Dictionary(
          uniqueKeysWithValues: survey.elements.enumerated().map { place, element in
            (element.id, SurveyAnswer.option(place < 3 ? 2 : 4))
          }))
    }
  }

  @Test(arguments: Survey.Preset.allCases, Language.allCases)
  func `a form has each question with its own answers`(
    preset: Survey.Preset, language: Language
  ) throws {
    let survey = Self.survey(preset.questions, preset: preset)
    let html = try SurveyFormPage(survey, library: .sample, event: nil)
      .html(in: Wording(language, zone: makassar))
    for question in survey.questions {
      let text = question.text(in: language)
      #expect(html.contains(Markup(text.text).source))
      for option in text.options { #expect(html.contains(Markup(option).source)) }
    }
    #expect(!html.contains("://") && !html.contains("<script"))
  }

  @Test func `what people wrote is never markup`() throws {
    let survey = Self.survey(
      [
        .init(
          key: "a", kind: .one, texts: [.indonesian: .init("<b>?", ["<i>", "\"&"])])
      ], title: "<script>")
    let html = try SurveyFormPage(survey, library: .sample, event: nil)
      .html(in: Wording(.indonesian))
    for source in ["<b>", "<i>", "<script>"] { #expect(!html.contains(source)) }
  }

  @Test func `the notice has index, band, nine elements, the lowest three and their plan`() throws {
    let survey = Self.survey(Survey.Preset.skm.questions, preset: .skm)
    let result = SurveyResult(of: survey, Self.sheets(survey, 6), forSharing: true)
    let index = try #require(result.index)
    #expect(result.lowestElements.map(\.question.key) == ["persyaratan", "prosedur", "waktu"])
    let plan = SurveyPlan(
      question: survey.elements[0].id, action: "Sederhanakan syarat", responsible: "Kepala layanan",
      due: day("2027-01-31"))
    let html = try SatisfactionNotice(
      result, index: index, plans: [plan], sample: SurveySample(population: 100, reached: 6),
      library: "Perpustakaan Contoh", event: nil
    ).html(in: Wording(.indonesian, zone: makassar))
    // (3 × 2 + 6 × 4) ÷ 9 × 25
    for words in [
      "<strong>83,33</strong>", "<strong>B</strong>", "Populasi 100", "diperlukan 80",
      "tercapai 6", "Sederhanakan syarat", "31 Januari 2027", "Penanganan pengaduan",
    ] {
      #expect(html.contains(words), "\(words)")
    }
    #expect(html.components("▼") == 4)
  }

  @Test func `a result to share leaves out what is hidden`() throws {
    let survey = Self.survey(Survey.Preset.skm.questions, preset: .skm)
    let result = SurveyResult(of: survey, Self.sheets(survey, 4), forSharing: true)
    let html = try SurveyResultPage(result, notes: [], library: "Perpustakaan Contoh", event: nil)
      .html(in: Wording(.indonesian, zone: makassar))
    #expect(html.contains("disembunyikan (di bawah 5)") && !html.contains("100,0"))
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
