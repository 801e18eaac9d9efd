internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara group edit`
struct EditGroup: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("edit", .groupEdit) }

  @Argument(help: help(.groupName)) var group: String
  @Option(help: help(.groupKindChoice, "kind")) var kind: Group.Kind?
  @Option(help: help(.newName, "name")) var name: String?
  @Option(help: help(.newKind, "kind")) var newKind: Group.Kind?
  @Option(help: help(.enrolmentEdit, "n|none")) var enrolment: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    if name == nil, newKind == nil, enrolment == nil { throw OptionProblem.nothingToChange }
    let edited = try desk.store.editGroup(named: group, kind: kind, by: desk.audit) { group in
      if let name { group.name = try desk.name(name, "--name") }
      if let newKind { group.kind = newKind }
      if let enrolment {
        group.enrolment = try desk.optional(enrolment) { try desk.number($0, "--enrolment") }
      }
    }
    try desk.print(desk.say.groupEdited(edited))
    desk.warn(ofEnrolmentOf: edited)
    return .done
  }
}

extension Desk {
  /// Says that more belong to a group than are enrolled, where it is so.
  func warn(ofEnrolmentOf group: Group) {
    if let sentence = say.enrolmentTooLow(group) { note(errorStyle.yellow(sentence.printable)) }
  }
}
