import Foundation
import HTTPTypes
import Hummingbird
import NIOPosix

/// Which handler answers which address. A noun's pages add theirs in its own folder.
struct Routes {
  typealias Handler = @Sendable (Visit) throws -> Reply

  private let router: Router<SiteContext>
  private let site: Site

  init(_ site: Site) {
    router = Router(context: SiteContext.self)
    self.site = site
    addSitePages()
    addEventPages()
    addRegistrationPages()
    addMyPages()
    addSurveyPages()
    addBoardPages()
    addReviewPages()
    addPostPages()
    addGuidePages()
    addCertificatePages()
    addDrawPages()
    addAskPages()
    addLibraryPages()
    addStaffPages()
    addScanPages()
  }

  func responder() -> RouterResponder<SiteContext> { router.buildResponder() }

  func get(_ path: String, _ handler: @escaping Handler) { on(path, .get, handler) }

  /// - Parameter handlesToken: Whether the handler itself asks for the form's token, because it shows the
  ///   form again where it is too old.
  func post(
    _ path: String, handlesToken: Bool = false, _ handler: @escaping Handler
  ) {
    on(path, .post) { visit in
      if !handlesToken { try visit.checkToken() }
      return try handler(visit)
    }
  }

  private func on(
    _ path: String, _ method: HTTPRequest.Method, _ handler: @escaping Handler
  ) {
    let site = site
    router.on(RouterPath(path), method: method) { _, context in
      var parameters: [String: String] = [:]
      for (name, value) in context.parameters {
        guard let decoded = value.removingPercentEncoding,
          FormFields.cleaned(decoded) == decoded
        else { throw WebProblem.notFound }
        parameters[String(name)] = decoded
      }
      let (incoming, known) = (context.incoming, parameters)
      let make: @Sendable () async throws -> Reply = {
        try await site.threads(for: method).runIfActive {
          try handler(try Visit(site, incoming, parameters: known))
        }
      }
      guard method == .get else {
        let before = try site.fileVersion()
        let reply = try await make()
        if try site.fileVersion() != before { try await site.waitForDisk() }
        return reply.response()
      }
      let key = PageCache.Key(
        language: incoming.language, path: incoming.path, query: incoming.queryText)
      let page = try await site.pages.page(key, version: try site.fileVersion(), make)
      if let visit = page.pageVisit, incoming.isShownToVisitor(isSecure: site.address.isSecure) {
        site.pageVisits.add(visit)
      }
      return page.response
    }
  }
}
