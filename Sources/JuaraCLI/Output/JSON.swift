import Foundation

/// Writes JSON, with the members of an object in the order given.
enum JSON {
  private static let encoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return encoder
  }()

  /// A string, or `null`.
  static func string(_ text: String?) throws -> String {
    try text.map { String(decoding: try encoder.encode($0), as: UTF8.self) } ?? "null"
  }

  static func object(_ members: [(name: String, json: String)]) throws -> String {
    let members = try members.map { try string($0.name) + ": " + $0.json }
    return "{" + members.joined(separator: ", ") + "}"
  }
}
