internal import Juara
internal import JuaraCSV

extension TableReader {
  /// Turns a fault of the bytes into what it means for the file.
  static func translating<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as CSVError {
      let position = error.position
      throw FileProblem.syntax(
        FileProblem.CSVFault(error.fault), line: position.line, record: position.record,
        byte: position.byte)
    } catch let error as CSVDecodingError {
      throw FileProblem.badByte(
        encoding: error.fault.encoding, line: error.line, byte: error.byte)
    }
  }
}

extension CSVDecodingError.Fault {
  fileprivate var encoding: String {
    switch self {
    case .invalidUTF8: CSVEncoding.utf8.rawValue
    case .unpairedSurrogate, .oddLength: CSVEncoding.utf16.rawValue
    case .undefinedByte: CSVEncoding.windows1252.rawValue
    }
  }
}

extension FileProblem.CSVFault {
  fileprivate init(_ fault: CSVError.Fault) {
    self =
      switch fault {
      case .openQuote: .openQuote
      case .textAfterQuote: .textAfterQuote
      case .quoteInField: .quoteInField
      case .nul: .nul
      case .fieldTooLong(let limit): .fieldTooLong(limit: limit)
      case .tooManyFields(let limit): .tooManyFields(limit: limit)
      case .recordTooLong(let limit): .recordTooLong(limit: limit)
      }
  }
}
