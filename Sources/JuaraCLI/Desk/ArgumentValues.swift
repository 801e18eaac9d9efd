public import ArgumentParser
public import Juara
public import JuaraExchange

// The values that options take by name, so that help and completions list them.

extension Language: ExpressibleByArgument {}
extension BookReview.State: ExpressibleByArgument {}
extension Event.Kind: ExpressibleByArgument {}
extension Host.Role: ExpressibleByArgument {}
extension Milestone.State: ExpressibleByArgument {}
extension EventPlan.RegistrationScope: ExpressibleByArgument {}
extension EventPlan.WaitingRule: ExpressibleByArgument {}
extension Question.Kind: ExpressibleByArgument {}
extension RegistrationStatus: ExpressibleByArgument {}
extension Group.Kind: ExpressibleByArgument {}
extension Consent.Purpose: ExpressibleByArgument {}
extension Consent.Method: ExpressibleByArgument {}
extension DateOrder: ExpressibleByArgument {}
extension ExportProfile: ExpressibleByArgument {}
extension Standings.Side: ExpressibleByArgument {}
extension Standings.View: ExpressibleByArgument {}
extension GroupScoring.Measure: ExpressibleByArgument {}
extension AwardPreset: ExpressibleByArgument {}
extension AuditEntry.Subject: ExpressibleByArgument {}
extension Certificate.Kind: ExpressibleByArgument {}
extension JuryMethod: ExpressibleByArgument {}

extension Identifier: ExpressibleByArgument {
  /// Reads the number that staff type.
  public init?(argument: String) {
    guard let number = Int64(argument), number > 0 else { return nil }
    self.init(number)
  }
}
