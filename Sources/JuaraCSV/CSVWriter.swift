/// Writes records that a ``CSVReader`` of the same dialect reads back unchanged. A field is quoted
/// only if it contains the delimiter, a quote or a line end, starts or ends with a space or tab,
/// would make a blank line, or could be taken for a byte-order mark or a `sep=` line at the start
/// of the file.
public struct CSVWriter {
  public enum LineEnding: Hashable, Sendable {
    /// As in RFC 4180.
    case crlf
    case lf
  }

  /// The amount to collect before writing.
  private static let bufferBytes = 1 << 16

  private let scanner: CSVScanner
  private let lineEnding: LineEnding
  private let hasByteOrderMark: Bool
  private let sink: ([UInt8]) throws -> Void
  private var buffer: [UInt8] = []
  private var records = 0

  /// Call ``flush()`` after the last record.
  /// - Parameters:
  ///   - byteOrderMark: By which spreadsheet programs recognise UTF-8.
  ///   - sink: Receives the next bytes of the file in UTF-8.
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

  /// - Throws: ``CSVWriteError``, and nothing of the record is written; or what the sink throws.
  ///   The record is then already buffered: flush again, but do not write it again.
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

  /// Passes the buffer to the sink. It is kept if the sink throws.
  public mutating func flush() throws {
    guard !buffer.isEmpty else { return }
    try sink(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// - Returns: False if the field contains NUL.
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

  /// The first field must not look like a byte-order mark or a `sep=` line.
  mutating func addStartOfFile(_ bytes: UnsafeBufferPointer<UInt8>, _ hasByteOrderMark: Bool) {
    let isMark = !hasByteOrderMark && bytes.starts(with: CSVByte.byteOrderMark)
    if isMark || CSVByte.startsWithSeparatorKey(bytes) { quotes = true }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == CSVByte.space || byte == CSVByte.tab
  }
}

/// A record that could not be read back unchanged.
public enum CSVWriteError: Error, Hashable, Sendable {
  /// The record counts from 1, the field from 0.
  case nul(record: Int, field: Int)
  /// The record counts from 1.
  case noFields(record: Int)
}

/// Prevents spreadsheet programs from running text as a formula (CSV injection). Text that starts
/// with `=`, `+`, `-`, `@`, a tab or CR gets a leading apostrophe, unless it is a telephone number
/// or plain number. Text that already looks guarded gets another: unguarding restores it.
public enum FormulaGuard {
  private static let apostrophe = UInt8(ascii: "'")

  public static func guarded(_ text: String) -> String { needsGuard(text) ? "'" + text : text }

  /// Reverses ``guarded(_:)``. Other text is unchanged, unless it looks guarded.
  public static func unguarded(_ text: String) -> String {
    isGuarded(text) ? String(Substring(text.utf8.dropFirst())) : text
  }

  /// Whether ``guarded(_:)`` changes the text.
  static func needsGuard(_ text: String) -> Bool {
    guard let first = text.utf8.first, first == apostrophe || isStart(first) else { return false }
    if first == apostrophe { return isGuarded(text) }
    return !isTelephoneNumber(text.utf8) && !isPlainNumber(text.utf8)
  }

  /// Whether ``unguarded(_:)`` changes the text: apostrophes, then the start of a formula.
  public static func isGuarded(_ text: String) -> Bool {
    guard text.utf8.first == apostrophe else { return false }
    return text.utf8.first { $0 != apostrophe }.map(isStart) ?? false
  }

  private static func isStart(_ byte: UInt8) -> Bool { "=+-@\t\r".utf8.contains(byte) }

  /// `+` and 7 to 15 digits not starting with 0, as in E.164.
  private static func isTelephoneNumber(_ text: String.UTF8View) -> Bool {
    guard text.first == UInt8(ascii: "+") else { return false }
    let digits = text.dropFirst()
    return 7...15 ~= digits.count && digits.first != UInt8(ascii: "0") && digits.allSatisfy(isDigit)
  }

  /// Digits with an optional sign and optional decimals after `.` or `,`.
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
