internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara participant edit`
struct EditParticipant: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("edit", .participantEdit)
  }

  @Argument(help: help(.participantID)) var id: Identifier<Participant>
  @Option(help: help(.personName, "name")) var name: String?
  @Option(help: help(.publicName, "name|none")) var publicName: String?
  @Option(help: help(.phone, "number|none")) var phone: String?
  @Option(help: help(.email, "address|none")) var email: String?
  @Option(help: help(.birthDate, "day|none")) var birthDate: String?
  @Option(help: help(.school, "name|none")) var school: String?
  @Option(name: .customLong("class"), help: help(.schoolClass, "class|none"))
  var schoolClass: String?
  @Option(help: help(.memberNumber, "number|none")) var memberNumber: String?
  @Option(help: help(.guardianName, "name|none")) var guardianName: String?
  @Option(help: help(.guardianPhone, "number|none")) var guardianPhone: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let asked = [
      name, publicName, phone, email, birthDate, school, schoolClass, memberNumber, guardianName,
      guardianPhone,
    ]
    if asked.allSatisfy({ $0 == nil }) { throw OptionProblem.nothingToChange }
    try desk.store.editParticipant(id, by: desk.audit) { participant in
      try apply(to: &participant, at: desk)
    }
    try desk.print(desk.say.participantEdited(id))
    return .done
  }

  private func apply(to participant: inout Participant, at desk: Desk) throws {
    if let name { participant.details.name = try desk.name(name, "--name") }
    if let publicName {
      participant.publicName = try desk.optional(publicName) {
        try desk.name($0, "--public-name").text
      }
    }
    if let phone {
      participant.details.phone = try desk.optional(phone) { try desk.phone($0, "--phone") }
    }
    if let email { participant.details.email = try desk.optional(email) { try desk.email($0) } }
    if let birthDate {
      participant.details.birthDate = try desk.optional(birthDate) {
        try desk.day($0, "--birth-date")
      }
    }
    if let school {
      participant.details.school = try desk.optional(school) { try desk.text($0, "--school") }
    }
    if let schoolClass {
      participant.details.schoolClass = try desk.optional(schoolClass) {
        try desk.text($0, "--class")
      }
      .flatMap { SchoolClass($0) }
    }
    if let memberNumber {
      participant.details.memberNumber = try desk.optional(memberNumber) {
        try desk.text($0, "--member-number")
      }
    }
    if let guardianName {
      participant.details.guardianName = try desk.optional(guardianName) {
        try desk.text($0, "--guardian-name")
      }
    }
    if let guardianPhone {
      participant.details.guardianPhone = try desk.optional(guardianPhone) {
        try desk.phone($0, "--guardian-phone")
      }
    }
  }
}
