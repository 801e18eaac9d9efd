import ArgumentParser
import Juara
import JuaraDocuments
import JuaraStore
import JuaraWording

struct CertificateCommands: CommandGroup {
  static let about = Phrase(
    "Sertifikat: bernomor, dapat dicetak dan diperiksa.",
    "Certificates: numbered, to be printed and checked.")
  static let subcommands: Subcommands = [
    Issue.self, List.self, Check.self, Revoke.self, Restore.self, Template.self,
  ]

  struct Issue: LibraryCommand {
    static let about = Phrase(
      "Menerbitkan sertifikat dan menulis berkasnya; yang sudah punya tetap nomornya.",
      "Issue certificates and write their files; whoever has one keeps its number.")

    /// What the command certifies; awards are certified where they are decided.
    enum Kind: String, NamedChoice {
      case participation, attendance, appreciation

      func label(in wording: Wording) -> String {
        let kind: Certificate.Kind =
          switch self {
          case .participation: .participation
          case .attendance: .attendance
          case .appreciation: .appreciation
          }
        return wording.label(kind)
      }
    }

    @Argument(help: .eventCode) var event: String
    @Option(
      help: help(
        "keikutsertaan untuk yang terkonfirmasi dan tim proyek (bawaan), kehadiran untuk yang hadir, terima-kasih untuk pengisi acara, juri, panitia, dan pembimbing.",
        "participation for the confirmed and a project's team, attendance for who was present, appreciation for hosts, jurors, committee and mentor (default: participation).",
        "participation|attendance|appreciation"))
    var kind: Kind?
    @Option(
      help: help(
        "Hadir paling sedikit sekian menit dari semua sesi.",
        "Present for at least this many minutes of all sessions.", "minutes"))
    var atLeast: Int?
    @Option(
      help: help(
        "Dengan --kind terima-kasih: hanya peran ini. Boleh berulang.",
        "With --kind appreciation: only this role. May be repeated.", "role"))
    var role: [ServiceRole] = []
    @OptionGroup var options: CertificatePrintingOptions
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      if !role.isEmpty, kind != .appreciation {
        throw OptionProblem.onlyWith(option: "--role", other: "--kind appreciation")
      }
      if kind == .participation || kind == .appreciation, atLeast != nil {
        throw OptionProblem.onlyWith(option: "--at-least", other: "--kind attendance")
      }
      let printing = try CertificatePrinting(options, of: event, in: context)
      var numbers = SystemRandomNumberGenerator()
      switch kind ?? (atLeast == nil ? .participation : .attendance) {
      case .participation:
        let issued = try context.store.issueParticipation(
          in: event, numbers: &numbers, by: context.audit)
        try context.report(issued, of: .participation, in: event)
        try printing.write(issued.certificates, of: .participation, in: event)
      case .attendance:
        let issued = try context.store.issueAttendance(
          in: event, atLeast: try context.count(atLeast, "--at-least"), numbers: &numbers,
          by: context.audit)
        try context.report(issued, of: .attendance, in: event)
        try printing.write(issued.certificates, of: .attendance, in: event)
      case .appreciation:
        let issued = try context.store.issueAppreciation(
          in: event, to: role, numbers: &numbers, by: context.audit)
        try context.report(issued, of: .appreciation, in: event)
        try printing.write(issued.certificates, of: .appreciation, in: event)
      }
    }
  }

  struct List: ListCommand {
    static let about = Phrase(
      "Menampilkan daftar sertifikat sebuah acara dengan nomor dan namanya.",
      "List an event's certificates with their numbers and names.")

    @Argument(help: .eventCode) var event: String
    @Option(help: help("Hanya sertifikat jenis ini.", "Only certificates of this kind.", "kind"))
    var kind: Certificate.Kind?
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.certificates(in: event, kind: kind), as: list.format,
        [
          .text("number", .certificateNumberTitle) { $0.certificate.number.text },
          .text("full_name", .nameTitle, canShrink: true) { $0.name.text },
          .person(canHide: true) { $0.certificate.entitlement.participant },
          .word("kind", .kindTitle, { $0.certificate.entitlement.kind }, context.wording.label),
          .word("award", .awardTitle, canShrink: true, canHide: true) {
            let entitlement = $0.certificate.entitlement
            return (
              entitlement.award ?? entitlement.role?.rawValue, context.wording.award(entitlement)
            )
          },
          .instant("issued_at", .issuedAtTitle, canHide: true) { $0.certificate.issued.at },
          .word("status", .statusTitle) {
            ($0.certificate.isValid ? "valid" : "revoked", context.wording.validity($0.certificate))
          },
          .text("revoke_reason", .reasonTitle, canShrink: true, canHide: true) {
            $0.certificate.revocation.map { context.wording.reason($0.reason) }
          },
        ])
    }
  }

  struct Check: ReadingCommand {
    static let about = Phrase(
      "Memeriksa nomor sertifikat: berlaku, dicabut, atau bukan milik perpustakaan ini.",
      "Check a certificate's number: valid, revoked, or none of this library's.")

    @OptionGroup var certificate: CertificateArgument
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let listed = try context.store.certificate(try certificate.read())
      let certificate = listed.certificate
      let event = try context.store.event(listed.event.text)
      var fields = FieldList(in: context)
      fields.add(.certificateNumberTitle, certificate.number.text)
      fields.add(.statusTitle, context.wording.validity(certificate))
      fields.add(.reasonTitle, certificate.revocation.map { context.wording.reason($0.reason) })
      fields.add(.kindTitle, context.wording.label(certificate.entitlement.kind))
      fields.add(.awardTitle, context.wording.award(certificate.entitlement))
      fields.add(.nameTitle, listed.name.text)
      fields.add(.participantIDTitle, certificate.entitlement.participant?.label)
      fields.add(.eventTitle, "\(event.plan.title) (\(event.code))")
      fields.add(.startsTitle, context.wording.instant(event.plan.startsAt))
      fields.add(.issuedAtTitle, context.wording.instant(certificate.issued.at))
      fields.add(Phrase("Diterbitkan oleh", "Issued by"), certificate.issued.staff)
      try fields.print()
      if !certificate.isValid { throw ExitStatus.failed }
    }
  }

  struct Revoke: LibraryCommand {
    static let about = Phrase(
      "Mencabut sertifikat; nomornya tetap dikenal.",
      "Revoke a certificate; its number stays known.")

    @OptionGroup var certificate: CertificateArgument
    @Option(help: .reason) var reason: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let number = try certificate.read()
      try context.store.revokeCertificate(number, reason: reason, by: context.audit)
      try context.print(context.wording.certificateRevoked(number))
    }
  }

  struct Restore: LibraryCommand {
    static let about = Phrase(
      "Memulihkan sertifikat yang keliru dicabut.",
      "Make a certificate valid again that was revoked by mistake.")

    @OptionGroup var certificate: CertificateArgument
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let number = try certificate.read()
      try context.store.restoreCertificate(number, by: context.audit)
      try context.print(context.wording.certificateRestored(number))
    }
  }

  struct Template: ReadingCommand {
    static let about = Phrase(
      "Menulis templat SVG bawaan, untuk diubah lalu dipakai dengan --template.",
      "Write the built-in SVG template, to be changed and used with --template.")

    @Option(help: .output, completion: .file()) var output: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.write(CertificateTemplate.builtInSource, to: output)
    }
  }
}

/// The number of a certificate, in however many words it was typed.
struct CertificateArgument: ParsableArguments {
  @Argument(
    help: help(
      "Nomor sertifikat, misalnya 2026-7K4M-9QXN.",
      "The certificate's number, such as 2026-7K4M-9QXN.", "number"))
  var number: [String]

  func read() throws(CertificateNumberProblem) -> CertificateNumber {
    try CertificateNumber(reading: number.joined())
  }
}

extension CommandContext {
  func report(_ issued: IssuedCertificates, of kind: Certificate.Kind, in code: String) throws {
    try print(
      wording.certificatesIssued(kind, in: code, count: issued.certificates.count, new: issued.new))
    if issued.revoked > 0 { note(wording.revokedSkipped(issued.revoked, in: code)) }
    if !issued.unentitled.isEmpty { note(wording.noLongerEntitled(issued.unentitled)) }
  }
}

extension Phrase {
  fileprivate static let awardTitle = Phrase("Sebagai", "Award")
  fileprivate static let certificateNumberTitle = Phrase("Nomor sertifikat", "Certificate")
  fileprivate static let issuedAtTitle = Phrase("Terbit", "Issued")
}
