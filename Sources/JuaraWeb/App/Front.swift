import HTTPTypes
import Hummingbird
import Juara
import JuaraStore
import JuaraWording
import Logging
import NIOCore
import NIOPosix

/// What stands around all handlers: limits, the language, HEAD, errors as pages, conditional requests,
/// headers and the log. It is outermost, so that nothing that is answered lacks them.
struct Front<Inner: HTTPResponder>: HTTPResponder where Inner.Context == SiteContext {
  let inner: Inner
  let site: Site
  /// The addresses of proxies whose `X-Forwarded-For` is believed.
  let trustedProxies: Set<String>

  /// Of a form with six children and all answers.
  static var longestBody: Int { 256 * 1024 }

  func respond(to request: Request, context: SiteContext) async throws -> Response {
    let start = ContinuousClock.now
    var context = context
    context.incoming = Incoming(
      method: request.method == .head ? .get : request.method, isHead: request.method == .head,
      path: String(request.uri.path.prefix(2_000)), query: .none, form: .none,
      headers: request.headers, language: nil,
      visitor: VisitorAddress.of(
        peer: context.peer, forwarded: request.headers[values: HTTPField.Name("X-Forwarded-For")!],
        trusted: trustedProxies))
    var response: Response
    do {
      response = try await answer(request, &context)
    } catch {
      response = await errorResponse(error, context)
    }
    if response.status == .ok, [.get, .head].contains(request.method),
      let tag = response.headers[.eTag],
      EntityTag(tag).isNamed(in: request.headers[values: .ifNoneMatch])
    {
      response = Response(
        status: .notModified,
        headers: response.headers.filter { $0.name == .eTag || $0.name == .cacheControl })
      response.headers[.contentLength] = nil
    }
    for (name, value) in SecurityHeaders.all(isSecure: site.address.isSecure) {
      // A few pages are stricter, or bring their own style along.
      if SecurityHeaders.ofPages.contains(name), response.headers[name] != nil { continue }
      response.headers[name] = value
    }
    if request.method == .head { response = response.createHeadResponse() }
    log(request, response, context, since: start)
    return response
  }

  private func answer(_ request: Request, _ context: inout SiteContext) async throws -> Response {
    guard [.get, .head, .post].contains(request.method) else { throw WebProblem.notAllowed }
    let visitor = context.incoming.visitor
    try site.limits.check("pages", of: visitor, site.rates.pages, at: site.now())
    var path = request.uri.path
    for language in Language.allCases {
      let prefix = "/" + language.rawValue
      guard path == prefix || path.hasPrefix(prefix + "/") else { continue }
      context.incoming.language = language
      path = path == prefix ? "/" : String(path.dropFirst(prefix.count))
      break
    }
    if path.count > 1, path.hasSuffix("/") { path.removeLast() }
    context.incoming.path = path
    context.incoming.queryText = request.uri.query
    context.incoming.query = FormFields(
      urlencoded: Array((request.uri.query ?? "").utf8.prefix(8_000)))
    if request.method == .post {
      guard site.address.isOwn(request.headers, host: request.head.authority) else {
        throw WebProblem.otherOrigin
      }
      let type = request.headers[.contentType] ?? ""
      guard type.lowercased().hasPrefix("application/x-www-form-urlencoded") else {
        throw WebProblem.unsupportedForm
      }
      do {
        let body = try await request.body.collect(upTo: Self.longestBody)
        context.incoming.form = FormFields(urlencoded: Array(body.readableBytesView))
      } catch is NIOTooManyBytesError {
        throw WebProblem.tooLarge
      }
    }
    var head = request.head
    head.method = context.incoming.method
    head.path = path
    let response = try await inner.respond(
      to: Request(head: head, body: RequestBody(buffer: ByteBuffer())), context: context)
    // For what has no route Hummingbird answers with nothing but the status.
    if response.status == .notFound { throw WebProblem.notFound }
    return response
  }

  private func errorResponse(_ error: any Error, _ context: SiteContext) async -> Response {
    let problem = PresentedProblem(error)
    if problem.status.kind == .serverError {
      // The kind alone: what an error says may be somebody's name.
      context.logger.error("failed", metadata: ["error": "\(type(of: error))"])
    }
    let incoming = context.incoming
    do {
      let reply = try await site.threads.runIfActive {
        var looking = incoming
        looking.method = .get
        return try problem.reply(to: Visit(site, looking))
      }
      return reply.response()
    } catch {
      return Reply(
        status: .serviceUnavailable, type: "text/plain; charset=utf-8",
        body: Array(Wording(incoming.language ?? .indonesian)(.siteUnavailable).utf8),
        caching: .never
      ).response()
    }
  }

  /// Never an address, a query, a token or a name: of a path only the pattern that it matched.
  private func log(
    _ request: Request, _ response: Response, _ context: SiteContext,
    since start: ContinuousClock.Instant
  ) {
    let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
    context.logger.info(
      "request",
      metadata: [
        "method": "\(String(request.method.rawValue.prefix(10)).filter(\.isLetter))",
        "route": "\(context.endpointPath ?? "-")", "status": "\(response.status.code)",
        "ms": "\(Int(milliseconds.rounded()))",
      ])
  }
}

/// What Hummingbird hands from the connection to the handlers.
struct SiteContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The address of whoever holds the other end of the connection.
  let peer: String
  var incoming: Incoming

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    peer = source.channel.remoteAddress?.ipAddress ?? "-"
    incoming = Incoming(
      method: .get, path: "/", query: .none, form: .none, headers: [:], language: nil,
      visitor: peer)
  }
}
