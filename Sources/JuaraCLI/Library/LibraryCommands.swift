import ArgumentParser
import Foundation
import Juara
import JuaraDocuments
import JuaraExchange
import JuaraStore
import JuaraWording

struct Init: StandaloneCommand {
  static let about = Phrase("Membuat berkas perpustakaan baru.", "Make a new library file.")

  @Option(help: .libraryName) var library: String
  @Option(help: help("Zona waktu perpustakaan.", "The library's time zone.", "zone"))
  var timeZone = "Asia/Makassar"
  @Option(help: .countryCode) var countryCode = "62"
  @Option(help: .ageOfMajority) var ageOfMajority = 18
  @OptionGroup var common: CommonOptions

  func run(in environment: Environment) throws {
    let language = common.language ?? environment.systemLanguage
    let path = environment.database(named: common.database)
    let wording = Wording(language)
    do {
      guard library.contains(where: { !$0.isWhitespace }) else {
        throw OptionProblem.name(option: "--library")
      }
      guard let zone = LibraryZone(timeZone) else { throw LibraryFileProblem.unknownZone(timeZone) }
      guard (1...3).contains(countryCode.count), Int(countryCode).map({ $0 > 0 }) == true,
        countryCode.first != "0"
      else { throw OptionProblem.number(option: "--country-code", value: countryCode) }
      guard (1...30).contains(ageOfMajority) else {
        throw OptionProblem.number(option: "--age-of-majority", value: String(ageOfMajority))
      }
      _ = try Store.create(
        path: path,
        library: Library(
          name: library, zone: zone, language: language, countryCode: countryCode,
          ageOfMajority: ageOfMajority),
        by: try environment.audit(staff: common.staff, zone: zone))
    } catch {
      throw PresentedError(error, in: wording) ?? error
    }
    try environment.output.write(wording.libraryCreated(library, path: path) + "\n")
  }
}

struct LibraryCommands: CommandGroup {
  static let about = Phrase(
    "Perpustakaan: nama, zona waktu, masa penyimpanan data.",
    "The library: its name, its time zone, how long it keeps people.")
  static let subcommands: Subcommands = [
    Show.self, Edit.self, Logo.self, OpeningHoursCommands.self, Retention.self, Export.self,
    Import.self,
  ]

  struct Show: ReadingCommand {
    static let about = Phrase("Menampilkan perpustakaan.", "Show the library.")

    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let library = context.library
      var fields = FieldList(in: context)
      fields.add(.nameTitle, library.name)
      fields.add(Phrase("Zona waktu", "Time zone"), library.zone.identifier)
      fields.add(.languageTitle, library.language.rawValue)
      fields.add(Phrase("Kode negara", "Country code"), "+" + library.countryCode)
      fields.add(Phrase("Umur dewasa", "Age of majority"), String(library.ageOfMajority))
      fields.add(Phrase("Kontak", "Contact"), library.contact)
      let appearance = library.appearance
      fields.add(
        Phrase("Warna", "Colours"), "\(appearance.colour.text), \(appearance.accent.text)")
      fields.add(
        Phrase("Huruf gambar", "Fonts of pictures"),
        "\(appearance.font), \(appearance.quotationFont)")
      fields.add(
        Phrase("Logo", "Logo"), try context.store.logo.map { "\($0.width)×\($0.height)" })
      fields.add(
        Phrase("Unggahan disetujui", "Posts are approved"),
        context.wording.approver(needsAnother: library.needsSecondApprover))
      fields.add(Phrase("Kota", "City"), library.city)
      let signatory = library.signatory
      fields.add(Phrase("Penanda tangan", "Signatory"), signatory.name)
      fields.add(Phrase("Jabatan", "Position"), signatory.position)
      fields.add(Phrase("NIP", "Employee number"), signatory.employeeNumber)
      fields.add(
        Phrase("Data peserta disimpan", "People are kept"),
        context.wording.retention(library.retention))
      try fields.print()
    }
  }

  struct Edit: LibraryCommand {
    static let about = Phrase(
      "Mengubah perpustakaan; tidak-ada mengosongkan isian.",
      "Change the library; none empties a field."
    )

    @Option(help: .libraryName) var name: Written<String>?
    @Option(
      help: help(
        "Zona waktu baru. Tantangan tetap pada hari-harinya; acara tetap pada saatnya dan tampil pada jam lain.",
        "Another time zone. Challenges keep their days; events keep their moment and show another hour.",
        "zone"))
    var timeZone: Written<LibraryZone>?
    @Option(help: help("Bahasa perpustakaan.", "The language the library is run in.", "id|en"))
    var libraryLanguage: Language?
    @Option(help: .countryCode) var countryCode: String?
    @Option(help: .ageOfMajority) var ageOfMajority: Int?
    @Option(
      help: help(
        "Bagaimana orang menghubungi perpustakaan.", "How people reach the library.", "text|none"))
    var contact: ValueEdit<String>?
    @OptionGroup var appearance: AppearanceOptions
    @Option(
      help: help(
        "Unggahan disetujui oleh orang lain dari penulisnya.",
        "Whether somebody else than its author must approve a post.", "yes|no"))
    var secondApprover: YesNo?
    @Option(
      help: help(
        "Kota di depan tanggal pada sertifikat.", "The city before the day on certificates.",
        "name|none"))
    var city: ValueEdit<String>?
    @Option(
      help: help("Siapa yang menandatangani sertifikat.", "Who signs certificates.", "name|none"))
    var signedBy: ValueEdit<String>?
    @Option(help: help("Jabatan penanda tangan.", "The position of who signs.", "text|none"))
    var position: ValueEdit<String>?
    @Option(
      help: help("NIP penanda tangan.", "The employee number of who signs.", "number|none"))
    var employeeNumber: ValueEdit<String>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.requireChange(
        name, timeZone, libraryLanguage, countryCode, ageOfMajority, contact, secondApprover,
        appearance.colour, appearance.accent, appearance.font, appearance.quotationFont, city,
        signedBy, position, employeeNumber)
      let look = try appearance.applied(to: context.library.appearance, in: context)
      let before = context.library
      let after = try context.store.editLibrary(by: context.audit) { library in
        if let name { library.name = try name.value("--name", in: context) }
        if let timeZone { library.zone = try timeZone.value(in: context) }
        if let libraryLanguage { library.language = libraryLanguage }
        if let countryCode { library.countryCode = countryCode }
        if let ageOfMajority { library.ageOfMajority = ageOfMajority }
        try contact?.apply("--contact", to: &library.contact, in: context)
        library.appearance = look
        if let secondApprover { library.needsSecondApprover = secondApprover == .yes }
        try city?.apply("--city", to: &library.city, in: context)
        try signedBy?.apply("--signed-by", to: &library.signatory.name, in: context)
        try position?.apply("--position", to: &library.signatory.position, in: context)
        try employeeNumber?.apply(
          "--employee-number", to: &library.signatory.employeeNumber, in: context)
      }
      try context.print(context.wording.libraryEdited(before.changes(to: after)).printable)
      if before.zone != after.zone {
        try context.reportZoneChange(
          TimeZoneChange(from: before.zone, to: after.zone), to: after.zone)
      }
    }
  }

  struct Logo: LibraryCommand {
    static let about = Phrase(
      "Menyimpan logo untuk gambar yang dibagikan dan untuk sertifikat.",
      "Keep the logo for pictures to share and for certificates.")

    @Argument(
      help: help(
        "Gambar PNG atau JPEG, paling besar 300 KB; tidak-ada menghapusnya.",
        "A PNG or JPEG picture of at most 300 KB; none takes it away.", "file|none"),
      completion: .file(extensions: ["png", "jpg", "jpeg"]))
    var file: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let logo =
        ValueEdit<String>.isNone(file) ? nil : try Juara.Logo(InputFile(path: file).bytes())
      try context.store.setLogo(logo, by: context.audit)
      try context.print(context.wording.logoSet(logo))
    }
  }

  struct Export: ReadingCommand {
    static let about = Phrase(
      "Menulis semua tabel sebagai CSV ke folder baru, dengan manifest.csv.",
      "Write all tables as CSV into a new folder, with a manifest.csv.")

    @Argument(help: help("Folder baru.", "The new folder.", "folder"), completion: .directory)
    var folder: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let export = try LibraryExport(to: folder, version: Store.schemaVersion)
      try context.store.eachTable { table in
        try export.write(table.name, columns: table.columns) { write in try table.eachRow(write) }
      }
      try export.close()
      try context.print(context.wording.libraryExported(export.rows, to: folder))
    }
  }

  struct Import: StandaloneCommand {
    static let about = Phrase(
      "Membuat berkas perpustakaan baru dari folder hasil library export.",
      "Make a new library file of a folder that library export wrote.")

    @Argument(
      help: help("Folder hasil ekspor.", "The exported folder.", "folder"), completion: .directory)
    var folder: String
    @OptionGroup var common: CommonOptions

    func run(in environment: Environment) throws {
      let path = environment.database(named: common.database)
      let wording = Wording(common.language ?? environment.systemLanguage)
      do {
        let exported = try ExportedLibrary(at: folder, version: Store.schemaVersion)
        try Store.create(path: path) { table in try exported.rows(of: table) }
      } catch {
        throw PresentedError(error, in: wording) ?? error
      }
      try environment.output.write(wording.libraryImported(folder, to: path) + "\n")
    }
  }

  struct Retention: LibraryCommand {
    static let about = Phrase(
      "Menentukan berapa lama data peserta disimpan.", "Settle how long people are kept.")

    @Option(
      help: help(
        "Berapa hari sesudah kegiatan terakhir; tidak-ada berarti tanpa batas.",
        "How many days after the last activity; none is for ever.", "n|none"))
    var days: ValueEdit<Juara.Retention>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let retention = try days.value("--days", in: context)
      try context.store.editLibrary(by: context.audit) { $0.retention = retention }
      try context.print(context.wording.retentionSet(retention))
    }
  }
}

struct AppearanceOptions: ParsableArguments {
  @Option(
    help: help(
      "Warna utama gambar, misalnya #0b4f5c; none kembali ke bawaan.",
      "The main colour of pictures, such as #0b4f5c; none is Juara's own.", "#rrggbb|none"))
  var colour: ValueEdit<Colour>?
  @Option(
    help: help(
      "Warna kedua, yang menonjol di atas warna utama.",
      "The second colour, which stands out on the main one.", "#rrggbb|none"))
  var accent: ValueEdit<Colour>?
  @Option(
    help: help(
      "Huruf gambar, yang harus terpasang: Noto Sans.",
      "The font of pictures, which must be installed: Noto Sans.", "name|none"))
  var font: ValueEdit<String>?
  @Option(
    help: help(
      "Huruf kutipan dan resensi: Noto Serif.",
      "The font of quotations and reviews: Noto Serif.", "name|none"))
  var quotationFont: ValueEdit<String>?

  /// A font that is not installed is refused.
  func applied(
    to appearance: Appearance, in context: CommandContext
  ) throws -> Appearance {
    var changed = appearance
    let standard = Appearance.standard
    if let colour {
      changed.colour = try colour.value("--colour", in: context) ?? standard.colour
    }
    if let accent {
      changed.accent = try accent.value("--accent", in: context) ?? standard.accent
    }
    if let font { changed.font = try font.value("--font", in: context) ?? standard.font }
    if let quotationFont {
      changed.quotationFont =
        try quotationFont.value("--quotation-font", in: context) ?? standard.quotationFont
    }
    if font != nil || quotationFont != nil {
      _ = try InstalledFonts(context.environment.variables).fonts(for: changed)
    }
    return changed
  }
}

extension Retention: OptionValue {
  static func read(_ text: String, _ option: String, in _: CommandContext) throws -> Retention {
    guard let retention = Int(text).flatMap({ Retention(days: $0) }) else {
      throw OptionProblem.number(option: option, value: text)
    }
    return retention
  }
}

extension LibraryZone: OptionValue {
  static func read(_ text: String, _: String, in _: CommandContext) throws -> LibraryZone {
    guard let zone = LibraryZone(text) else { throw LibraryFileProblem.unknownZone(text) }
    return zone
  }
}

extension CommandContext {
  fileprivate func reportZoneChange(_ move: TimeZoneChange, to zone: LibraryZone) throws {
    let challenges = try store.challenges().count
    if challenges > 0 { note(wording.challengesKeepDays(challenges)) }
    let events = try store.timedEvents(at: audit.at).filter { move.changes($0.plan.startsAt) }
    guard !events.isEmpty else { return }
    warn(wording.eventsKeepInstants(events.count))
    let later = Wording(wording.language, zone: zone)
    for event in events {
      note(
        "  \(event.code): \(wording.shortInstant(event.plan.startsAt)) → "
          + later.shortInstant(event.plan.startsAt))
    }
  }
}

extension ArgumentHelp {
  fileprivate static var ageOfMajority: ArgumentHelp {
    help(
      "Umur mulai tidak perlu izin wali.", "The age from which nobody needs a guardian.", "years")
  }
  fileprivate static var countryCode: ArgumentHelp {
    help(
      "Kode negara untuk nomor telepon tanpa +.",
      "The country code of telephone numbers without a +.", "digits")
  }
  fileprivate static var libraryName: ArgumentHelp {
    help("Nama perpustakaan.", "The library's name.", "name")
  }
}
