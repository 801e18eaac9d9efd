import ArgumentParser
import Juara
import JuaraStore

// What the arguments and options mean that commands of several files share.

extension ArgumentHelp {
  static var activity: ArgumentHelp {
    help(
      "Kegiatan, misalnya buku, halaman, menit.", "The activity, such as books, pages, minutes.",
      "name")
  }
  static var soleActivity: ArgumentHelp {
    help(
      "Kegiatan (bawaan: satu-satunya yang dinilai).",
      "The activity (default: the only one that scores).", "name")
  }
  static var importID: ArgumentHelp {
    help(
      "Nomor impor; lihat juara import list.", "The import's number; see juara import list.",
      "import")
  }
  static var challengeCode: ArgumentHelp {
    help("Kode tantangan.", "The challenge's code.", "challenge")
  }
  static var code: ArgumentHelp { help("Kode acara.", "The event's code.", "event") }
  static var codeWord: ArgumentHelp {
    help("Kata rahasianya.", "The secret word.", "word")
  }
  static var conditionActivity: ArgumentHelp {
    help(
      "Kegiatan yang dikenai.", "The activity it concerns.", "name"
    )
  }
  static var ends: ArgumentHelp {
    help("Selesai, waktu setempat.", "When it ends, in local time.", "time")
  }
  static var eventCode: ArgumentHelp {
    help("Kode acara atau tantangan.", "The code of the event or challenge.", "event")
  }
  static var groupKindChoice: ArgumentHelp {
    help(
      "Jenis kelompok, bila ada beberapa yang bernama sama.",
      "The kind of group, where several have that name.", "kind")
  }
  static var inputFile: ArgumentHelp {
    help(
      "Berkas CSV, atau - untuk masukan standar.", "The CSV file, or - for the standard input.",
      "file")
  }
  static var jurorName: ArgumentHelp { help("Nama juri.", "The juror's name.", "juror") }
  static var link: ArgumentHelp {
    help(
      "Tautan rapat, hanya untuk yang terkonfirmasi.", "The join link, for the confirmed alone.",
      "url")
  }
  static var linkEdit: ArgumentHelp {
    help("Tautan rapat; tidak-ada menghapusnya.", "The join link; none takes it away.", "url|none")
  }
  static var maxAge: ArgumentHelp {
    help("Umur maksimal, termasuk.", "The oldest age, inclusive.", "n")
  }
  static var messageName: ArgumentHelp {
    help(
      "Pesan: konfirmasi, pengingat, daftar-tunggu, dapat-kursi, minta-izin, pembatalan, sesi-batal, terima-kasih, pemenang, atau milik sendiri.",
      "The message: confirmation, reminder, waiting-list, promoted, consent-request, cancelled, thanks, winners, or your own.",
      "name")
  }
  static var minAge: ArgumentHelp {
    help("Umur minimal, termasuk.", "The youngest age, inclusive.", "n")
  }
  static var newCode: ArgumentHelp {
    help(
      "Kode pendek: huruf kecil, angka, tanda hubung.",
      "A short code: small letters, digits, hyphens.", "code")
  }
  static var onlyDivision: ArgumentHelp {
    help(
      "Hanya kategori ini, dengan peringkat mulai dari 1.", "Only this division, ranked from 1.",
      "name")
  }
  static var onlyParticipant: ArgumentHelp {
    help(
      "Hanya catatan orang ini: ID29, telepon, atau nama.",
      "Only this person's entries: ID29, telephone or name.", "who")
  }
  static var output: ArgumentHelp {
    help(
      "Berkas tujuan (bawaan: layar).", "The file to write (default: the standard output).", "file")
  }
  static var overrideRefusal: ArgumentHelp {
    help(
      "Tetap terima walau aturan menolak, dengan alasan ini.",
      "Accept in spite of a refusal, for this reason.", "reason")
  }
  static var place: ArgumentHelp { help("Tempat.", "The place.", "text") }
  static var placeEdit: ArgumentHelp {
    help("Tempat; tidak-ada menghapusnya.", "The place; none takes it away.", "text|none")
  }
  static var profile: ArgumentHelp {
    help(
      "standar untuk program, excel-id untuk Excel Indonesia.",
      "standard for programs, excel-id for Indonesian spreadsheets.", "standard|excel-id")
  }
  static var rankedBy: ArgumentHelp {
    help(
      "Peringkat dari: poin catatan, nilai juri, atau nilai gabungan.",
      "What the ranks come from: the log's points, the jury's marks, or the combined score.",
      "log|jury|combined")
  }
  static var rankedByMethod: ArgumentHelp {
    help(
      "Cara menggabung nilai juri (bawaan: rata-rata).",
      "How the jurors' marks become one (default: mean).", "mean|trimmed|zscore")
  }
  static var reason: ArgumentHelp { help("Alasan.", "The reason.", "text") }
  static var starts: ArgumentHelp {
    help(
      "Mulai, waktu setempat: 2026-12-05T09:00 atau “5 Desember 2026 09.00”.",
      "When it starts, in local time: 2026-12-05T09:00 or “5 December 2026 09:00”.", "time")
  }
  static var status: ArgumentHelp {
    help("Hanya yang berstatus ini.", "Only those of this status.", "status")
  }
  static var title: ArgumentHelp { help("Judul.", "The title.", "text") }
  static var view: ArgumentHelp {
    help(
      "publik menampilkan nama hanya dengan izin; petugas menampilkan semuanya.",
      "public shows names by consent only; staff shows them all.", "public|staff")
  }
  /// Of an event.
  static var entrant: ArgumentHelp {
    help(
      "Siapa: nomor peserta, ID29, telepon, atau nama.",
      "Who: entrant number, ID29, telephone or name.", "who")
  }
  /// Of the whole library.
  static var person: ArgumentHelp {
    help("Siapa: ID29, telepon, atau nama.", "Who: ID29, telephone or name.", "who")
  }
}

struct EntrantArguments: ParsableArguments {
  @Argument(help: .eventCode) var event: String
  @Argument(help: .entrant) var who: Written<PersonReference>

  func registration(
    in context: CommandContext
  ) throws -> (listed: RegistrationListing, event: Event) {
    try context.store.registration(of: try who.value(in: context), in: event)
  }
}

struct PersonArgument: ParsableArguments {
  @Argument(help: .person) var who: Written<PersonReference>

  func participant(in context: CommandContext) throws -> Participant {
    try context.store.participant(try who.value(in: context))
  }
}

struct PeopleArguments: ParsableArguments {
  @Argument(
    help: help(
      "Siapa, boleh beberapa: ID29, telepon, atau nama; dengan --event juga nomor peserta.",
      "Who, several too: ID29, telephone or name; with --event also the entrant number.", "who"))
  var who: [Written<PersonReference>]
  @Option(
    help: help("Acara tempat mereka terdaftar.", "The event they are registered for.", "code"))
  var event: String?

  func participants(in context: CommandContext) throws -> [Participant] {
    try who.map { try context.store.participant(try $0.value(in: context), in: event) }
  }
}

/// Where the library's website stands.
struct SiteOption: ParsableArguments {
  @Option(
    name: .customLong("base-url"),
    help: help(
      "Alamat situs, seperti pada juara-web (bawaan: JUARA_BASE_URL).",
      "The website's address, as of juara-web (default: JUARA_BASE_URL).", "url"))
  var baseURL: String?

  /// Without a slash at its end; nil where nobody says it.
  func address(in context: CommandContext) throws -> String? {
    guard
      let typed = baseURL ?? context.environment.variables["JUARA_BASE_URL"], !typed.isEmpty
    else { return nil }
    guard typed.isWebAddress else { throw PlanProblem.notALink(typed) }
    return typed.hasSuffix("/") ? String(typed.dropLast()) : typed
  }
}
