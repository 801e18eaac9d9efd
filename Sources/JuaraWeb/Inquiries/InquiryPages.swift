import Juara
import JuaraStore
import JuaraWording

extension StaffRoute {
  static let questions: [StaffRoute] = [
    .get("staff/questions", for: .answerQuestions) { try questions($0) },
    .post("staff/questions", for: .answerQuestions) { staff in
      guard let number = staff.number("inquiry") else { throw WebProblem.badRequest }
      let id = Identifier<Inquiry>(Int64(number))
      let notice = try staff.doing {
        switch staff.form["step"] {
        case "answered":
          let draft = try staff.form["faq"].map { typed in
            guard let code = FAQCode(typed) else { throw FAQRefusal.notACode(typed) }
            return FAQDraft(code: code)
          }
          let done = try staff.store.answerInquiries([id], by: draft, staff.audit)
          return staff.wording.inquiriesAnswered(1, by: done.entry, phrasings: done.phrasings)
        case "ignore":
          try staff.store.ignoreInquiries([id], by: staff.audit)
          return staff.wording.inquiriesIgnored(1)
        default: throw WebProblem.badRequest
        }
      }
      return try questions(staff, notice: notice)
    },
  ]

  private static func questions(_ staff: StaffVisit, notice: StaffNotice? = nil) throws -> Reply {
    let wording = staff.wording
    let open = try staff.store.inquiryGroups().flatMap(\.inquiries)
    let part = staff.pageOf(open, size: 10, path: "/staff/questions")
    let items = part.shown.map { inquiry in
      let id = String(inquiry.id.rawValue)
      return StaffPage.Item(
        title: inquiry.text, mark: wording.label(inquiry.kind),
        paragraphs: ["\(wording.instant(inquiry.askedAt)), \(wording.label(inquiry.channel))"],
        forms: [
          staff.form(
            "/staff/questions", hidden: [("inquiry", id)],
            fields: [
              .init(
                id: "faq\(id)", name: "faq", label: wording(.faqCodeLabel),
                value: staff.form["inquiry"] == id ? staff.form["faq"] : nil)
            ],
            [.init(name: "step", value: "answered", text: wording(.answeredButton), isPlain: false)]
              + (inquiry.kind == .question
                ? [.init(name: "step", value: "ignore", text: wording(.ignoreButton))] : []))
        ])
    }
    return staff.show(
      StaffPage(
        staff, wording(.questionsPage), path: "/staff/questions",
        introduction: [wording(.questionsIntroduction)], notice: notice,
        sections: [
          .init(
            heading: wording(.waitingHeading),
            nothing: items.isEmpty ? wording(.noQuestionsWait) : nil, items: items)
        ], pages: part.links), after: notice)
  }
}
