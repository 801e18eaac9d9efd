/// Writes records so that a ``CSVReader`` of the same dialect reads them back unchanged.
///
/// A field is quoted exactly when it must be: when it holds the delimiter, a quote or a line end,
/// when a space or tab leads or trails it, when its line would else be blank, and when the start of
/// the file would else be taken for a byte-order mark or a `sep=` line.
public struct CSVWriter {
  /// What ends a record.
  public enum LineEnding: Hashable, Sendable {
    /// CR LF, as RFC 4180 has it.
    case crlf
    /// LF alone.
    case lf
  }

  /// How many bytes are gathered before the sink gets them.
  private static let bufferBytes = 1 << 16

  private let scanner: CSVScanner
  private let lineEnding: LineEnding
  private let hasByteOrderMark: Bool
  private let sink: ([UInt8]) throws -> Void
  private var buffer: [UInt8] = []
  private var records = 0

  /// Makes a writer. Call ``flush()`` after the last record.
  ///
  /// - Parameters:
  ///   - dialect: How fields are set apart.
  ///   - lineEnding: What ends a record, the last one too.
  ///   - byteOrderMark: Whether the file starts with a byte-order mark, by which spreadsheet
  ///     programs know UTF-8.
  ///   - sink: Takes the next bytes of the file, in UTF-8.
  public init(
    dialect: CSVDialect = .init(), lineEnding: LineEnding = .crlf, byteOrderMark: Bool = false,
    sink: @escaping ([UInt8]) throws -> Void
  ) {
    scanner = CSVScanner(delimiter: dialect.delimiter)
    self.lineEnding = lineEnding
    hasByteOrderMark = byteOrderMark
    self.sink = sink
    buffer.reserveCapacity(Self.bufferBytes * 2)
    if byteOrderMark { buffer += CSVByte.byteOrderMark }
  }

  /// Writes one record.
  ///
  /// - Throws: ``CSVWriteError``, and then nothing of the record is written; or what the sink
  ///   throws once the record is gathered, so that it must not be written again but flushed.
  public mutating func write(_ fields: some Sequence<String>) throws {
    let start = buffer.count
    var count = 0
    for field in fields {
      if count > 0 { buffer.append(scanner.delimiter) }
      guard append(field, isFirst: count == 0) else {
        buffer.removeSubrange(start...)
        throw CSVWriteError.nul(record: records + 1, field: count)
      }
      count += 1
    }
    guard count > 0 else { throw CSVWriteError.noFields(record: records + 1) }
    if count == 1 && buffer.count == start { buffer += [CSVByte.quote, CSVByte.quote] }
    if lineEnding == .crlf { buffer.append(CSVByte.carriageReturn) }
    buffer.append(CSVByte.lineFeed)
    records += 1
    if buffer.count >= Self.bufferBytes { try flush() }
  }

  /// Gives the sink what is gathered. What it did not take because it threw is kept.
  ///
  /// - Throws: What the sink throws.
  public mutating func flush() throws {
    guard !buffer.isEmpty else { return }
    try sink(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Appends a field, quoted if it must be.
  ///
  /// - Returns: Whether it could be: false if it holds NUL.
  private mutating func append(_ field: String, isFirst: Bool) -> Bool {
    var text = field
    return text.withUTF8 { bytes in
      var needs = FieldQuoting(of: bytes, scanner)
      if isFirst && records == 0 { needs.addStartOfFile(bytes, hasByteOrderMark) }
      guard !needs.holdsNUL else { return false }
      if needs.quotes { buffer.append(CSVByte.quote) }
      if needs.doubling {
        for byte in bytes {
          if byte == CSVByte.quote { buffer.append(byte) }
          buffer.append(byte)
        }
      } else {
        buffer.append(contentsOf: bytes)
      }
      if needs.quotes { buffer.append(CSVByte.quote) }
      return true
    }
  }
}

/// What has to be done to a field's text before it stands in a file.
private struct FieldQuoting {
  var quotes = false
  var doubling = false
  var holdsNUL = false

  init(of bytes: UnsafeBufferPointer<UInt8>, _ scanner: CSVScanner) {
    guard let first = bytes.first, let last = bytes.last else { return }
    quotes = Self.isBlank(first) || Self.isBlank(last)
    for byte in bytes[scanner.next(in: bytes, from: 0)...] {
      switch byte {
      case CSVByte.quote:
        quotes = true
        doubling = true
      case scanner.delimiter, CSVByte.carriageReturn, CSVByte.lineFeed: quotes = true
      case CSVByte.nul: holdsNUL = true
      default: break
      }
    }
  }

  /// Text at the very start of a file must not be taken for what may stand there beside records.
  mutating func addStartOfFile(_ bytes: UnsafeBufferPointer<UInt8>, _ hasByteOrderMark: Bool) {
    let isMark = !hasByteOrderMark && bytes.starts(with: CSVByte.byteOrderMark)
    if isMark || CSVByte.startsWithSeparatorKey(bytes) { quotes = true }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == CSVByte.space || byte == CSVByte.tab
  }
}

/// A record that cannot be written so that it is read back unchanged.
public enum CSVWriteError: Error, Hashable, Sendable {
  /// A field holds a NUL character. The record counts from 1, the field from 0.
  case nul(record: Int, field: Int)
  /// A record without fields. The record counts from 1.
  case noFields(record: Int)
}

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
