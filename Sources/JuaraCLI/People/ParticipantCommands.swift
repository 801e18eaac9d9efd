import ArgumentParser
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

struct ParticipantCommands: CommandGroup {
  static let about = Phrase(
    "Peserta: orang yang dikenal perpustakaan.", "Participants: the people the library knows.")
  static let subcommands: Subcommands = [
    List.self, Show.self, Edit.self, Calendar.self, Import.self, Duplicates.self,
    Distinct.self, Merge.self, Link.self, Export.self, Erase.self, Erasures.self, Purge.self,
  ]

  struct List: ListCommand {
    static let about = Phrase("Menampilkan daftar peserta.", "List participants.")

    @Option(
      help: help("Hanya yang namanya memuat ini.", "Only those whose name contains this.", "text"))
    var name: String?
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.participants(named: name), as: list.format,
        [
          .person { $0.id },
          .text("full_name", .nameTitle, canShrink: true) { $0.details.name.text },
          .day("birth_date", .birthDateTitle) { $0.details.birthDate },
          .text("phone", .phoneTitle) { $0.details.phone?.number.e164 },
          .text("email", .emailTitle, canShrink: true, canHide: true) { $0.details.email?.text },
          .text("school", .schoolTitle, canShrink: true, canHide: true) { $0.details.school },
          .text("class", .classTitle, canHide: true) { $0.details.schoolClass?.text },
          .text("member_number", .memberNumberTitle, canHide: true) { $0.details.memberNumber },
        ])
    }
  }

  struct Show: ReadingCommand {
    static let about = Phrase("Menampilkan satu peserta.", "Show one participant.")

    @OptionGroup var argument: PersonArgument
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let participant = try argument.participant(in: context)
      let id = participant.id
      let person = participant.details
      let wording = context.wording
      var fields = FieldList(in: context)
      fields.add(.participantIDTitle, id.label)
      fields.add(.nameTitle, person.name.text)
      fields.add(.publicNameTitle, participant.publicName)
      fields.add(.birthDateTitle, person.birthDate.map { wording.day($0) })
      fields.add(.phoneTitle, person.phone?.number.e164)
      fields.add(.emailTitle, person.email?.text)
      fields.add(.schoolTitle, person.school)
      fields.add(.classTitle, person.schoolClass?.text)
      fields.add(.memberNumberTitle, person.memberNumber)
      fields.add(.guardianTitle, person.guardianName)
      fields.add(.guardianPhoneTitle, person.guardianPhone?.number.e164)
      for group in try context.store.groups(of: id) {
        fields.add(.groupTitle, "\(group.name.text) (\(wording.label(group.kind)))")
      }
      for consent in try context.store.consents(of: id) {
        fields.add(.consentTitle, wording.consent(consent))
      }
      for link in try context.store.personalLinks(of: id) {
        fields.add(.personalLinkTitle, wording.personalLink(link))
      }
      let attended = try context.store.attendance(of: id, at: context.audit.at)
      for (event, registration) in try context.store.registrations(of: id) {
        fields.add(
          .registrationTitle,
          "\(event): \(wording.entrantNumber(registration.number)), \(wording.label(registration))")
        if let count = attended[registration.id] {
          fields.add(.attendanceTitle, wording.attendance(count).map { "\(event): \($0)" })
        }
      }
      try fields.print()
    }
  }

  struct Edit: LibraryCommand {
    static let about = Phrase(
      "Mengubah data peserta; tidak-ada mengosongkan isian.",
      "Change a participant; none empties a field.")

    @OptionGroup var argument: PersonArgument
    @OptionGroup var person: PersonEdits
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.requireChange(person.isEmpty ? nil : person)
      let (edited, changes) = try context.store.editParticipant(
        try argument.participant(in: context).id, by: context.audit
      ) { try person.apply(to: &$0, in: context) }
      try context.print(context.wording.participantEdited(PersonMatch(edited), changes))
      if let line = context.wording.unclearClass(of: edited.details) { context.warn(line) }
    }
  }

  struct Calendar: ReadingCommand {
    static let about = Phrase(
      "Menulis kalender seorang peserta dengan tautan rapatnya; hanya untuk orang itu.",
      "Write a participant's own calendar with the join links; for that person alone.")

    @OptionGroup var argument: PersonArgument
    @Option(help: .output, completion: .file()) var output: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.export(
        try context.store.calendar(for: try argument.participant(in: context).id),
        named: context.wording.personalCalendar(context.library), to: output)
    }
  }

  struct Import: LibraryCommand {
    static let about = Phrase(
      "Mengimpor orang tanpa acara, misalnya anggota SLiMS; tanpa --apply hanya uji coba.",
      "Import people without an event, such as members from SLiMS; a dry run without --apply.")

    @Argument(help: .inputFile, completion: .file()) var file: String
    @OptionGroup var repeated: LatestOption
    @OptionGroup var options: ImportArguments
    @OptionGroup var erased: ReadmitOption
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let input = try InputFile.named(file)
      try Interruption.handled {
        let table = try PeopleFile(
          input, library: context.library, try options.tableOptions(.participants, in: context))
        try ImportRun(table, from: input, options, in: context).run { next, report in
          try context.store.importPeople(
            options.importOptions(
              input, table.findings, takesLatest: repeated.latest, readmit: erased.readmit),
            by: context.audit, rows: next,
            report: report)
        }
      }
    }
  }

  struct Duplicates: ListCommand {
    static let about = Phrase(
      "Menampilkan daftar peserta yang mungkin tercatat dua kali.",
      "List participants who may be one person twice.")

    @Option(help: help("Paling banyak sekian pasangan.", "At most this many pairs.", "n"))
    var limit: Int?
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.check(limit, "--limit", in: 1...Int.max)
      let found = try context.store.nearDuplicates()
      try context.print(
        found.pairs.prefix(limit ?? found.pairs.count), as: list.format,
        [
          .person { $0.first.id },
          .text("full_name", .nameTitle, canShrink: true) { $0.first.details.name.text },
          .person("other_id", Phrase("ID lainnya", "Other ID")) { $0.second.id },
          .text("other_name", Phrase("Nama lainnya", "Other's name"), canShrink: true) {
            $0.second.details.name.text
          },
          .word("why", Phrase("Sebab", "Why"), canShrink: true) {
            (
              (["name:\($0.reasons.similarity)"] + $0.reasons.agreements.map(\.rawValue))
                .joined(separator: " "),
              context.wording.reasons($0.reasons)
            )
          },
          .word("differs_in", Phrase("Berbeda", "Differs in"), canShrink: true, canHide: true) {
            ($0.reasons.conflicts.joined(separator: " "), context.wording.conflicts($0.reasons))
          },
        ])
      if let words = context.wording.notCompared(in: found) { context.note(words) }
    }
  }

  struct Distinct: LibraryCommand {
    static let about = Phrase(
      "Mencatat bahwa dua peserta yang mirip memang dua orang.",
      "Note that two participants who look alike are two people.")

    @Argument(help: .person) var first: Written<PersonReference>
    @Argument(
      help: help("Yang lainnya, begitu pula.", "The other one, in the same way.", "who"))
    var second: Written<PersonReference>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let first = try context.store.participant(first.value(in: context))
      let second = try context.store.participant(second.value(in: context))
      try context.store.markDistinct(first.id, second.id, by: context.audit)
      try context.print(
        context.wording.markedAsDifferentPeople(PersonMatch(first), PersonMatch(second)))
    }
  }

  struct Merge: LibraryCommand {
    static let about = Phrase(
      "Menggabungkan dua data dari orang yang sama.", "Make one record of two of the same person.")

    @Argument(
      help: help(
        "Siapa yang dipertahankan: ID29, telepon, atau nama.",
        "Who is kept: ID29, telephone or name.", "who"))
    var keep: Written<PersonReference>
    @Argument(help: help("Siapa yang digabungkan ke situ.", "Who is merged into it.", "who"))
    var other: Written<PersonReference>
    @Flag(help: help("Hanya tunjukkan apa yang akan terjadi.", "Only show what would happen."))
    var dryRun = false
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let merge = try context.store.merge(
        try context.store.participant(other.value(in: context)).id,
        into: try context.store.participant(keep.value(in: context)).id, isTrial: dryRun,
        by: context.audit)
      for line in context.wording.participantsMerged(merge, isTrial: dryRun) {
        try context.print(line.printable)
      }
    }
  }

  struct Export: ReadingCommand {
    static let about = Phrase(
      "Menulis semua yang disimpan tentang seorang peserta sebagai JSON.",
      "Write all that is kept of a participant as JSON.")

    @OptionGroup var argument: PersonArgument
    @Option(help: .output, completion: .file()) var output: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let person = try argument.participant(in: context)
      let json = try context.store.personFile(of: person.id).json
      let file = try context.outputFile(output)
      try context.write(json, to: file) {
        context.wording.personExported(PersonMatch(person), to: $0)
      }
    }
  }

  struct Erase: LibraryCommand {
    static let about = Phrase(
      "Menghapus data seorang peserta untuk selamanya; hitungannya tetap.",
      "Erase a participant for good; what was counted stays.")

    @Argument(help: .person) var who: Written<PersonReference>?
    @Option(
      help: help(
        "Nama lengkap peserta itu, sebagai penegasan.", "The participant's full name, to confirm.",
        "name"))
    var confirm: String?
    @Flag(
      help: help(
        "Tanpa peserta: bersihkan sisa data mereka yang sudah dihapus.",
        "Without a participant: take away the traces of those already erased."))
    var finish = false
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let wording = context.wording
      guard let who, let confirm, !finish else {
        guard finish, who == nil, confirm == nil else {
          throw OptionProblem.oneOf([
            "juara participant erase \(wording(.whoWord)) --confirm \(wording(.nameWord))",
            "juara participant erase --finish",
          ])
        }
        let isDone = try context.store.finishErasures()
        context.note(isDone ? wording.bytesGone : wording.bytesRemain)
        if !isDone { throw ExitStatus.failed }
        return
      }
      let person = try context.store.participant(try who.value(in: context))
      let (erasure, bytesAreGone) = try context.store.erase(
        person.id, confirming: confirm, by: context.audit)
      for line in context.wording.participantErased(erasure) { try context.print(line) }
      context.note(context.wording.copiesRemain)
      if !bytesAreGone { context.note(context.wording.bytesRemain) }
    }
  }

  struct Purge: LibraryCommand {
    static let about = Phrase(
      "Menampilkan daftar yang melewati masa penyimpanan; --apply menghapusnya.",
      "List the people past the time they are kept; --apply erases them.")

    @Flag(
      help: help("Hapus mereka; tanpa ini hanya daftar.", "Erase them; only a list without this."))
    var apply = false
    @OptionGroup var list: ListOptions
    var common: CommonOptions { list.common }

    func run(in context: CommandContext) throws {
      guard !apply else { return try purge(in: context) }
      let expired = try context.store.expiredPeople(at: context.audit.at)
      if !expired.isEmpty || !list.isTable {
        try context.print(
          expired, as: list.format,
          [
            .person { $0.participant.id },
            .text("full_name", .nameTitle, canShrink: true) { $0.participant.details.name.text },
            .day("last_seen", Phrase("Terakhir", "Last seen")) { $0.lastSeen },
          ])
      }
      context.note(context.wording.retentionExceeded(expired.count))
    }

    private func purge(in context: CommandContext) throws {
      let (erasures, bytesAreGone) = try context.store.purge(by: context.audit)
      for erasure in erasures where erasure.needsStaff {
        for line in context.wording.participantErased(erasure) { try context.print(line) }
      }
      try context.print(context.wording.participantsErased(erasures))
      if !erasures.isEmpty { context.note(context.wording.copiesRemain) }
      if !bytesAreGone { context.note(context.wording.bytesRemain) }
    }
  }
}
