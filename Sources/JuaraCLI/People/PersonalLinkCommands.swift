import ArgumentParser
import Foundation
import Juara
import JuaraStore
import JuaraWording

extension ParticipantCommands {
  struct Link: LibraryCommand {
    static let about = Phrase(
      "Membuat tautan pribadi ke halaman peserta di situs, atau mencabutnya.",
      "Make the personal link to a participant's page on the website, or revoke it.")

    @OptionGroup var people: PeopleArguments
    @Flag(
      help: help(
        "Untuk orang tua atau wali dari anak-anak ini, yang boleh memberi izin.",
        "For the parent or guardian of these children, who may give consent."))
    var guardian = false
    @Flag(
      help: help(
        "Cabut semua tautan orang ini, juga dari pendaftaran di situs.",
        "Revoke all links of this person, those of registering on the website too."))
    var revoke = false
    @Flag(
      help: help(
        "Pastikan bahwa yang mendaftar di situs memang orang ini.",
        "Confirm that who registered on the website is this person."))
    var confirm = false
    @OptionGroup var site: SiteOption
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let wording = context.wording
      if [guardian, revoke, confirm].count(where: \.self) > 1 {
        throw OptionProblem.oneOf(["--guardian", "--revoke", "--confirm"])
      }
      let found = try people.participants(in: context)
      let matches = found.map { PersonMatch($0) }
      if revoke {
        for person in found {
          try context.store.revokePersonalLinks(of: person.id, by: context.audit)
        }
        return try context.print(wording.personalLinksRevoked(matches))
      }
      if confirm {
        for person in found {
          try context.store.confirmPersonalLinks(of: person.id, by: context.audit)
        }
        return try context.print(wording.personalLinksConfirmed(matches))
      }
      let base = try site.address(in: context)
      let bearer: PersonalLink.Bearer = guardian ? .guardian : .participant
      let token = try context.store.createPersonalLink(
        for: found.map(\.id), bearer: bearer, by: context.audit)
      context.note(wording.personalLinkMade(matches, for: bearer))
      try context.print((base ?? "") + "/me/" + token.text)
      if base == nil { context.note(wording.linkNeedsSite) }
    }
  }

  struct Erasures: ListCommand {
    static let about = Phrase(
      "Menampilkan daftar yang minta datanya dihapus lewat situs.",
      "List who asked on the website to be erased.")

    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let requests = try context.store.erasureRequests()
      if !requests.isEmpty || !list.isTable {
        try context.print(
          requests, as: list.format,
          [
            .person { $0.participant },
            .text("full_name", .nameTitle, canShrink: true) { $0.name },
            .word("asked_by", .bearerTitle, { $0.bearer }, context.wording.label),
            .instant("asked_at", .requestedAtTitle) { $0.requestedAt },
          ])
      }
      context.note(context.wording.erasuresRequested(requests.count))
    }
  }
}
