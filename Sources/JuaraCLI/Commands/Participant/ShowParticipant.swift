internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara participant show`
struct ShowParticipant: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("show", .participantShow)
  }

  @Argument(help: help(.participantID)) var id: Identifier<Participant>
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let participant = try desk.store.participant(id)
    let person = participant.details
    let say = desk.say
    var fields = FieldList(at: desk)
    fields.add(.participantIDTitle, id.description)
    fields.add(.nameTitle, person.name.text)
    fields.add(.publicNameTitle, participant.publicName)
    fields.add(.birthDateTitle, person.birthDate.map { say.day($0) })
    fields.add(.phoneTitle, person.phone?.number.e164)
    fields.add(.emailTitle, person.email?.text)
    fields.add(.schoolTitle, person.school)
    fields.add(.classTitle, person.schoolClass?.text)
    fields.add(.memberNumberTitle, person.memberNumber)
    fields.add(.guardianTitle, person.guardianName)
    fields.add(.guardianPhoneTitle, person.guardianPhone?.number.e164)
    for group in try desk.store.groups(of: id) {
      fields.add(.groupTitle, "\(group.name.text) (\(say.label(group.kind)))")
    }
    for consent in try desk.store.consents(of: id) {
      fields.add(.consentTitle, say.consent(consent))
    }
    let attended = try desk.store.attendance(of: id, at: desk.audit.at)
    for (event, registration) in try desk.store.registrations(of: id) {
      fields.add(
        .registrationTitle, "\(event): \(say.label(registration)) (\(registration.id))")
      if let count = attended[registration.id] {
        fields.add(.attendanceTitle, say.attendance(count).map { "\(event): \($0)" })
      }
    }
    try fields.print()
    return .done
  }
}
