/// What a library cannot be.
public enum LibraryProblem: Error, Equatable, Sendable {
  /// It has no name.
  case noName
  /// The country code is not one to three digits that begin with 1 to 9.
  case countryCode(String)
  /// The age of majority is not 1 to 30.
  case ageOfMajority(Int)
}

extension Library {
  /// Throws what the library cannot be.
  public func check() throws(LibraryProblem) {
    if name.allSatisfy(\.isWhitespace) { throw .noName }
    let digits = countryCode.utf8
    guard 1...3 ~= digits.count, digits.first != UInt8(ascii: "0"),
      digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
    else { throw .countryCode(countryCode) }
    guard 1...30 ~= ageOfMajority else { throw .ageOfMajority(ageOfMajority) }
  }
}
