import Juara
import JuaraStore
import JuaraWording

extension StaffRoute {
  static let questions: [StaffRoute] = [
    .get("staff/questions", for: .answerQuestions) { try questions($0) },
    .post("staff/questions", for: .answerQuestions) { staff in
      let notice = try staff.doing {
        let ids: [Identifier<Inquiry>] = try BulkDecision.ticked("inquiry", in: staff)
        switch staff.form["step"] {
        case "answered":
          let draft = try staff.form["faq"].map { typed in
            guard let code = FAQCode(typed) else { throw FAQRefusal.notACode(typed) }
            return FAQDraft(code: code)
          }
          let done = try staff.store.answerInquiries(ids, by: draft, staff.audit)
          return staff.wording.inquiriesAnswered(
            ids.count, by: done.entry, phrasings: done.phrasings)
        case "ignore":
          try staff.store.ignoreInquiries(ids, by: staff.audit)
          return staff.wording.inquiriesIgnored(ids.count)
        default: throw WebProblem.badRequest
        }
      }
      return try questions(staff, notice: notice)
    },
  ]

  /// Those alike stand together, so that one entry can answer them at once.
  private static func questions(_ staff: StaffVisit, notice: StaffNotice? = nil) throws -> Reply {
    let (wording, path) = (staff.wording, "/staff/questions")
    let open = try staff.store.inquiryGroups().flatMap(\.inquiries)
    let part = staff.pageOf(open, size: 20, path: path)
    let base = try staff.store.answerBase()
    let bulk = BulkDecision(staff, "inquiry", path: path, after: notice)
    let items = part.shown.map { inquiry in
      let known =
        inquiry.kind == .question ? base.index.rank(inquiry.text).shown.first?.entry : nil
      return StaffPage.Item(
        tick: bulk.tick(String(inquiry.id.rawValue), inquiry.text), title: inquiry.text,
        mark: wording.label(inquiry.kind),
        paragraphs: ["\(wording.instant(inquiry.askedAt)), \(wording.label(inquiry.channel))"],
        // Where the answer stands, to be told to whoever asked.
        links: known.map { base.entries[$0] }.map { entry in
          [
            Frame.Link(
              text: wording.perhapsAnswered(by: title(of: entry, in: staff)),
              href: staff.path("/ask/\(entry.code)"))
          ]
        } ?? [])
    }
    let form = bulk.form(
      selection: choice(of: base.entries, notice, staff),
      [
        .init(name: "step", value: "answered", text: wording(.answeredButton), isPlain: false),
        .init(name: "step", value: "ignore", text: wording(.ignoreButton)),
      ])
    return staff.show(
      StaffPage(
        staff, wording(.questionsPage), path: path,
        introduction: [wording(.questionsIntroduction)], notice: notice,
        choices: items.isEmpty ? [] : bulk.choices,
        sections: [
          .init(
            heading: wording(.waitingHeading),
            nothing: items.isEmpty ? wording(.noQuestionsWait) : nil, items: items)
        ], decision: items.isEmpty ? nil : form, pages: part.links), after: notice)
  }

  private static func title(of entry: FAQEntry, in staff: StaffVisit) -> String {
    entry.text(in: staff.visit.language).text.title
  }

  /// By their titles, which staff know; nothing is chosen until somebody chooses it.
  private static func choice(
    of entries: [FAQEntry], _ notice: StaffNotice?, _ staff: StaffVisit
  ) -> StaffForm.Selection {
    let chosen = notice?.isError == true ? staff.form["faq"] : nil
    let titles = entries.map { (code: $0.code.text, title: title(of: $0, in: staff)) }
      .sorted { ($0.title.lowercased(), $0.code) < ($1.title.lowercased(), $1.code) }
    return StaffForm.Selection(
      id: "faq", name: "faq", label: staff.wording(.faqChoiceLabel),
      options: [StaffForm.Option(value: "", text: staff.wording(.noFAQEntry))]
        + titles.map {
          StaffForm.Option(value: $0.code, text: $0.title, isChosen: $0.code == chosen)
        })
  }
}
