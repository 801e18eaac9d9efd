/// A refusal that is the website's own.
enum WebProblem: Error, Equatable {
  case notFound
  case notAllowed
  case formExpired
  /// A page that only a personal link opens.
  case linkNeeded
  case otherOrigin
  case tooLarge
  /// A form that did not arrive in time.
  case tooSlow
  case unsupportedForm
  case tooManyRequests(seconds: Int)
  case badRequest
  /// Of the staff's pages, what another role does.
  case notForRole
}
