import HTTPTypes
import Juara
import JuaraStore
import JuaraWording

/// What one entrant is marked by.
struct MarkPage: WebPage {
  static let template = "mark"

  struct Criterion {
    let id: String
    let name: String
    let label: String
    let hint: String
    let value: String?
    let error: String?
  }

  let frame: Frame
  let back: Frame.Link
  let heading: String
  let notice: String?
  let work: [String]
  let workLink: Frame.Link?
  let action: String
  let token: String
  let criteria: [Criterion]
  let remark: StaffForm.Field
  let button: String
}

extension StaffRoute {
  static let judging: [StaffRoute] = [
    .get("staff/marks/:code", for: .judge) { try MarkPages($0).sheet() },
    .get("staff/marks/:code/:number", for: .judge) { try MarkPages($0).entrant() },
    .post("staff/marks/:code/:number", for: .judge) { try MarkPages($0).record() },
  ]
}

/// A juror's own sheet of one challenge; of any other there is nothing to see.
private struct MarkPages {
  private let staff: StaffVisit
  private let panel: StaffMember.Panel
  private let sheetOfJuror: MarkSheet
  private let isOver: Bool
  private var wording: Wording { staff.wording }
  private var path: String { "/staff/marks/\(panel.challenge)" }

  init(_ staff: StaffVisit) throws {
    guard let panel = staff.member.panels.first(where: { $0.challenge.text == staff.code }) else {
      throw WebProblem.notForRole
    }
    self.staff = staff
    self.panel = panel
    sheetOfJuror = try staff.store.markSheet(of: panel.juror, in: panel.challenge.text)
    isOver = try staff.store.isMarkingOver(of: panel.challenge.text, at: staff.now)
  }

  private func title(_ row: MarkSheet.Row) -> String {
    [wording.entrantNumber(row.number), row.name].compactMap { $0 }.joined(separator: " · ")
  }

  func sheet(notice: StaffNotice? = nil) throws -> Reply {
    let part = staff.pageOf(sheetOfJuror.rows, size: 60, path: path)
    let items = part.shown.map { row in
      let missing = row.marks.count { $0 == nil }
      return StaffPage.Item(
        title: title(row),
        link: Frame.Link(text: title(row), href: staff.path(path + "/\(row.number)")),
        mark: missing == 0 ? wording(.markedFully) : wording.missingMarks(missing),
        paragraphs: [row.work?.title].compactMap { $0 })
    }
    return staff.show(
      StaffPage(
        staff, panel.title, path: path,
        back: Frame.Link(text: wording(.staffStartPage), href: staff.path("/staff")),
        introduction: isOver ? [wording(.markingIsOver)] : [], notice: notice,
        sections: [
          .init(
            heading: wording(.markSheetHeading),
            nothing: items.isEmpty ? wording(.nobodyToMark) : nil, items: items)
        ], pages: part.links), after: notice)
  }

  private func row() throws -> MarkSheet.Row {
    guard let number = staff.visit.parameters["number"].flatMap({ Int($0) }),
      let row = sheetOfJuror.rows.first(where: { $0.number == number })
    else { throw WebProblem.notFound }
    return row
  }

  func entrant(
    errors: [String: String] = [:], notice: StaffNotice? = nil
  ) throws -> Reply {
    let row = try row()
    let isPosted = !errors.isEmpty || notice != nil
    let link = row.work?.link
    let isAddress = link.map { $0.hasPrefix("https://") || $0.hasPrefix("http://") } ?? false
    let page = MarkPage(
      frame: staff.frame(
        title(row), path: path + "/\(row.number)",
        isError: !errors.isEmpty || notice?.isError == true),
      back: Frame.Link(text: panel.title, href: staff.path(path)), heading: title(row),
      notice: notice?.text ?? (isOver ? wording(.markingIsOver) : nil),
      work: [row.work?.title, isAddress ? nil : link].compactMap { $0 },
      workLink: isAddress ? link.map { Frame.Link(text: $0, href: $0) } : nil,
      action: staff.path(path + "/\(row.number)"), token: staff.visit.cookie.token,
      criteria: zip(sheetOfJuror.rubric.criteria, row.marks).map { criterion, mark in
        let name = "mark-\(criterion.terms.key)"
        let separator: Character = wording.language == .indonesian ? "," : "."
        return MarkPage.Criterion(
          id: name, name: name, label: criterion.terms.title,
          hint: wording.markHint(criterion.terms),
          value: isPosted
            ? staff.form[name] : mark.map { $0.text(decimalSeparator: separator) },
          error: errors[name])
      },
      remark: StaffForm.Field(
        id: "remark", name: "remark", label: wording(.remarkLabel),
        value: isPosted ? staff.form["remark"] : row.remark),
      button: wording(.saveMarksButton))
    return staff.visit.showPrivately(
      page, status: errors.isEmpty ? notice?.status ?? .ok : .unprocessableContent)
  }

  func record() throws -> Reply {
    if isOver { throw StaffPageProblem.markingIsOver }
    let row = try row()
    var draft = MarkDraft(entrant: String(row.number), marks: [:])
    var errors: [String: String] = [:]
    for (criterion, before) in zip(sheetOfJuror.rubric.criteria, row.marks) {
      let (key, name) = (criterion.terms.key, "mark-\(criterion.terms.key)")
      guard let typed = staff.form[name] else {
        if before != nil { draft.takenBack.append(key) }
        continue
      }
      do throws(MarkProblem) {
        let mark = try Mark(typed: typed)
        try criterion.terms.check(mark)
        draft.marks[key] = mark
      } catch {
        errors[name] = wording.publicSentence(error)
      }
    }
    guard errors.isEmpty else { return try entrant(errors: errors) }
    draft.remark = staff.form["remark"] ?? ""
    if draft.marks.isEmpty, draft.takenBack.isEmpty, draft.remark == (row.remark ?? "") {
      return try entrant(notice: StaffNotice(text: wording(.noMarksEntered), isError: true))
    }
    let done = try staff.store.mark(
      draft, as: panel.juror, in: panel.challenge.text, by: staff.audit)
    return try MarkPages(staff).sheet(
      notice: StaffNotice(text: wording.marksSaved(of: done.entrant)))
  }
}
