/// Where an input is cut: nothing that is read may depend on it.
enum Chunking: CaseIterable {
  case ones, twos, sevens, whole
  /// Single bytes with an empty chunk before each, and one at the end.
  case onesAndEmpty

  private var size: Int {
    switch self {
    case .ones, .onesAndEmpty: 1
    case .twos: 2
    case .sevens: 7
    case .whole: .max
    }
  }

  func chunks(_ input: [UInt8]) -> [[UInt8]] {
    if self == .whole { return [input] }
    let cut = stride(from: 0, to: input.count, by: size).map {
      Array(input[$0..<min($0 + size, input.count)])
    }
    return self == .onesAndEmpty ? cut.flatMap { [[], $0] } + [[]] : cut
  }

  func source(_ input: [UInt8]) -> () throws -> [UInt8]? {
    var rest = chunks(input)[...]
    return { rest.popFirst() }
  }
}
