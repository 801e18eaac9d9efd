internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara registration show`
struct ShowRegistration: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("show", .registrationShow)
  }

  @Argument(help: help(.registrationID)) var id: Identifier<Registration>
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let code = try desk.store.registrationDetails(of: id).code
    let (listed, event) = try desk.store.registration(id)
    let counts = try desk.store.attendance(of: listed.participant.id, at: desk.audit.at)
    let standing = try desk.store.standing(of: id, at: desk.audit.at)
    let questions = try desk.store.questions(of: event.code.text)
    let registration = listed.registration
    var fields = FieldList(at: desk)
    fields.add(.registrationIDTitle, registration.id.description)
    fields.add(.eventTitle, "\(event.code) – \(event.plan.title)")
    fields.add(.numberTitle, desk.say.number(registration.number))
    fields.add(
      .participantIDTitle, "\(registration.participant) – \(listed.participant.details.name.text)")
    fields.add(.statusTitle, desk.say.label(registration))
    fields.add(.standingTitle, desk.say.sentence(standing, of: id, in: event))
    fields.add(.partyTitle, desk.say.number(registration.party))
    fields.add(.registeredAtTitle, desk.say.instant(registration.registeredAt))
    fields.add(.sessionsTitle, listed.sessions.map(String.init).joined(separator: ", "))
    for answer in listed.answers {
      let text = questions.first { $0.key == answer.key }?.text ?? answer.key
      fields.add(Phrase(text, text), desk.say.answer(answer.value))
    }
    for cell in listed.unmapped { fields.add(Phrase(cell.header, cell.header), cell.text) }
    fields.add(.checkInCodeTitle, code?.description)
    fields.add(.attendanceTitle, counts[id].flatMap { desk.say.attendance($0) })
    try fields.print()
    return .done
  }
}
