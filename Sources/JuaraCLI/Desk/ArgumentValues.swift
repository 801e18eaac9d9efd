public import ArgumentParser
package import Juara
package import JuaraExchange
internal import JuaraWording

// The values that options take by name, so that help and completions list them.

extension Language: ExpressibleByArgument {}
extension BookReview.State: ExpressibleByArgument {}
extension Event.Kind: ExpressibleByArgument {}
extension Host.Role: ExpressibleByArgument {}
extension Event.Kind: SpokenChoice {
  /// What it is called in both languages.
  package var names: [String] { spoken { $0.label(self) } }
}

extension Host.Role: SpokenChoice {
  /// What it is called in both languages.
  package var names: [String] { spoken { $0.label(self) } }
}

extension Milestone.State: ExpressibleByArgument {}
extension EventPlan.RegistrationScope: ExpressibleByArgument {}
extension EventPlan.WaitingRule: ExpressibleByArgument {}
extension Question.Kind: ExpressibleByArgument {}
extension RegistrationStatus: SpokenChoice {
  /// What it is called in both languages.
  package var names: [String] { spoken { $0.label(self) } }
}

extension Group.Kind: SpokenChoice {
  /// What it is called in both languages.
  package var names: [String] { spoken { $0.label(self) } }
}

extension Consent.Purpose: SpokenChoice {
  /// What it is called in both languages.
  package var names: [String] { spoken { $0.label(self) } }
}

extension Consent.Method: SpokenChoice {
  /// What it is called in both languages.
  package var names: [String] { spoken { $0.label(self) } }
}

extension DateOrder: ExpressibleByArgument {}
extension ExportProfile: ExpressibleByArgument {}
extension Standings.EntrantKind: ExpressibleByArgument {}
extension Standings.View: ExpressibleByArgument {}
extension GroupScoring.Measure: ExpressibleByArgument {}
extension AwardPreset: ExpressibleByArgument {}
extension AuditEntry.Subject: ExpressibleByArgument {}
extension Certificate.Kind: ExpressibleByArgument {}
extension JuryMethod: ExpressibleByArgument {}
extension AuditEntry.Subject: SpokenChoice {
  /// What it is called in both languages.
  package var names: [String] { spoken { $0.label(self) } }
}

extension Standings.Source.Kind: SpokenChoice {
  /// What it is called in both languages.
  package var names: [String] { spoken { $0.label(self) } }
}

extension Identifier: ExpressibleByArgument {
  /// Reads the number that staff type.
  package init?(argument: String) {
    guard let number = Int64(argument), number > 0 else { return nil }
    self.init(number)
  }
}
