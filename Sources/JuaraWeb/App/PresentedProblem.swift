import HTTPTypes
import Hummingbird
import Juara
import JuaraStore
import JuaraWording

/// What went wrong, as a page says it.
struct PresentedProblem {
  let status: HTTPResponse.Status
  private let error: any Error
  private var headers = HTTPFields()

  init(_ error: any Error) {
    self.error = error
    switch error {
    case let problem as WebProblem:
      switch problem {
      case .notFound: status = .notFound
      case .notAllowed:
        status = .methodNotAllowed
        headers[.allow] = "GET, HEAD, POST"
      case .formExpired, .otherOrigin, .linkNeeded, .notForRole: status = .forbidden
      case .tooLarge: status = .contentTooLarge
      case .tooSlow:
        status = .requestTimeout
        headers[.connection] = "close"
      case .unsupportedForm: status = .unsupportedMediaType
      case .tooManyRequests(let seconds):
        status = .tooManyRequests
        headers[.retryAfter] = String(seconds)
      case .badRequest: status = .badRequest
      }
    case is NotFound: status = .notFound
    case let error as HTTPError where error.status == .notFound: status = .notFound
    case let error as HTTPError where error.status.kind == .clientError: status = .badRequest
    case LibraryFileProblem.busy:
      status = .serviceUnavailable
      headers[.retryAfter] = "10"
    case is LibraryFileProblem: status = .serviceUnavailable
    case is any WordedError: status = .unprocessableContent
    default: status = .internalServerError
    }
  }

  func reply(to visit: Visit) throws -> Reply {
    let wording = visit.wording
    let text = text(in: wording)
    let page = ErrorPage(
      frame: visit.frame(text.title, isPrivate: true), heading: text.title,
      sentences: [text.sentence], typedTitle: wording(.typedTitle),
      typed: visit.form.phrases,
      back: Frame.Link(text: wording(.toProgramme), href: visit.path("/")))
    var reply = visit.showPrivately(page, status: status)
    reply.headers.append(contentsOf: headers)
    return reply
  }

  private func text(in wording: Wording) -> (title: String, sentence: String) {
    switch (status, error) {
    case (.notFound, _): (wording(.notFoundTitle), wording(.notFoundText))
    case (_, WebProblem.tooManyRequests(let seconds)):
      (wording(.tooManyTitle), wording.tryAgain(inSeconds: seconds))
    case (_, WebProblem.formExpired): (wording(.formExpiredTitle), wording(.formExpiredText))
    case (_, WebProblem.linkNeeded):
      (wording(.openAgainTitle), wording(.openAgainText) + " " + wording(.noLinkText))
    case (_, WebProblem.notForRole): (wording(.notForRoleTitle), wording(.notForRoleText))
    case (_, WebProblem.otherOrigin): (wording(.otherOriginTitle), wording(.otherOriginText))
    case (_, WebProblem.tooLarge): (wording(.tooLargeTitle), wording(.tooLargeText))
    case (_, WebProblem.tooSlow): (wording(.tooSlowTitle), wording(.tooSlowText))
    case (.methodNotAllowed, _), (.unsupportedMediaType, _), (.badRequest, _):
      (wording(.badRequestTitle), wording(.badRequestText))
    case (.serviceUnavailable, _): (wording(.busyTitle), wording(.siteUnavailable))
    case (.internalServerError, _): (wording(.faultTitle), wording(.faultText))
    default:
      (
        wording(.cannotBeDoneTitle),
        wording.personalSentence(error) ?? wording.sentence(error) ?? wording(.faultText)
      )
    }
  }
}

struct ErrorPage: WebPage {
  static let template = "error"
  let frame: Frame
  let heading: String
  let sentences: [String]
  var typedTitle = ""
  /// What was typed, so that nothing that somebody wrote is lost with a page that has closed.
  var typed: [String] = []
  let back: Frame.Link
}
