import Foundation
import Juara
import JuaraStore
import JuaraWording

struct Environment {
  let variables: [String: String]
  let output: StandardStream
  let errors: StandardStream

  /// The language of the computer, where it is one of Juara's; else Indonesian.
  var systemLanguage: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { variables[$0] }.first { !$0.isEmpty }
    return locale.flatMap { Language(rawValue: String($0.prefix(2))) } ?? .indonesian
  }

  /// The language of a command that did not open its library: as named, else the library's, else the
  /// computer's.
  func language(_ named: Language?, database: String?) -> Language {
    named
      ?? (try? Store.open(path: self.database(named: database), for: .reading).library.language)
      ?? systemLanguage
  }

  /// The library's file: as named, else by `JUARA_DATABASE`, else `juara.sqlite` in this folder.
  func database(named name: String?) -> String {
    name ?? variables["JUARA_DATABASE"].flatMap { $0.isEmpty ? nil : $0 } ?? "juara.sqlite"
  }

  /// `JUARA_STAFF`, else the system's user, where no staff is named; `JUARA_NOW` sets the clock.
  func audit(staff name: String?, zone: LibraryZone) throws -> AuditContext {
    let names = [name, variables["JUARA_STAFF"], variables["USER"]]
    let staff = names.lazy.compactMap { $0 }.first { !$0.isEmpty } ?? NSUserName()
    return AuditContext(staff: staff, at: try now(zone: zone))
  }

  private func now(zone: LibraryZone) throws -> Instant {
    guard let text = variables["JUARA_NOW"], !text.isEmpty else {
      return Instant(secondsSince1970: Int64(Date().timeIntervalSince1970))
    }
    guard let instant = Instant(written: text, in: zone) else {
      throw OptionProblem.now(value: text)
    }
    return instant
  }

  func style(of stream: StandardStream) -> TerminalStyle {
    TerminalStyle(environment: variables, isTerminal: stream.isTerminal)
  }
}

extension Instant {
  /// Reads an instant, a local time as people and this program write it (`18 Juli 2026 09.00`,
  /// `Sabtu, 18 Juli 2026 pukul 09.00 WITA`), or a day, which is its beginning.
  init?(written text: String, in zone: LibraryZone) {
    guard
      let instant = Instant(text) ?? (try? Instant.read(text, order: .dmy, zone: zone))
    else { return nil }
    self = instant
  }
}
