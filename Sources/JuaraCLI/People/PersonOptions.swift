import ArgumentParser
import Juara
import JuaraWording

struct PersonOptions: ParsableArguments {
  @Option(help: .personName) var name: Written<PersonName>?
  @Option(help: .phone("number")) var phone: Written<TypedPhone>?
  @Option(help: .email("address")) var email: Written<EmailAddress>?
  @Option(help: .birthDate("day")) var birthDate: Written<Day>?
  @Option(help: .school("name")) var school: Written<String>?
  @Option(name: .customLong("class"), help: .schoolClass("class")) var schoolClass: Written<String>?
  @Option(help: .memberNumber("number")) var memberNumber: Written<String>?
  @Option(help: .guardianName("name")) var guardianName: Written<String>?
  @Option(help: .guardianPhone("number")) var guardianPhone: Written<TypedPhone>?

  var isEmpty: Bool {
    let options: [Any?] = [
      name, phone, email, birthDate, school, schoolClass, memberNumber, guardianName, guardianPhone,
    ]
    return options.allSatisfy { $0 == nil }
  }

  /// The person; a participant who is known needs no name.
  func details(of known: Participant?, in context: CommandContext) throws -> PersonDetails {
    guard (name == nil) != (known == nil),
      let name = try name?.value("--name", in: context) ?? known?.details.name
    else {
      throw OptionProblem.oneOf(["--name", "--participant"])
    }
    return PersonDetails(
      name: name,
      birthDate: try birthDate?.value("--birth-date", in: context),
      phone: try phone?.value("--phone", in: context),
      email: try email?.value(in: context),
      school: try school?.value("--school", in: context),
      schoolClass: try schoolClass.flatMap { SchoolClass(try $0.value("--class", in: context)) },
      memberNumber: try memberNumber?.value("--member-number", in: context),
      guardianName: try guardianName?.value("--guardian-name", in: context),
      guardianPhone: try guardianPhone?.value("--guardian-phone", in: context))
  }
}

/// What changes of a participant; `none` empties a field.
struct PersonEdits: ParsableArguments {
  @Option(help: .personName) var name: Written<PersonName>?
  @Option(
    help: help("Nama yang ditampilkan untuk umum.", "The name to show in public.", "name|none"))
  var publicName: ValueEdit<PersonName>?
  @Option(help: .phone("number|none")) var phone: ValueEdit<TypedPhone>?
  @Option(help: .email("address|none")) var email: ValueEdit<EmailAddress>?
  @Option(help: .birthDate("day|none")) var birthDate: ValueEdit<Day>?
  @Option(help: .school("name|none")) var school: ValueEdit<String>?
  @Option(name: .customLong("class"), help: .schoolClass("class|none"))
  var schoolClass: ValueEdit<String>?
  @Option(help: .memberNumber("number|none")) var memberNumber: ValueEdit<String>?
  @Option(help: .guardianName("name|none")) var guardianName: ValueEdit<String>?
  @Option(help: .guardianPhone("number|none")) var guardianPhone: ValueEdit<TypedPhone>?

  var isEmpty: Bool {
    let options: [Any?] = [
      name, publicName, phone, email, birthDate, school, schoolClass, memberNumber, guardianName,
      guardianPhone,
    ]
    return options.allSatisfy { $0 == nil }
  }

  func apply(to participant: inout Participant, in context: CommandContext) throws {
    if let name { participant.details.name = try name.value("--name", in: context) }
    if let publicName {
      participant.publicName = try publicName.value("--public-name", in: context)?.text
    }
    try phone?.apply("--phone", to: &participant.details.phone, in: context)
    try email?.apply(to: &participant.details.email, in: context)
    try birthDate?.apply("--birth-date", to: &participant.details.birthDate, in: context)
    try school?.apply("--school", to: &participant.details.school, in: context)
    if let schoolClass {
      participant.details.schoolClass = try schoolClass.value("--class", in: context)
        .flatMap { SchoolClass($0) }
    }
    try memberNumber?.apply("--member-number", to: &participant.details.memberNumber, in: context)
    try guardianName?.apply("--guardian-name", to: &participant.details.guardianName, in: context)
    try guardianPhone?.apply(
      "--guardian-phone", to: &participant.details.guardianPhone, in: context)
  }
}

extension ArgumentHelp {
  fileprivate static var personName: ArgumentHelp {
    help("Nama lengkap, satu isian.", "The full name, in one field.", "name")
  }
  fileprivate static func phone(_ valueName: String) -> ArgumentHelp {
    help("Telepon atau WhatsApp.", "Telephone or WhatsApp.", valueName)
  }
  fileprivate static func email(_ valueName: String) -> ArgumentHelp {
    help("Alamat surel.", "E-mail address.", valueName)
  }
  fileprivate static func birthDate(_ valueName: String) -> ArgumentHelp {
    help("Tanggal lahir: 2013-02-28.", "Date of birth: 2013-02-28.", valueName)
  }
  fileprivate static func school(_ valueName: String) -> ArgumentHelp {
    help("Sekolah.", "School.", valueName)
  }
  fileprivate static func schoolClass(_ valueName: String) -> ArgumentHelp {
    help("Kelas, misalnya 7A.", "Class, such as 7A.", valueName)
  }
  fileprivate static func memberNumber(_ valueName: String) -> ArgumentHelp {
    help("Nomor anggota perpustakaan.", "Library card number.", valueName)
  }
  fileprivate static func guardianName(_ valueName: String) -> ArgumentHelp {
    help("Nama orang tua atau wali.", "The parent's or guardian's name.", valueName)
  }
  fileprivate static func guardianPhone(_ valueName: String) -> ArgumentHelp {
    help("Telepon orang tua atau wali.", "The parent's or guardian's telephone.", valueName)
  }
}
