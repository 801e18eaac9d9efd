/// What was read, as far as it was said.
public struct Work: Equatable, Sendable {
  /// Its title.
  public var title: String?
  /// Who wrote it.
  public var author: String?
  /// Its ISBN.
  public var isbn: ISBN?

  /// A work of which nothing needs to be known.
  public init(title: String? = nil, author: String? = nil, isbn: ISBN? = nil) {
    self.title = title
    self.author = author
    self.isbn = isbn
  }

  /// What two entries of one work share: the ISBN, else the title's key; nil where neither is known.
  public var key: String? {
    if let isbn { return isbn.digits }
    guard let key = title.map(NameKey.key(of:)), !key.isEmpty else { return nil }
    return key
  }
}
