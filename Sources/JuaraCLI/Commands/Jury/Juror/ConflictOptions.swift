internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// Whom a juror does not judge.
struct ConflictOptions: ParsableArguments {
  @Option(name: .customLong("school"), help: help(.conflictSchool, "name"))
  var schools: [String] = []

  @Option(name: .customLong("group"), help: help(.conflictGroup, "name"))
  var groups: [String] = []

  @Option(name: .customLong("participant"), help: help(.conflictParticipant, "id"))
  var participants: [Identifier<Participant>] = []

  /// The conflicts that were named.
  func conflicts(at desk: Desk) throws -> [NamedConflict] {
    try schools.map { NamedConflict.school(try desk.name($0, "--school")) }
      + groups.map { NamedConflict.group($0) }
      + participants.map { NamedConflict.participant($0) }
  }

  /// The one conflict or more that a command is about.
  func someConflicts(at desk: Desk) throws -> [NamedConflict] {
    let conflicts = try conflicts(at: desk)
    if conflicts.isEmpty { throw OptionProblem.oneOf(["--participant", "--group", "--school"]) }
    return conflicts
  }
}

extension Desk {
  /// Says whom a juror judges now.
  func print(_ duty: JurorDuty) throws {
    try print(
      say.jurorSaved(duty.juror, entrants: duty.entrants, barredFrom: duty.barredFrom))
  }
}
