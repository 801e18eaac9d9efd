/// Keeps text from being run as a formula when a spreadsheet program opens a file.
///
/// Text that starts with `=`, `+`, `-`, `@`, a tab or CR is written behind an apostrophe, unless it
/// is a telephone number or a plain number. Text that has apostrophes before such a character gets
/// one more, so that taking one away gives every text back: `unguarded(guarded(x)) == x`.
public enum FormulaGuard {
  private static let apostrophe = UInt8(ascii: "'")

  /// The text as it is safe to write.
  public static func guarded(_ text: String) -> String {
    needsGuard(text) ? "'" + text : text
  }

  /// The text as it was before ``guarded(_:)``. Text that was never guarded loses nothing, unless
  /// it starts with an apostrophe in the way of guarded text.
  public static func unguarded(_ text: String) -> String {
    isGuarded(text) ? String(Substring(text.utf8.dropFirst())) : text
  }

  /// Whether ``guarded(_:)`` changes a text.
  public static func needsGuard(_ text: String) -> Bool {
    guard let first = text.utf8.first, first == apostrophe || isStart(first) else { return false }
    if first == apostrophe { return isGuarded(text) }
    return !isTelephoneNumber(text.utf8) && !isPlainNumber(text.utf8)
  }

  /// Whether ``unguarded(_:)`` changes a text: one or more apostrophes, then a formula's start.
  public static func isGuarded(_ text: String) -> Bool {
    guard text.utf8.first == apostrophe else { return false }
    return text.utf8.first { $0 != apostrophe }.map(isStart) ?? false
  }

  private static func isStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      CSVByte.tab, CSVByte.carriageReturn:
      true
    default: false
    }
  }

  /// Whether a text is `+` and 7 to 15 digits, the first not 0, as E.164 has it.
  private static func isTelephoneNumber(_ text: String.UTF8View) -> Bool {
    guard text.first == UInt8(ascii: "+") else { return false }
    let digits = text.dropFirst()
    return 7...15 ~= digits.count && digits.first != UInt8(ascii: "0") && digits.allSatisfy(isDigit)
  }

  /// Whether a text is digits, with `-` before them or not, and `.` or `,` and more digits or not.
  private static func isPlainNumber(_ text: String.UTF8View) -> Bool {
    let number = text.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
    let decimals = number.drop(while: isDigit)
    guard number.startIndex < decimals.startIndex else { return false }
    guard let point = decimals.first else { return true }
    guard point == UInt8(ascii: ".") || point == UInt8(ascii: ",") else { return false }
    return decimals.count > 1 && decimals.dropFirst().allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}
