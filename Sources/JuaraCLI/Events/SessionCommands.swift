import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

/// `juara event session …`
struct SessionCommands: CommandGroup {
  static let about = Phrase("Sesi sebuah acara.", "The sessions of an event.")
  static let subcommands: Subcommands = [
    Add.self, List.self, Edit.self, Cancel.self, Restore.self, Remove.self,
  ]

  struct Add: LibraryCommand {
    static let about = Phrase(
      "Tambahkan sesi; acara menjadi berseri.", "Add a session; the event becomes a series.")

    @Argument(help: .code) var event: String
    @Option(help: .starts) var starts: Written<MeetingTime>
    @Option(help: .ends) var ends: Written<MeetingTime>
    @Option(help: help("Judul sesi.", "The session's title.", "text")) var title: Written<String>?
    @Option(help: .link) var link: String?
    @Option(help: .place) var place: Written<String>?
    @Option(
      help: help(
        "Kursi sesi ini, di samping kapasitas acara.",
        "Seats of this session, besides the event's capacity.", "n"))
    var capacity: Int?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let plan = SessionPlan(
        title: try title?.value("--title", in: context),
        startsAt: try starts.value("--starts", in: context),
        endsAt: try ends.value("--ends", in: context),
        place: try place?.value("--place", in: context), link: link,
        capacity: try context.count(capacity, "--capacity"))
      let session = try context.store.addSession(plan, to: event, by: context.audit)
      try context.print(context.wording.sessionSaved(session, of: event))
    }
  }

  struct List: ListCommand {
    static let about = Phrase("Daftar sesi.", "List the sessions.")

    @Argument(help: .code) var event: String
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let perSession = try context.store.event(event).plan.registrationPer == .session
      try context.print(
        try context.store.sessions(of: event), as: list.format,
        [
          .number("session", .sessionTitle) { $0.number },
          .text("title", .titleTitle, canShrink: true) { $0.plan.title },
          .instant("starts", .startsTitle) { $0.plan.startsAt },
          .end("ends", .endsTitle) { $0.plan.endsAt },
          .word("state", .stateTitle) {
            (
              $0.isCancelled ? "cancelled" : "planned",
              context.wording.label(sessionCancelled: $0.isCancelled)
            )
          },
          .text("place", .placeTitle, canShrink: true) { $0.plan.place },
          .text("link", .linkTitle, canShrink: true, canHide: true) { $0.plan.link },
          .number("capacity", .capacityTitle) { $0.plan.capacity },
          .number("seats_taken", .seatsTakenTitle, canHide: !perSession) {
            perSession ? $0.seatsTaken : nil
          },
        ])
    }
  }

  struct Edit: LibraryCommand {
    static let about = Phrase("Ubah sesi.", "Change a session.")

    @Argument(help: .code) var event: String
    @Argument(help: .sessionNumber) var session: Int
    @Option(help: .starts) var starts: Written<MeetingTime>?
    @Option(help: .ends) var ends: Written<MeetingTime>?
    @Option(
      help: help(
        "Judul sesi; tidak-ada menghapusnya.", "The session's title; none takes it away.",
        "text|none"))
    var title: ValueEdit<String>?
    @Option(help: .linkEdit) var link: ValueEdit<LinkText>?
    @Option(help: .placeEdit) var place: ValueEdit<String>?
    @Option(
      help: help(
        "Kursi sesi ini; tidak-ada berarti tidak terbatas.",
        "Seats of this session; none is unlimited.",
        "n|none"))
    var capacity: ValueEdit<Int>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.requireChange(starts, ends, title, link, place, capacity)
      let edited = try context.store.editSession(session, of: event, by: context.audit) {
        plan in
        if let starts { plan.startsAt = try starts.value("--starts", in: context) }
        if let ends { plan.endsAt = try ends.value("--ends", in: context) }
        try title?.apply("--title", to: &plan.title, in: context)
        try link?.apply(to: &plan.link, in: context)
        try place?.apply("--place", to: &plan.place, in: context)
        try capacity?.apply("--capacity", to: &plan.capacity, in: context)
      }
      try context.print(context.wording.sessionSaved(edited.session, of: event))
      try context.report(edited.settled)
    }
  }

  struct Cancel: LibraryCommand {
    static let about = Phrase(
      "Batalkan satu sesi; pendaftarannya tetap terlihat untuk dihubungi.",
      "Call one session off; its registrations stay visible, so that people can be told.")

    @Argument(help: .code) var event: String
    @Argument(help: .sessionNumber) var session: Int
    @Option(
      help: help(
        "Alasan, untuk jejak perubahan dan untuk memberi tahu pendaftar.",
        "The reason, for the audit log and for telling people.", "text"))
    var reason: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let cancelled = try context.store.cancelSession(
        session, of: event, reason: reason, by: context.audit)
      try context.print(
        context.wording.sessionCancelled(
          cancelled.session, of: event, active: cancelled.active))
      try context.report(cancelled.settled)
    }
  }

  struct Restore: LibraryCommand {
    static let about = Phrase(
      "Pulihkan sesi yang dibatalkan.", "Restore a session that was called off.")

    @Argument(help: .code) var event: String
    @Argument(help: .sessionNumber) var session: Int
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let restored = try context.store.restoreSession(session, of: event, by: context.audit)
      try context.print(
        context.wording.sessionRestored(restored.session, of: event, active: restored.active))
      try context.report(restored.settled)
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase(
      "Hapus sesi yang belum dipakai.", "Remove a session that nobody uses.")

    @Argument(help: .code) var event: String
    @Argument(help: .sessionNumber) var session: Int
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let settled = try context.store.removeSession(session, of: event, by: context.audit)
      try context.print(context.wording.sessionRemoved(session, from: event))
      try context.report(settled)
    }
  }
}

extension ArgumentHelp {
  fileprivate static var sessionNumber: ArgumentHelp {
    help(
      "Nomor sesi; lihat juara event session list.",
      "The session's number; see juara event session list.", "session")
  }
}
