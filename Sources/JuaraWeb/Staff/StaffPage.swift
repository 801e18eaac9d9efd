import HTTPTypes
import Juara
import JuaraWording

/// A page of the staff's: things, and what can be done with each.
struct StaffPage: WebPage {
  static let template = "staff"

  struct Section {
    let heading: String
    var nothing: String? = nil
    var items: [Item] = []
    /// Two columns where the screen has room.
    var isWide = false
  }

  /// Looked for by POST, so that no name stands in an address.
  struct Search {
    let action: String
    let token: String
    let label: String
    let hint: String
    let typed: String?
    let button: String
  }

  /// What is written to be posted, to be taken along.
  struct Text {
    let id: String
    let label: String
    let value: String
    let rows: String
    /// What the button for it says, and then what came of it, where scripts run.
    let copy: String
    let copied: String
    let notCopied: String
  }

  struct Item {
    /// Decided together with others that are ticked.
    let tick: Tick?
    let title: String
    let link: Frame.Link?
    let mark: String?
    let hasFacts: Bool
    let facts: [EventPage.Fact]
    let paragraphs: [String]
    let texts: [Text]
    let links: [Frame.Link]
    let forms: [StaffForm]

    init(
      tick: Tick? = nil, title: String, link: Frame.Link? = nil, mark: String? = nil,
      facts: [EventPage.Fact] = [], paragraphs: [String] = [], texts: [Text] = [],
      links: [Frame.Link] = [], forms: [StaffForm] = []
    ) {
      (self.tick, self.title, self.link, self.mark) = (tick, title, link, mark)
      (self.facts, self.paragraphs, self.texts) = (facts, paragraphs, texts)
      (self.links, self.forms) = (links, forms)
      hasFacts = !facts.isEmpty
    }
  }

  let frame: Frame
  let back: Frame.Link?
  let heading: String
  let introduction: [String]
  /// What was done, or could not be.
  let notice: String?
  let isDone: Bool
  let search: Search?
  let hasChoices: Bool
  let choices: [Frame.Link]
  let choicesTitle: String
  let sections: [Section]
  /// What becomes of those that are ticked.
  let decision: StaffForm?
  let hasPages: Bool
  let pagesTitle: String
  let pages: [Frame.Link]
  /// The address of what runs on this page; nil on all others.
  let script: String?
}

/// What is done by POST.
struct StaffForm {
  struct Button {
    let name: String
    let value: String
    let text: String
    var isPlain = true
  }

  struct Field {
    let id: String
    let name: String
    let label: String
    var hint: String? = nil
    var value: String? = nil
  }

  struct Selection {
    let id: String
    let name: String
    let label: String
    let options: [Option]
  }

  struct Option {
    let value: String
    let text: String
    var isChosen = false
  }

  /// By which what is outside of it belongs to it.
  var formID: String? = nil
  let action: String
  let token: String
  var hidden: [HiddenField] = []
  var legend: String? = nil
  /// Why what it sent could not be done.
  var problem: String? = nil
  var ticks: [Tick] = []
  var selection: Selection? = nil
  var fields: [Field] = []
  let buttons: [Button]
}

extension StaffPage {
  init(
    _ staff: StaffVisit, _ title: String, path: String, back: Frame.Link? = nil,
    introduction: [String] = [], notice: StaffNotice? = nil, choices: [Frame.Link] = [],
    search: Search? = nil, sections: [Section], decision: StaffForm? = nil,
    pages: [Frame.Link] = [], script: String? = nil
  ) {
    frame = staff.frame(title, path: path, isError: notice?.isError ?? false)
    self.back = back
    heading = title
    self.introduction = introduction
    self.notice = notice?.text
    isDone = notice?.isError == false
    self.search = search
    self.choices = choices
    hasChoices = !choices.isEmpty
    choicesTitle = staff.wording(.choicesTitle)
    self.sections = sections.map { section in
      var section = section
      section.isWide = section.items.count > 2
      return section
    }
    self.decision = decision
    self.pages = pages
    hasPages = !pages.isEmpty
    pagesTitle = staff.wording(.pagesTitle)
    self.script = script
  }
}

/// Several things at once: each has a box, and one form says what becomes of those that are ticked.
struct BulkDecision {
  static let formID = "decide"

  let staff: StaffVisit
  /// The boxes' name.
  let name: String
  /// Of the page, with the part of a long list that it shows.
  let path: String
  /// Of an act that was refused.
  let notice: StaffNotice?
  private let ticked: Set<String>
  private let ticksAll: Bool

  init(_ staff: StaffVisit, _ name: String, path: String, after notice: StaffNotice?) {
    (self.staff, self.name, self.notice) = (staff, name, notice)
    let part = staff.visit.query["from"].flatMap { Int($0) }.map { "?from=\($0)" } ?? ""
    self.path = path + part
    // What was done is over; what could not be done is still ticked.
    ticked = notice?.isError == true ? Set(staff.form.all(name)) : []
    ticksAll = staff.visit.query["ticked"] == "all" && staff.visit.incoming.method == .get
  }

  func tick(_ id: String, _ label: String) -> Tick {
    Tick(
      id: "\(name)\(id)", name: name, type: "checkbox", value: id, label: label,
      isTicked: ticksAll || ticked.contains(id))
  }

  /// Nothing of it needs a script: the page comes once more with all its boxes ticked, or none.
  var choices: [Frame.Link] {
    let separator = path.contains("?") ? "&" : "?"
    return [
      Frame.Link(
        text: staff.wording(.tickAll), href: staff.path(path) + separator + "ticked=all",
        isCurrent: ticksAll),
      Frame.Link(text: staff.wording(.tickNone), href: staff.path(path)),
      // Below a long list.
      Frame.Link(text: staff.wording(.toDecision), href: "#" + Self.formID),
    ]
  }

  func form(
    selection: StaffForm.Selection? = nil, fields: [StaffForm.Field] = [],
    _ buttons: [StaffForm.Button]
  ) -> StaffForm {
    var form = staff.form(
      path, legend: staff.wording(.withTickedHeading),
      problem: notice?.isError == true ? notice?.text : nil, selection: selection,
      fields: fields, buttons)
    form.formID = Self.formID
    return form
  }

  /// - Throws: Where none is ticked.
  static func ticked<Record>(
    _ name: String, in staff: StaffVisit
  ) throws -> [Identifier<Record>] {
    let values = staff.form.all(name)
    let ids = values.compactMap { Int64($0) }
    guard ids.count == values.count else { throw WebProblem.badRequest }
    guard !ids.isEmpty else { throw StaffPageProblem.noneTicked }
    return ids.map { Identifier($0) }
  }
}

/// How an act ended.
struct StaffNotice {
  let text: String
  var isError = false
  var status: HTTPResponse.Status { isError ? .unprocessableContent : .ok }
}

extension StaffVisit {
  func form(
    _ path: String, hidden: [(String, String)] = [], legend: String? = nil,
    problem: String? = nil, ticks: [Tick] = [],
    selection: StaffForm.Selection? = nil, fields: [StaffForm.Field] = [],
    _ buttons: [StaffForm.Button]
  ) -> StaffForm {
    StaffForm(
      action: self.path(path), token: visit.cookie.token,
      hidden: hidden.map { HiddenField(name: $0.0, value: $0.1) }, legend: legend,
      problem: problem, ticks: ticks, selection: selection, fields: fields, buttons: buttons)
  }

  /// Does what was asked; a refusal of the domain is said on the page, and nothing is lost.
  func doing(_ act: () throws -> String) throws -> StaffNotice {
    do {
      return StaffNotice(text: try act())
    } catch let error as any WordedError {
      return StaffNotice(text: error.sentence(in: wording), isError: true)
    }
  }

  func show(_ page: some WebPage, after notice: StaffNotice?) -> Reply {
    visit.showPrivately(page, status: notice?.status ?? .ok)
  }

  /// What of a long list is shown, with links to the rest.
  func pageOf<Element>(
    _ all: [Element], size: Int, path: String
  ) -> (shown: ArraySlice<Element>, links: [Frame.Link]) {
    let typed = visit.query["from"].flatMap { Int($0) } ?? 1
    let first = min(max(1, typed), max(1, all.count))
    let start = (first - 1) / size * size
    let separator = path.contains("?") ? "&" : "?"
    let end = min(start + size, all.count)
    func link(_ text: String, _ offset: Int) -> Frame.Link {
      Frame.Link(
        text: text, href: self.path(path) + "\(separator)from=\(offset + 1)",
        isCurrent: offset == start)
    }
    let links =
      (start > 0 ? [link(wording(.previousPage), max(0, start - size))] : [])
      + [link(wording.part(start + 1, end, of: all.count), start)]
      + (end < all.count ? [link(wording(.nextPage), end)] : [])
    return (all[start..<end], links.count > 1 ? links : [])
  }
}
