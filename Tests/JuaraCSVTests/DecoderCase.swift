import Testing

@testable import JuaraCSV

/// Bytes in an encoding, and the text or the fault in them, however they are cut into chunks.
struct DecoderCase: CustomTestStringConvertible, Sendable {
  var encoding: CSVEncoding
  var bytes: [UInt8]
  var outcome: Result<String, CSVDecodingError>

  init(_ encoding: CSVEncoding, _ bytes: [UInt8], _ text: String) {
    self.encoding = encoding
    self.bytes = bytes
    outcome = .success(text)
  }

  init(
    _ encoding: CSVEncoding, _ bytes: [UInt8], fails fault: CSVDecodingError.Fault, line: Int,
    byte: Int
  ) {
    self.encoding = encoding
    self.bytes = bytes
    outcome = .failure(CSVDecodingError(fault: fault, line: line, byte: byte))
  }

  var testDescription: String {
    "\(encoding.rawValue) " + bytes.map { String($0, radix: 16) }.joined(separator: " ")
  }

  func check(_ location: SourceLocation = #_sourceLocation) {
    for chunking in Chunking.allCases {
      let decoded = Result { () throws(CSVDecodingError) in try decode(chunking) }
      #expect(decoded == outcome, "\(chunking)", sourceLocation: location)
    }
  }

  private func decode(_ chunking: Chunking) throws(CSVDecodingError) -> String {
    var decoder = CSVDecoder(encoding)
    var output: [UInt8] = []
    for chunk in chunking.chunks(bytes) {
      output += try decoder.decode(chunk)
    }
    try decoder.finish()
    return String(decoding: output, as: UTF8.self)
  }
}
