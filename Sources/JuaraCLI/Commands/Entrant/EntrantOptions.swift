internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// Which entrant: a participant by number, or a group by name.
struct EntrantOptions: ParsableArguments {
  @Option(help: help(.setAsideParticipant, "id")) var participant: Identifier<Participant>?
  @Option(help: help(.setAsideGroup, "name")) var group: String?
  @Option(help: help(.groupKindChoice, "kind")) var kind: Group.Kind?

  /// The entrant's key, and what to call it before staff.
  func entrant(at desk: Desk) throws -> (key: EntrantKey, name: String) {
    switch (participant, group) {
    case (let id?, nil): return (.participant(id), desk.say.entrant(participant: id))
    case (nil, let name?):
      let group = try desk.store.group(named: name, kind: kind)
      return (.group(group.id), group.name.text)
    default: throw OptionProblem.oneOf(["--participant", "--group"])
    }
  }
}

/// A command that settles whether an entrant takes a rank.
protocol EntrantCommand: LibraryCommand {
  /// What it settles.
  static var state: EntrantState { get }
  var challenge: String { get }
  var entrant: EntrantOptions { get }
  var reason: String { get }
}

extension EntrantCommand {
  func run(at desk: Desk) throws -> ExitStatus {
    let (key, name) = try entrant.entrant(at: desk)
    try desk.store.setState(Self.state, of: key, in: challenge, reason: reason, by: desk.signature)
    try desk.print(desk.say.entrantStateSet(Self.state, of: name))
    return .done
  }
}
