internal import ArgumentParser
internal import Juara
internal import JuaraWording

/// What staff may say of a person who registers.
struct PersonOptions: ParsableArguments {
  @Option(help: help(.personName, "name")) var name: String?
  @Option(help: help(.phone, "number")) var phone: String?
  @Option(help: help(.email, "address")) var email: String?
  @Option(help: help(.birthDate, "day")) var birthDate: String?
  @Option(help: help(.school, "name")) var school: String?
  @Option(name: .customLong("class"), help: help(.schoolClass, "class")) var schoolClass: String?
  @Option(help: help(.memberNumber, "number")) var memberNumber: String?
  @Option(help: help(.guardianName, "name")) var guardianName: String?
  @Option(help: help(.guardianPhone, "number")) var guardianPhone: String?

  /// The person as said; a participant who is known needs no name.
  func details(of known: Participant?, at desk: Desk) throws -> PersonDetails {
    guard (name == nil) != (known == nil),
      let name = try name.map({ try desk.name($0, "--name") }) ?? known?.details.name
    else {
      throw OptionProblem.oneOf(["--name", "--participant"])
    }
    return PersonDetails(
      name: name,
      birthDate: try birthDate.map { try desk.day($0, "--birth-date") },
      phone: try phone.map { try desk.phone($0, "--phone") },
      email: try email.map { try desk.email($0) },
      school: try school.map { try desk.text($0, "--school") },
      schoolClass: try schoolClass.flatMap { SchoolClass(try desk.text($0, "--class")) },
      memberNumber: try memberNumber.map { try desk.text($0, "--member-number") },
      guardianName: try guardianName.map { try desk.text($0, "--guardian-name") },
      guardianPhone: try guardianPhone.map { try desk.phone($0, "--guardian-phone") })
  }
}
