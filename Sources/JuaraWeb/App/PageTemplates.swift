import JuaraDocuments
import JuaraWebTemplates
import Mustache
import Synchronization

/// A page as its template shows it: flat, worded, and nothing left to compute. In a template nil and
/// false are left out, and every other value is shown, the empty text too.
protocol WebPage {
  static var template: String { get }
  /// Whether its template is the whole page, without the frame around it.
  static var isWhole: Bool { get }
  var frame: Frame { get }
}

extension WebPage {
  static var isWhole: Bool { false }
}

struct PageTemplates: Sendable {
  private let library: MustacheLibrary
  private let frames = RenderedFrames()

  init() throws {
    MustacheContentTypes.register(EscapedText(), named: "MARKUP")
    var library = MustacheLibrary()
    for (name, text) in WebTemplates.all {
      try library.register("{{% CONTENT_TYPE: MARKUP}}" + text, named: name)
    }
    self.library = library
  }

  func html<Page: WebPage>(_ page: Page) -> [UInt8] {
    let mirror = Mirror(reflecting: page)
    if Page.isWhole { return rendered(NamedFields(mirror), Page.template) }
    let around = frames[page.frame] { frame in
      let fields = NamedFields(Mirror(reflecting: frame))
      return (rendered(fields, "top"), rendered(fields, "bottom"))
    }
    return around.top + rendered(NamedFields(mirror, without: "frame"), Page.template)
      + around.bottom
  }

  private func rendered(_ fields: NamedFields, _ template: String) -> [UInt8] {
    Array((library.render(fields, withTemplate: template) ?? "").utf8)
  }
}

/// Frames as they were rendered: most pages of a kind have the same one, and it took half of a page's time.
private final class RenderedFrames: Sendable {
  typealias Around = (top: [UInt8], bottom: [UInt8])

  private static let most = 500
  private let known = Mutex<[Frame: Around]>([:])

  subscript(frame: Frame, render: (Frame) -> Around) -> Around {
    if let around = known.withLock({ $0[frame] }) { return around }
    let around = render(frame)
    known.withLock { known in
      if known.count >= Self.most { known.removeAll() }
      known[frame] = around
    }
    return around
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

  init(_ mirror: Mirror, without omitted: String? = nil) {
    var fields: [String: Any] = [:]
    for (label, value) in mirror.children {
      if let label, label != omitted { fields[label] = Self.shown(value) }
    }
    self.fields = fields
  }

  /// Nil where there is nothing.
  static func shown(_ value: Any) -> Any? {
    // A cast sees through an optional, and takes a tenth of what reflection does.
    if let text = value as? String { return text }
    if let flag = value as? Bool { return flag }
    if let list = value as? [Any] { return list.compactMap { shown($0) } }
    if value is Int || value is any MustacheParent { return value }
    let mirror = Mirror(reflecting: value)
    return switch mirror.displayStyle {
    case .optional: mirror.children.first.flatMap { shown($0.value) }
    case .struct: NamedFields(mirror)
    default: value
    }
  }
}
