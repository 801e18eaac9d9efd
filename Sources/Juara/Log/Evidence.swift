/// Work that a participant hands in to the library, such as a post: in words, by a link, or by a
/// file's reference. Posting in public is never required, and no platform's account is kept.
public struct Evidence: Equatable, Sendable {
  /// What was written.
  public var text: String?
  /// Where it can be seen, `https://…`.
  public var link: String?
  /// Where the library keeps it, such as a file's name or a folder's number.
  public var reference: String?

  /// Nil where nothing is handed in.
  public init?(text: String? = nil, link: String? = nil, reference: String? = nil) {
    guard text != nil || link != nil || reference != nil else { return nil }
    self.text = text
    self.link = link
    self.reference = reference
  }
}
