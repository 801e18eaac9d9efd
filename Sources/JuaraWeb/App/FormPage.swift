import Juara
import JuaraWording

/// A page with one form of a few fields.
struct FormPage: WebPage {
  static let template = "form"

  struct Hidden {
    let name: String
    let value: String
  }

  /// One question of the form, in one of the ways there are to answer it.
  struct Item {
    var field: TextField?
    var area: TextArea?
    var choice: RegistrationPage.Choice?
    var select: Select?
  }

  let frame: Frame
  let back: Frame.Link
  let heading: String
  var introduction: [String] = []
  var notice: String?
  var errors: RegistrationPage.ErrorSummary?
  let action: String
  let token: String
  var once: String? = Visit.newToken()
  var hidden: [Hidden] = []
  var items: [Item] = []
  let button: String
  /// Away from what the form asks for.
  var instead: Frame.Link?
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

  func summary(in wording: Wording) -> RegistrationPage.ErrorSummary? {
    isEmpty
      ? nil
      : .init(
        title: wording(.thereAreErrors),
        items: list.map { .init(text: $0.message, href: "#\($0.field)") })
  }
}
