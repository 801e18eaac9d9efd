/// What was read, as far as it was said.
public struct Work: Equatable, Sendable {
  /// Its title.
  public var title: String?
  /// Who wrote it.
  public var author: String?
  /// Its ISBN.
  public var isbn: ISBN?
  /// The language it is written in.
  public var language: LanguageTag?

  /// A work of which nothing needs to be known.
  public init(
    title: String? = nil, author: String? = nil, isbn: ISBN? = nil, language: LanguageTag? = nil
  ) {
    self.title = title
    self.author = author
    self.isbn = isbn
    self.language = language
  }

  /// What two entries of one work share: the ISBN, else the title's key; nil where neither is known.
  public var key: String? {
    if let isbn { return isbn.digits }
    return titleName
  }

  /// The title's key; nil where no title is known, or it is made of marks alone.
  public var titleName: String? {
    guard let key = title.map(NameKey.key(of:)), !key.isEmpty else { return nil }
    return key
  }
}
