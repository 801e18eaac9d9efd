import HTTPTypes
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
    var library = MustacheLibrary()
    for (name, text) in WebTemplates.all { try library.register(text, named: name) }
    self.library = library
  }

  func html(_ page: some WebPage) -> [UInt8] {
    Array((library.render(page, withTemplate: type(of: page).template) ?? "").utf8)
  }
}

extension Visit {
  /// A page that anybody may see.
  func show(_ page: some WebPage, status: HTTPResponse.Status = .ok) -> Reply {
    Reply(
      status: status, body: site.templates.html(page),
      caching: status == .ok ? .whileSame : .never)
  }

  /// A page with a form, or with what is for one person.
  func showPrivately(_ page: some WebPage, status: HTTPResponse.Status = .ok) -> Reply {
    var reply = Reply(status: status, body: site.templates.html(page), caching: .never)
    if let header = cookie.header { reply.headers[.setCookie] = header }
    return reply
  }
}
