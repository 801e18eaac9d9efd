import Juara
import JuaraWording

/// A page with one form of a few fields.
struct FormPage: WebPage {
  static let template = "form"

  /// One question of the form, in one of the ways there are to answer it.
  struct Item {
    var field: TextField?
    var area: TextArea?
    var choice: Choice?
    var select: Select?
  }

  let frame: Frame
  let back: Frame.Link
  let heading: String
  var introduction: [String] = []
  var notice: String?
  var errors: ErrorSummary?
  let action: String
  let token: String
  var once: String? = Visit.newToken()
  var hidden: [HiddenField] = []
  var items: [Item] = []
  let button: String
  /// Away from what the form asks for.
  var instead: Frame.Link?
}

/// What goes along with a form unseen.
struct HiddenField {
  let name: String
  let value: String
}

/// A field of one line, as the template `field` shows it.
struct TextField {
  let id: String
  let label: String
  var type = "text"
  var hint: String?
  var error: String?
  let value: String?
  var autocomplete = "off"

  /// The elements that say more of it.
  var describedBy: String? = nil

  init(
    _ id: String, _ label: String, type: String = "text", hint: String? = nil, value: String?,
    error: String? = nil, autocomplete: String = "off"
  ) {
    (self.id, self.label, self.type, self.hint) = (id, label, type, hint)
    (self.error, self.value, self.autocomplete) = (error, value, autocomplete)
    let ids = [hint.map { _ in "\(id)-hint" }, error.map { _ in "\(id)-error" }].compactMap { $0 }
    describedBy = ids.isEmpty ? nil : ids.joined(separator: " ")
  }
}

/// A box or a round button with its label.
struct Tick {
  let id: String
  let name: String
  let type: String
  let value: String
  let label: String
  let isTicked: Bool
}

/// A question with its boxes or round buttons, as the template `choice` shows it.
struct Choice {
  let legend: String
  let error: String?
  let ticks: [Tick]
}

/// A field of several lines, as the template `area` shows it.
struct TextArea {
  let id: String
  let label: String
  var hint: String?
  var error: String?
  let value: String?
  let describedBy: String?

  init(_ id: String, _ label: String, hint: String? = nil, value: String?, error: String? = nil) {
    (self.id, self.label, self.hint, self.value, self.error) = (id, label, hint, value, error)
    let ids = [hint.map { _ in "\(id)-hint" }, error.map { _ in "\(id)-error" }].compactMap { $0 }
    describedBy = ids.isEmpty ? nil : ids.joined(separator: " ")
  }
}

/// One of several, as the template `select` shows it.
struct Select {
  struct Option {
    let value: String
    let text: String
    let isChosen: Bool
  }

  let id: String
  let label: String
  let error: String?
  let describedBy: String?
  let options: [Option]

  init(_ id: String, _ label: String, error: String? = nil, _ options: [Option]) {
    (self.id, self.label, self.error, self.options) = (id, label, error, options)
    describedBy = error.map { _ in "\(id)-error" }
  }
}

/// What is wrong with the fields of a form.
struct FieldErrors {
  private(set) var list: [(field: String, message: String)] = []

  var isEmpty: Bool { list.isEmpty }

  subscript(field: String) -> String? { list.first { $0.field == field }?.message }

  mutating func add(_ field: String, _ message: String) { list.append((field, message)) }

  func summary(in wording: Wording) -> ErrorSummary? {
    isEmpty
      ? nil
      : .init(
        title: wording(.thereAreErrors),
        items: list.map { .init(text: $0.message, href: "#\($0.field)") })
  }
}

/// The errors of a form at its top, each with a link to its field.
struct ErrorSummary {
  let title: String
  let items: [Item]

  struct Item {
    let text: String
    let href: String
  }
}
