public import ArgumentParser
public import Juara
public import JuaraExchange
import JuaraWording

// The values that options take by name, so that help and completions list them.

/// Named as programs write it, or by its label in either language: `confirmed`, `terkonfirmasi`.
protocol NamedChoice: ExpressibleByArgument, CaseIterable, RawRepresentable
where RawValue == String {
  func label(in wording: Wording) -> String
}

extension NamedChoice {
  /// Reads a name; capitals, blanks, hyphens and low lines make no difference.
  public init?(argument: String) {
    func key(_ name: String) -> String { name.lowercased().filter { !" -_".contains($0) } }
    let typed = key(argument)
    let choice =
      Self.allCases.first { key($0.rawValue) == typed }
      ?? Self.allCases.first { choice in
        [.indonesian, .english].contains { key(choice.label(in: Wording($0))) == typed }
      }
    guard let choice else { return nil }
    self = choice
  }
}

extension AuditEntry.Subject: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension Consent.Method: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension Consent.Purpose: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension Event.Kind: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension Group.Kind: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension Host.Role: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension Referral.Kind: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension RegistrationStatus: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension ServiceRole: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension Standings.Source.Kind: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension Tip.Topic: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension AwardPreset: ExpressibleByArgument {}
extension BookReview.State: ExpressibleByArgument {}
extension Certificate.Kind: ExpressibleByArgument {}
extension EventPlan.RegistrationScope: ExpressibleByArgument {}
extension EventPlan.WaitingRule: ExpressibleByArgument {}
extension ExportProfile: ExpressibleByArgument {}
extension GroupScoring.Measure: ExpressibleByArgument {}
extension JuryMethod: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension Milestone.State: ExpressibleByArgument {}
extension Question.Kind: ExpressibleByArgument {}
extension Standings.EntrantKind: ExpressibleByArgument {}
extension Standings.View: ExpressibleByArgument {}

extension Identifier: ExpressibleByArgument {
  public init?(argument: String) {
    guard let number = Int64(argument), number > 0 else { return nil }
    self.init(number)
  }
}
