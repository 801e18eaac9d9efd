package import Juara
import JuaraTemplates
package import JuaraWording

/// What the pages of a survey have in common.
private enum SurveyFrame {
  static func filled(
    title: String, library: String, subtitle: String, body: [String], in wording: Wording
  ) throws(TemplateProblem) -> String {
    let template = try Template(
      Templates.survey, names: ["language", "title", "library", "subtitle", "body"])
    return template.filled([
      "language": Markup(wording.language.rawValue), "title": Markup(title),
      "library": Markup(library), "subtitle": Markup(subtitle),
      "body": Markup(source: body.joined(separator: "\n")),
    ])
  }

  static func text(_ text: String) -> String { Markup(text).source }

  /// A bar that a printer draws too, beside its number; `share` runs from 0 to 100.
  static func bar(_ share: Int) -> String {
    """
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">\
    <rect width="\(min(100, max(0, share)))" height="10"/></svg>
    """
  }

  static func row(_ label: String, _ number: String, share: Int?) -> String {
    """
    <tr><td>\(text(label))</td><td class="bar">\(share.map(bar) ?? "")</td>\
    <td class="number">\(text(number))</td></tr>
    """
  }
}

/// A form to be filled in with a pen.
package struct SurveyFormPage: Equatable, Sendable {
  private let survey: Survey
  private let library: Library
  private let event: Event?

  package init(_ survey: Survey, library: Library, event: Event?) {
    self.survey = survey
    self.library = library
    self.event = event
  }

  package func html(in wording: Wording) throws -> String {
    if survey.questions.isEmpty { throw SurveyRefusal.noQuestions(survey.code) }
    let items = survey.questions.map { question in
      let text = question.text(in: wording.language)
      // By the number, staff type it in.
      let options = text.options.enumerated()
        .map { "<li>\($0 + 1) \(SurveyFrame.text($1))</li>" }.joined()
      let answer =
        switch question.kind {
        case .scale, .one: "<ul class=\"options single\">\(options)</ul>"
        case .several: "<ul class=\"options\">\(options)</ul>"
        case .number: "<span class=\"code\"></span>"
        case .text: "<div class=\"lines\"><span></span><span></span></div>"
        }
      return "<li>\(SurveyFrame.text(text.text))\(wording.several(question)) \(answer)</li>"
    }
    let introduction = wording.formIntroduction(survey, ageOfMajority: library.ageOfMajority)
      .map { "<p>\(SurveyFrame.text($0))</p>" }
    let head =
      "<p>\(SurveyFrame.text(wording(.personalCode))): <span class=\"code\"></span> "
      + "\(SurveyFrame.text(wording(.answerDate))): <span class=\"code\"></span></p>"
    return try SurveyFrame.filled(
      title: survey.terms.title, library: library.name,
      subtitle: wording.scope(survey, event: event),
      body: introduction + [head, "<ol class=\"form\">"] + items + ["</ol>"], in: wording)
  }
}

/// What a survey comes to, with a bar for every answer.
package struct SurveyResultPage {
  private let result: SurveyResult
  private let first: SurveyResult?
  private let notes: [String]
  private let library: String
  private let event: Event?

  /// - Parameters:
  ///   - first: What was answered weeks before, to compare.
  ///   - notes: Lines below the title.
  package init(
    _ result: SurveyResult, first: SurveyResult? = nil, notes: [String], library: String,
    event: Event?
  ) {
    self.result = result
    self.first = first
    self.notes = notes
    self.library = library
    self.event = event
  }

  package func html(in wording: Wording) throws(TemplateProblem) -> String {
    let intro = notes.map { "<p>\(SurveyFrame.text($0))</p>" }
    let sections = result.items.map { section($0, wording) }
    return try SurveyFrame.filled(
      title: result.survey.terms.title, library: library,
      subtitle: wording.scope(result.survey, event: event), body: intro + sections, in: wording)
  }

  private func section(_ item: SurveyResult.Item, _ wording: Wording) -> String {
    let text = item.question.text(in: wording.language)
    let earlier = first?.items.first { $0.question.key == item.question.key }
    let rows = item.counts.map { value, count in
      let label =
        text.options.indices.contains(value - 1) ? text.options[value - 1] : String(value)
      let all = item.count ?? 0
      let share = count.flatMap { all > 0 ? ExactRatio($0 * 100, all) : nil }
      return SurveyFrame.row(
        label, wording.countAndShare(count, share),
        share: share.flatMap { Int($0.text(decimals: 0)) })
    }
    let texts = item.texts.map { "<blockquote>\(SurveyFrame.text($0))</blockquote>" }
    return """
      <section>
      <h2>\(SurveyFrame.text(text.text))</h2>
      <p class="soft">\(SurveyFrame.text(wording.measures(item, first: earlier)))</p>
      \(rows.isEmpty ? "" : "<table><tbody>\n" + rows.joined(separator: "\n") + "\n</tbody></table>")
      \(texts.joined(separator: "\n"))
      </section>
      """
  }
}

/// The notice of public satisfaction that a library puts up.
package struct SatisfactionNotice {
  private let result: SurveyResult
  private let index: SatisfactionIndex
  private let plans: [Identifier<SurveyQuestion>: SurveyPlan]
  private let sample: SurveySample
  private let library: String
  private let event: Event?

  package init(
    _ result: SurveyResult, index: SatisfactionIndex, plans: [SurveyPlan], sample: SurveySample,
    library: String, event: Event?
  ) {
    self.result = result
    self.index = index
    self.plans = Dictionary(
      plans.map { ($0.question, $0) }, uniquingKeysWith: { first, _ in first })
    self.sample = sample
    self.library = library
    self.event = event
  }

  package func html(in wording: Wording) throws(TemplateProblem) -> String {
    let lowest = Set(result.lowestElements.map(\.question.id))
    let elements = result.items.filter(\.question.isElement)
    let rows = elements.map { item in
      let mark = lowest.contains(item.question.id) ? " ▼" : ""
      return SurveyFrame.row(
        wording.element(item.question) + mark,
        item.mean.map { wording.mean($0) } ?? "–",
        share: item.mean.map { $0.percent(of: 4) })
    }
    let improvements = result.lowestElements.map { item in
      let plan = plans[item.question.id]
      let cells = [
        wording.element(item.question), plan?.action ?? "", plan?.responsible ?? "",
        plan.map { wording.day($0.due) } ?? "",
      ]
      return "<tr>" + cells.map { "<td>\(SurveyFrame.text($0))</td>" }.joined() + "</tr>"
    }
    let heads = wording.planColumns.map { "<th scope=\"col\">\(SurveyFrame.text($0))</th>" }
      .joined()
    let notes = wording.noticeLines(result, index, sample).map {
      "<p>\(SurveyFrame.text($0))</p>"
    }
    let body =
      [
        """
        <div class="index"><strong>\(SurveyFrame.text(wording.index(index, index.exact)))</strong>
        <strong>\(index.band.rawValue)</strong> <span>\(SurveyFrame.text(wording.label(index.band)))</span></div>
        """
      ] + notes + [
        "<h2>\(SurveyFrame.text(wording(.nineElements)))</h2>",
        "<table><tbody>\n" + rows.joined(separator: "\n") + "\n</tbody></table>",
        "<p class=\"soft\">▼ \(SurveyFrame.text(wording(.lowestElements)))</p>",
        "<section><h2>\(SurveyFrame.text(wording(.improvementPlan)))</h2>",
        "<table><thead><tr>\(heads)</tr></thead><tbody>\n" + improvements.joined(separator: "\n")
          + "\n</tbody></table></section>",
      ]
    return try SurveyFrame.filled(
      title: wording(.satisfactionIndex), library: library,
      subtitle: wording.scope(result.survey, event: event), body: body, in: wording)
  }
}
