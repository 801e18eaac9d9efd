import Foundation
import Juara
import JuaraStore
import JuaraWording

/// What the command line says.
struct ServerOptions: Equatable {
  var database: String
  var host = "127.0.0.1"
  var port = 8080
  /// Nil for this computer's own address.
  var baseURL: String?
  var trustedProxies: Set<String> = []
  var pagesPerMinute: Int?
  var registrationsPerMinute: Int?
  var asksHelp = false
  /// As named; nil for the library's.
  var language: Language?

  init(_ arguments: [String], _ variables: [String: String]) throws(ServerOptionProblem) {
    database = variables["JUARA_DATABASE"].flatMap { $0.isEmpty ? nil : $0 } ?? "juara.sqlite"
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--help" || argument == "-h" {
        asksHelp = true
        continue
      }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard Self.names.contains(name) else { throw .unknown(argument) }
      guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst(), !value.isEmpty else {
        throw .missingValue(name)
      }
      try set(name, to: value)
    }
  }

  /// The language of the terminal where no library is open, or options are not understood: as named, else the
  /// library's, else the computer's, as `juara` has it.
  static func language(_ arguments: [String], _ variables: [String: String]) -> Language {
    if let named = value(of: "--language", in: arguments).flatMap({ Language(rawValue: $0) }) {
      return named
    }
    let database =
      value(of: "--database", in: arguments)
      ?? variables["JUARA_DATABASE"].flatMap { $0.isEmpty ? nil : $0 } ?? "juara.sqlite"
    return (try? Store.open(path: database, for: .reading).library.language)
      ?? computerLanguage(variables)
  }

  static func computerLanguage(_ variables: [String: String]) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { variables[$0] }
      .first { !$0.isEmpty }
    return locale.flatMap { Language(rawValue: String($0.prefix(2))) } ?? .indonesian
  }

  private static func value(of name: String, in arguments: [String]) -> String? {
    if let equal = arguments.last(where: { $0.hasPrefix(name + "=") }) {
      return String(equal.dropFirst(name.count + 1))
    }
    return arguments.lastIndex(of: name).map { arguments[($0 + 1)...] }?.first
  }

  private static let names = [
    "--database", "--host", "--port", "--base-url", "--trusted-proxy", "--pages-per-minute",
    "--registrations-per-minute", "--language",
  ]

  private mutating func set(_ name: String, to value: String) throws(ServerOptionProblem) {
    func number(_ range: ClosedRange<Int>) throws(ServerOptionProblem) -> Int {
      guard let number = Int(value), range.contains(number) else {
        throw .notANumber(name, value, from: range.lowerBound, to: range.upperBound)
      }
      return number
    }
    switch name {
    case "--database": database = value
    case "--host": host = value
    case "--port": port = try number(0...65_535)
    case "--base-url":
      guard let url = URL(string: value), ["http", "https"].contains(url.scheme),
        let host = url.host(), !host.isEmpty, ["", "/"].contains(url.path()), url.query() == nil,
        url.user() == nil
      else { throw .notABaseURL(value) }
      baseURL = value.hasSuffix("/") ? String(value.dropLast()) : value
    case "--trusted-proxy":
      for address in value.split(separator: ",") {
        trustedProxies.insert(address.filter { !$0.isWhitespace })
      }
    case "--pages-per-minute": pagesPerMinute = try number(1...1_000_000_000)
    case "--registrations-per-minute": registrationsPerMinute = try number(1...1_000_000_000)
    default:
      guard let language = Language(rawValue: value) else { throw .notALanguage(value) }
      self.language = language
    }
  }
}
