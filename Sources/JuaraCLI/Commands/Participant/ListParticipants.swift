internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara participant list`
struct ListParticipants: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("list", .participantList)
  }

  @Option(help: help(.nameFilter, "text")) var name: String?
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    var listing = Listing([
      .init(key: "participant_id", title: .participantIDTitle, isNumber: true),
      .init(key: "full_name", title: .nameTitle, canShrink: true),
      .init(key: "birth_date", title: .birthDateTitle),
      .init(key: "phone", title: .phoneTitle),
      .init(key: "email", title: .emailTitle, canShrink: true, canHide: true),
      .init(key: "school", title: .schoolTitle, canShrink: true, canHide: true),
      .init(key: "class", title: .classTitle, canHide: true),
      .init(key: "member_number", title: .memberNumberTitle, canHide: true),
    ])
    for participant in try desk.store.participants(named: name) {
      let person = participant.details
      listing.add([
        .number(Int(participant.id.rawValue)), .text(person.name.text),
        .text(person.birthDate?.description), .text(person.phone?.number.e164),
        .text(person.email?.text), .text(person.school), .text(person.schoolClass?.text),
        .text(person.memberNumber),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }
}
