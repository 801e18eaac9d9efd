/// A person's full name, kept as the person writes it.
///
/// There is one field for the whole name, because many Indonesians have a single name and no family
/// name. One word is a whole name, and capitals are never changed.
public struct PersonName: Hashable, Sendable {
  /// The name as typed, in Unicode's composed form (NFC), without white space or invisible
  /// characters at either end.
  public let text: String

  /// The form in which spellings of the same name are equal; see ``NameKey/key(of:)``.
  public let key: String

  /// The longest name that is taken, in Unicode scalars of its composed form.
  public static let longest = 200

  /// Takes a typed name.
  ///
  /// Nil when it is empty, has nothing in it but punctuation, is longer than ``longest``, or has a
  /// control character, a line break or an override of the writing direction inside it.
  public init?(_ typed: String) {
    let text = TypedText.trimmed(typed)
    guard text.unicodeScalars.count <= PersonName.longest, !TypedText.hasControls(text)
    else { return nil }
    let key = NameKey.key(of: text)
    guard !key.isEmpty else { return nil }
    self.text = text
    self.key = key
  }
}
