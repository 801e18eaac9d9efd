package import ArgumentParser
internal import Juara
internal import JuaraWording

/// A value that an option takes by name: as programs write it, or as people say it in either
/// language: `confirmed`, `terkonfirmasi`.
package protocol SpokenChoice: ExpressibleByArgument, CaseIterable, RawRepresentable
where RawValue == String {
  /// What it is called in Indonesian and in English.
  var names: [String] { get }
}

extension SpokenChoice {
  /// Reads a name; capitals, blanks, hyphens and low lines make no difference.
  package init?(argument: String) {
    func key(_ name: String) -> String {
      name.lowercased().filter { !" -_".contains($0) }
    }
    let typed = key(argument)
    let choice =
      Self.allCases.first { key($0.rawValue) == typed }
      ?? Self.allCases.first { $0.names.contains { key($0) == typed } }
    guard let choice else { return nil }
    self = choice
  }
}

/// Both ways of saying something.
func spoken(_ label: (Wording) -> String) -> [String] {
  [label(Wording(.indonesian)), label(Wording(.english))]
}
