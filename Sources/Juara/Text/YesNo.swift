/// The words for yes and no on forms and in commands, in Indonesian and English.
public enum YesNo {
  private static let yes: Set<String> = ["ya", "iya", "y", "yes", "true", "benar", "1", "✓", "v"]
  private static let no: Set<String> = ["tidak", "tdk", "t", "no", "n", "false", "salah", "0", "-"]

  /// What a text says; nil where it says neither.
  public static func read(_ text: String) -> Bool? {
    let word = TypedText.trimmed(text).lowercased()
    return yes.contains(word) ? true : no.contains(word) ? false : nil
  }
}
