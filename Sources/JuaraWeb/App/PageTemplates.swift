import JuaraDocuments
import JuaraWebTemplates
import Mustache

/// A page as its template shows it: flat, worded, and nothing left to compute. In a template nil and
/// false are left out, and every other value is shown, the empty text too.
protocol WebPage {
  static var template: String { get }
  var frame: Frame { get }
}

struct PageTemplates: Sendable {
  private let library: MustacheLibrary

  init() throws {
    MustacheContentTypes.register(EscapedText(), named: "MARKUP")
    var library = MustacheLibrary()
    for (name, text) in WebTemplates.all {
      try library.register("{{% CONTENT_TYPE: MARKUP}}" + text, named: name)
    }
    self.library = library
  }

  func html(_ page: some WebPage) -> [UInt8] {
    Array(
      (library.render(NamedFields(Mirror(reflecting: page)), withTemplate: type(of: page).template)
        ?? "").utf8)
  }
}

/// swift-mustache compares characters, so that it leaves a quotation mark or `<` as it is to which an accent belongs.
private struct EscapedText: MustacheContentType {
  func escapeText(_ text: String) -> String { Markup(text).source }
}

/// The fields of a value by their names, read once: a template that is given the value itself reads
/// all of them again for each name in it.
private struct NamedFields: MustacheParent {
  let fields: [String: Any]

  func child(named name: String) -> Any? { fields[name] }

  init(_ mirror: Mirror) {
    var fields: [String: Any] = [:]
    for (label, value) in mirror.children {
      if let label { fields[label] = Self.shown(value) }
    }
    self.fields = fields
  }

  /// Nil where there is nothing.
  static func shown(_ value: Any) -> Any? {
    switch value {
    case is String, is Bool, is Int, is any MustacheParent: return value
    case let list as [Any]: return list.compactMap { shown($0) }
    default: break
    }
    let mirror = Mirror(reflecting: value)
    return switch mirror.displayStyle {
    case .optional: mirror.children.first.flatMap { shown($0.value) }
    case .struct: NamedFields(mirror)
    default: value
    }
  }
}
