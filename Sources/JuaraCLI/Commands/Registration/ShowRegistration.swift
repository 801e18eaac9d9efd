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
    var random = SystemRandomNumberGenerator()
    let shown = try desk.store.registration(id, using: &random, by: desk.signature)
    let (registration, say) = (shown.registration, desk.say)
    let counts = try desk.store.attendance(of: shown.participant.id, at: desk.signature.at)
    var fields = FieldList(at: desk)
    fields.add(.registrationIDTitle, registration.id.description)
    fields.add(.codeTitle, shown.event.text)
    fields.add(.numberTitle, String(registration.number))
    fields.add(.participantIDTitle, registration.participant.description)
    fields.add(.nameTitle, shown.participant.details.name.text)
    fields.add(.statusTitle, say.label(registration.status))
    fields.add(.partyTitle, registration.party == 1 ? nil : String(registration.party))
    fields.add(.registeredAtTitle, say.instant(registration.registeredAt))
    fields.add(.consentDeadlineTitle, registration.consentDeadline.map { say.instant($0) })
    fields.add(.reasonTitle, registration.cancelReason.map { say.reason($0) })
    fields.add(.checkInCodeTitle, shown.code?.description)
    fields.add(.attendanceTitle, counts[id].flatMap { say.attendance($0) })
    try fields.print()
    return .done
  }
}
