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

  struct Item {
    let title: String
    let link: Frame.Link?
    let mark: String?
    let hasFacts: Bool
    let facts: [EventPage.Fact]
    let paragraphs: [String]
    let links: [Frame.Link]
    let forms: [StaffForm]

    init(
      title: String, link: Frame.Link? = nil, mark: String? = nil, facts: [EventPage.Fact] = [],
      paragraphs: [String] = [], links: [Frame.Link] = [], forms: [StaffForm] = []
    ) {
      (self.title, self.link, self.mark, self.facts) = (title, link, mark, facts)
      (self.paragraphs, self.links, self.forms) = (paragraphs, links, forms)
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
  let hasPages: Bool
  let pages: [Frame.Link]
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
    search: Search? = nil, sections: [Section], pages: [Frame.Link] = []
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
    self.pages = pages
    hasPages = !pages.isEmpty
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
