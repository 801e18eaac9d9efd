internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara registration list`
struct ListRegistrations: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("list", .registrationList)
  }

  @Argument(help: help(.eventCode)) var event: String
  @Option(help: help(.status, "status")) var status: RegistrationStatus?
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    var columns: [Listing.Column] = [
      .init(key: "registration_id", title: .registrationIDTitle, isNumber: true),
      .init(key: "number", title: .numberTitle, isNumber: true),
      .init(key: "participant_id", title: .participantIDTitle, isNumber: true),
      .init(key: "full_name", title: .nameTitle, canShrink: true),
      .init(key: "school", title: .schoolTitle, canShrink: true, canHide: true),
      .init(key: "class", title: .classTitle, canHide: true),
      .init(key: "status", title: .statusTitle),
      .init(key: "party", title: .partyTitle, isNumber: true, canHide: true),
      .init(key: "registered_at", title: .registeredAtTitle, canHide: true),
      .init(key: "consent_deadline", title: .consentDeadlineTitle, canHide: true),
    ]
    // What files had besides is of too many sorts for a table; `export` gives each a column.
    if format != .table { columns.append(.init(key: "other_columns", title: .otherColumnsTitle)) }
    var listing = Listing(columns)
    try desk.store.eachRegistration(in: event, status: status) { listed in
      let registration = listed.registration
      let person = listed.participant.details
      let other: [Listing.Cell] =
        format != .table
        ? [.fields(listed.unmapped.map { (name: $0.header, text: $0.text) })] : []
      listing.add(
        [
          .number(Int(registration.id.rawValue)), .number(registration.number),
          .number(Int(registration.participant.rawValue)), .text(person.name.text),
          .text(person.school), .text(person.schoolClass?.text),
          .word(registration.status.rawValue, label: desk.say.label(registration)),
          .number(registration.party),
          .word(
            registration.registeredAt.iso8601,
            label: desk.say.shortInstant(registration.registeredAt)),
          registration.consentDeadline.map {
            .word($0.iso8601, label: desk.say.shortInstant($0))
          } ?? .text(nil),
        ] + other)
    }
    try listing.print(format, at: desk)
    let overdue = try desk.store.overdueRegistrations(of: event, at: desk.audit.at)
    if overdue > 0 { desk.note(desk.say.overdue(overdue)) }
    return .done
  }
}
