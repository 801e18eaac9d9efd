internal import Foundation
internal import Juara
internal import JuaraWording

/// What surrounds a run of the program: its streams, its environment, its clock.
struct Surroundings {
  let environment: [String: String]
  let output: StandardStream
  let errors: StandardStream

  /// The language of the computer, where it is one of Juara's; else Indonesian.
  var systemLanguage: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale.flatMap { Language(rawValue: String($0.prefix(2))) } ?? .indonesian
  }

  /// The library's file: as named, else by `JUARA_DATABASE`, else `juara.sqlite` in this folder.
  func database(named name: String?) -> String {
    name ?? environment["JUARA_DATABASE"].flatMap { $0.isEmpty ? nil : $0 } ?? "juara.sqlite"
  }

  /// Who acts, and when: the staff as named, else by `JUARA_STAFF`, else as the system knows the
  /// user; by the computer's clock, or the one rehearsed by in `JUARA_NOW`.
  func audit(staff name: String?, zone: LibraryZone) throws -> AuditContext {
    let names = [name, environment["JUARA_STAFF"], environment["USER"]]
    let staff = names.lazy.compactMap { $0 }.first { !$0.isEmpty } ?? NSUserName()
    return AuditContext(staff: staff, at: try now(zone: zone))
  }

  private func now(zone: LibraryZone) throws -> Instant {
    guard let text = environment["JUARA_NOW"], !text.isEmpty else {
      return Instant(secondsSince1970: Int64(Date().timeIntervalSince1970))
    }
    if let instant = Instant(text) { return instant }
    if let local = LocalDateTime(text) { return zone.instant(of: local) }
    if let day = Day(text) { return zone.start(of: day) }
    throw OptionProblem.now(value: text)
  }

  /// Emphasis for a stream.
  func style(of stream: StandardStream) -> TerminalStyle {
    TerminalStyle(environment: environment, isTerminal: stream.isTerminal)
  }
}
