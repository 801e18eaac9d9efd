import Juara
import JuaraExchange
import JuaraTestSupport
import Testing

/// Files as libraries have them: with wrong, doubled and missing headers, mixed dates, lines that are
/// nobody.
@Suite struct DirtyFileTests {
  private static func columns(_ pairs: (String, String)...) -> TableOptions {
    TableOptions(columns: pairs.map { (field: $0.0, header: $0.1) }, today: Day("2026-11-24"))
  }

  private static func names(_ text: String, _ options: TableOptions = TableOptions()) throws
    -> [String]
  {
    let file = try Reading.registrations(text, options)
    #expect(file.problems.isEmpty)
    return file.drafts.map(\.person.name.text)
  }

  // Headers.

  @Test(
    arguments: [
      ("Nama Lengkap (sesuai KTP)", .fullName), ("Nama lengkap sesuai KTP", .fullName),
      ("1. Nama Lengkap", .fullName), ("Nama Mahasiswa", .fullName), ("Names", .fullName),
      ("Nama Lengkap Peserta", .fullName), ("Nama Lengkap untuk Sertifikat", .fullName),
      ("Tempat, Tanggal Lahir (sesuai KK/KTP)", .birthDate), ("Tgl Lahir", .birthDate),
      ("Tanggal Lahir Anak", .birthDate), ("Nomor WA Aktif", .phone), ("Nomor Telepon/WA", .phone),
      ("Whatsap", .phone), ("No. HP yang aktif", .phone), ("Emails", .email),
      ("Asal Sekolah/Instansi", .school), ("Rombel", .schoolClass), ("Kls", .schoolClass),
      ("Tingkat", .schoolClass), ("Nama Ortu", .guardianName), ("Nama Ayah", .guardianName),
      ("Nama Ibu", .guardianName), ("No HP Orang Tua", .guardianPhone),
      ("Nomor WhatsApp Orang Tua", .guardianPhone), ("HP Wali", .guardianPhone),
      ("Izin Ortu", .guardianConsent), ("tgl_daftar", .registeredAt),
      ("Saya mengizinkan anak saya mengikuti kegiatan ini", .guardianConsent),
      ("Saya mengizinkan anak saya…", .guardianConsent),
      ("Boleh menampilkan nama?", .publishName),
      ("Bolehkah nama anak ditampilkan di papan peringkat?", .publishName),
      ("Saya mengizinkan anak saya difoto", nil), ("Apakah anak boleh pulang sendiri?", nil),
      ("Saya mengizinkan anak saya ikut dan namanya ditampilkan", nil), ("Jumlah Siswa", nil),
    ] as [(String, ImportField?)])
  func `a form's header is known`(_ header: String, _ field: ImportField?) throws {
    let isName = field == .fullName
    let file = try Reading.all(
      RegistrationFile(
        try Self.input("\(isName ? "Kota" : "Nama"),\(header.quoted)\nAni,\n"),
        library: .sample, Self.columns().keepingCells))
    let map = file.unmappedHeaders
    #expect(map.contains(header) == (field == nil))
  }

  private static func input(_ text: String) throws -> InputFile {
    let folder = try Folder()
    return try InputFile(path: try folder.write(text.utf8, to: "file.csv"))
  }

  @Test func `of two parents the first is the guardian, and the other is kept`() throws {
    let file = try Reading.registrations("Nama,Nama Ayah,Nama Ibu\nAni,Rahmat,Rusmini\n")
    #expect(file.drafts[0].person.guardianName == "Rahmat")
    #expect(file.unmappedHeaders == ["Nama Ibu"])
  }

  @Test func `a column may be named by its position, and two alike by their order`() throws {
    let text = "Nama,Nama,Kelas,\nRusmini,Ani,5A,081234567890\n"
    #expect(throws: FileProblem.sameField(.fullName, columns: ["Nama", "Nama#2"])) {
      try Reading.registrations(text)
    }
    for header in ["Nama#2", "#2"] {
      let file = try Reading.registrations(
        text, Self.columns(("full_name", header), ("telepon", "#4")))
      #expect(file.drafts.map(\.person.name.text) == ["Ani"])
      #expect(file.drafts[0].person.phone != nil)
      #expect(file.drafts[0].unmapped == [.init(header: "Nama", text: "Rusmini")])
    }
  }

  @Test func `a column without a header is told where it has something`() throws {
    let file = try Reading.registrations("Nama,Kelas,\nAni,5A,\nBudi,5B,x\nSiti,5C,y\n")
    #expect(file.rows.map(\.notices) == [[], [.unnamedColumn(3)], []])
  }

  @Test(arguments: [
    "password", "Kata Sandi", "PIN", "NIK", "No. KTP", "Nomor Identitas (KTP)", "NISN", "No KK",
  ])
  func `passwords and numbers of the state are never kept`(_ header: String) throws {
    let file = try Reading.registrations("Nama,\(header),Kelas\nAni,6372,5A\n")
    #expect(file.findings.leftOut == [header])
    #expect(file.drafts[0].unmapped.isEmpty)
    #expect(!file.headers.contains(header) && file.cells == [["Ani", "5A"]])
  }

  @Test func `a user name is an e-mail address only if all are`() throws {
    let file = try Reading.registrations("Username,Nama\nani@x.id,Ani\nbudi99,Budi\n")
    #expect(file.problems.isEmpty && file.unmappedHeaders == ["Username"])
    let mails = try Reading.registrations("Username,Nama\nani@x.id,Ani\n,Budi\n")
    #expect(mails.drafts.map(\.person.email?.text) == ["ani@x.id", nil])
  }

  @Test func `a remembered mapping says which of its headers is missing`() throws {
    let said = try #require(
      try Reading.registrations("Bocah,HP,Kelas\nAni,,5A\n", Self.columns(("nama", "Bocah")))
        .findings.said)
    let more = try Reading.registrations(
      "Bocah,HP,Kelas,Baru\nAni,,5A,x\n", TableOptions(mappings: [said]))
    #expect(more.findings.saved?.columns == [.fullName: "Bocah"])
    let renamed = "Anak siapa,HP,Kelas\nAni,,5A\n"
    #expect(
      throws: FileProblem.mappingMisfit(
        .fullName, missing: "Bocah", columns: ["Anak siapa", "HP", "Kelas"])
    ) { try Reading.registrations(renamed, TableOptions(mappings: [said])) }
    let again = try Reading.registrations(
      renamed, TableOptions(columns: [("full_name", "Anak siapa")], mappings: [said]))
    #expect(again.drafts.count == 1)
    #expect(throws: FileProblem.self) {
      try Reading.registrations("A,B\n1,2\n", TableOptions(mappings: [said]))
    }
  }

  // Statuses.

  @Test(
    arguments: [
      ("approved", nil), ("Refunded", .cancelled), ("rejected", .declined),
      ("waitlist", .waitlisted),
      ("Dibatalkan", .cancelled), ("Not Attending", .cancelled), ("declined", .declined),
    ] as [(String, RegistrationStatus?)])
  func `a status is known in other programs' words`(
    _ word: String, _ status: RegistrationStatus?
  ) throws {
    let file = try Reading.registrations("Nama,Email,Status\nAni,a@x.id,\(word)\n")
    #expect(file.problems.isEmpty && file.drafts.map(\.status) == [status])
  }

  @Test
  func `who is invited or waits to be approved is not registered, and an unknown status stops`()
    throws
  {
    let file = try Reading.registrations(
      "Nama,Status\nAni,invited\nBudi,pending_approval\nSiti,Zonk\nNur,Pelajar\n")
    #expect(file.leftOut.notRegistered == 2)
    #expect(
      file.problems == [
        ImportProblem(line: 4, column: "Status", value: "Zonk", reason: .unknownStatus)
      ])
    #expect(file.drafts.map(\.unmapped) == [[.init(header: "Status", text: "Pelajar")]])
  }

  @Test func `Luma's guests are those whom the host approved`() throws {
    let file = try Reading.registrations(InputFile(path: ProfileTests.samples + "luma-guests.csv"))
    #expect(file.findings.profile == .luma && file.problems.isEmpty)
    #expect(file.drafts.map(\.person.name.text) == ["Rahma Wati", "Hadi Noor"])
    #expect(file.drafts.map(\.status) == [nil, .declined])
    #expect(file.drafts[0].registeredAt == Instant("2026-11-05T01:12:45Z"))
    #expect(file.leftOut.notRegistered == 2 && file.unmappedHeaders.isEmpty)
  }

  @Test func `Eventbrite's order number is known with either header`() throws {
    let file = try Reading.registrations(
      "Order no.,Order Date,First Name,Last Name,Email,Attendee Status\n"
        + "1,2026-11-02 19:22:10,Ani,Lestari,a@x.id,Attending\n")
    #expect(file.findings.profile == .eventbrite && file.drafts.count == 1)
  }

  // Dates.

  @Test func `the order of dates is judged for each column from all its rows`() throws {
    let file = try Reading.registrations(
      "Timestamp,Nama,Tanggal Lahir\n3/5/2026 9:00:00,Ani,25/12/1990\n"
        + "3/25/2026 9:00:00,Budi,1/2/1991\n")
    #expect(file.problems.isEmpty)
    #expect(file.drafts[0].registeredAt == Instant("2026-03-05T09:00:00+08:00"))
    #expect(file.drafts[1].person.birthDate == Day("1991-02-01"))
    #expect(file.findings.dateOrders.map(\.order) == [.mdy, .dmy])
    #expect(file.findings.dateOrders.map(\.isShown) == [true, true])
    let unsure = try Reading.registrations("Nama,Tanggal Lahir\nAni,1/2/1991\n")
    #expect(unsure.findings.dateOrders.map(\.isShown) == [false])
    #expect(unsure.drafts[0].person.birthDate == Day("1991-02-01"))
  }

  @Test
  func `a column whose dates contradict each other is refused whole, unless its order is given`()
    throws
  {
    let text = "Nama,Tanggal Lahir\nAni,25/12/1990\nBudi,12/25/1991\n"
    guard
      case .mixedDates(.birthDate, "Tanggal Lahir", let dayFirst, let monthFirst) =
        try #require(#expect(throws: FileProblem.self) { try Reading.registrations(text) })
    else {
      Issue.record("another problem")
      return
    }
    #expect(dayFirst.line == 2 && monthFirst.line == 3)
    let given = try Reading.registrations(
      text, TableOptions(dateOrders: [("tanggal_lahir", .dmy)]))
    #expect(given.reasons == [.date(.notInOrder(.dmy))])
  }

  @Test func `the order of one column is given without that of another`() throws {
    let file = try Reading.registrations(
      "Timestamp,Nama,Tanggal Lahir\n3/5/2026,Ani,3/5/1990\n",
      TableOptions(dateOrders: [("registered_at", .mdy)]))
    #expect(file.drafts[0].registeredAt == Instant("2026-03-05T00:00:00+08:00"))
    #expect(file.drafts[0].person.birthDate == Day("1990-05-03"))
    #expect(throws: FileProblem.self) {
      try Reading.registrations("Nama\nAni\n", TableOptions(dateOrders: [("title", .mdy)]))
    }
  }

  @Test(
    arguments: [
      ("20-Sep-63", "1963-09-20"), ("11/29/24", "2024-11-29"), ("25/11/26", "1926-11-25"),
      ("24/11/26", "2026-11-24"), ("01/02/00", "2000-02-01"),
    ])
  func `a birth of a two-digit year is one of the last hundred years`(
    _ cell: String, _ day: String
  ) throws {
    let file = try Reading.registrations("Nama,Tanggal Lahir\nAni,\(cell)\n", Self.columns())
    #expect(file.drafts.map(\.person.birthDate) == [Day(day)])
  }

  @Test func `a time stamp of a two-digit year is of this century`() throws {
    let file = try Reading.registrations("Nama,Cap waktu\nAni,24/11/26 09.15\n")
    #expect(file.drafts.map(\.registeredAt) == [Instant("2026-11-24T09:15:00+08:00")])
  }

  // Rows.

  @Test func `a file without a header is mapped by position, and nobody is lost`() throws {
    let text = "111,Anak Satu,Banjarbaru\n112,Anak Dua,Banjarbaru\n"
    #expect(throws: FileProblem.self) { try Reading.registrations(text) }
    let file = try Reading.registrations(text, Self.columns(("full_name", "#2")))
    #expect(file.drafts.map(\.person.name.text) == ["Anak Satu", "Anak Dua"])
    #expect(!file.findings.hasHeader && file.findings.said == nil)
    #expect(file.rows.map(\.line) == [1, 2])
    #expect(throws: FileProblem.self) {
      try Reading.registrations(text, Self.columns(("full_name", "#9")))
    }
  }

  @Test func `short rows, empty cells beyond the header and rows of blanks are no problem`() throws
  {
    #expect(
      try Self.names("Nama,Kelas,HP\nAnak Satu,5A,,\nAnak Dua\n  ,  \n\u{A0},,\nAnak Tiga,5C\n")
        == ["Anak Satu", "Anak Dua", "Anak Tiga"])
    #expect(
      try Reading.registrations("Nama,Kelas\nAni,5A,,x\n").reasons
        == [.ragged(cells: 4, expected: 2)])
  }

  @Test func `a number kept by a formula and a name of two lines are read`() throws {
    let file = try Reading.registrations("Nama,HP\n\"Anak\r\nSatu\",\"=\"\"081234567890\"\"\"\n")
    #expect(file.drafts[0].person.name.text == "Anak Satu")
    #expect(file.drafts[0].person.phone?.number.e164 == "+6281234567890")
    let bare = try Reading.registrations("Nama;HP\nAni;=\"081234567890\"\n=Budi;\n")
    #expect(bare.drafts.map(\.person.phone?.number.e164) == ["+6281234567890", nil])
    #expect(bare.drafts[1].person.name.text == "=Budi")
  }

  @Test func `headers again, column numbers, totals and signatures are nobody`() throws {
    let file = try Reading.registrations(
      """
      Nama;Kelas
      (1);(2)
      Ani;5A
      Nama;Kelas
      Tota;5B
      Jumlah;2
      "Banjarbaru, 20 November 2026";
      Kepala Perpustakaan
      Drs. Fulan

      """)
    #expect(file.drafts.map(\.person.name.text) == ["Ani", "Tota"])
    #expect(file.leftOut.nobody == 6 && file.leftOut.nobodyLines == [2, 4, 6, 7, 8])
    #expect(try Self.names("Nama;Kelas\nAni\nBudi\n") == ["Ani", "Budi"])
  }

  @Test(arguments: [
    "Mengetahui,;Kepala Sekolah\n;\nDrs. Fulan;Siti, S.Pd.\nNIP 1970;NIP 1980\n",
    "Wali Kelas,;\nSiti, S.Pd.;\n", "Wali Kelas;Kepala Sekolah\nSiti, S.Pd.;Drs. Fulan\n",
    "Banjarbaru;20 November 2026\nKepala Perpustakaan;\n",
  ])
  func `a signature of one or two who sign is nobody`(_ signature: String) throws {
    #expect(try Self.names("Nama;Kelas\nAni;5A\n" + signature) == ["Ani"])
    // What follows it, too, is read.
    #expect(try Self.names("Nama;Kelas\n" + signature + "Ani;5A\n") == ["Ani"])
  }

  @Test func `who is called like a position, or has a date beside the name, is somebody`() throws {
    #expect(
      try Self.names("Nama;Kelas\nWali Rahman;5A\nGuru Wijaya\nMentari;5B\n")
        == ["Wali Rahman", "Guru Wijaya", "Mentari"])
    #expect(try Self.names("Nama;Tanggal Lahir\nAni;20 November 2012\n") == ["Ani"])
    #expect(try Self.names("Nama;Hari Pilihan\nAni;20 November 2026\n") == ["Ani"])
  }

  @Test func `an empty class of somebody without a birth date is said`() throws {
    let file = try Reading.registrations("Nama;Kelas\nAni;5A\nBudi;\n")
    #expect(file.notices == [ImportNotice(line: 3, kind: .ageUnknown)])
    #expect(try Reading.registrations("Nama;HP\nBudi;081234567890\n").notices.isEmpty)
  }

  @Test func `the delimiter is the one under which a header is understood`() throws {
    let preamble = String(repeating: "Laporan, bulan, November\n", count: 5)
    let file = try Reading.registrations(preamble + "Nama;Kelas;Sekolah\nAni;5A;SDN 1\n")
    #expect(file.findings.delimiter == ";" && file.findings.skippedLines == 5)
  }

  @Test func `a stray byte in a file of UTF-8 is a problem of its line`() throws {
    let bytes = Array("Nama,Kelas\nJosé,7A\nZoë,7A\nRen".utf8) + [0xE9] + Array(",7B\n".utf8)
    let file = try Reading.registrations(bytes)
    #expect(file.drafts.map(\.person.name.text) == ["José", "Zoë"])
    #expect(file.problems == [ImportProblem(line: 4, reason: .strayByte)])
    #expect(file.findings.firstLineNotUTF8 == nil)
  }

  // Kinds.

  @Test func `a file of another kind is refused, unless it is meant`() throws {
    let log = "Nama,Kelas,Judul buku yang dibaca,Jumlah Halaman\nAni,5A,Bumi,20\n"
    #expect(throws: FileProblem.otherKind(.log)) { try Reading.registrations(log) }
    #expect(try Reading.registrations(log, TableOptions(anyway: true)).drafts.count == 1)
    #expect(throws: FileProblem.otherKind(.registrations)) {
      try Reading.log("Nama,No HP,Tanggal Lahir\nAni,081234567890,1/2/2015\n", activity: "books")
    }
    #expect(throws: FileProblem.otherKind(.attendance)) {
      try Reading.registrations("Nama,Waktu Masuk,Waktu Keluar\nAni,,\n")
    }
    let members = try Self.input("Nama,Tanggal Lahir\nAni,1990-01-01\n")
    #expect(throws: FileProblem.otherKind(.registrations)) {
      try AttendanceFile(members, library: .sample, TableOptions())
    }
  }
}
