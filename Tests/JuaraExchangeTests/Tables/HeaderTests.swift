import Juara
import JuaraExchange
import JuaraTestSupport
import Testing

@Suite struct HeaderTests {
  /// A registration of which every field says something else, so that a column taken for another
  /// field shows.
  private static func draft(under header: String, _ cell: String) throws -> RegistrationDraft {
    let file = try Reading.registrations("full_name,\(header.quoted)\nSiti,\(cell)\n")
    #expect(file.unmappedHeaders.isEmpty, "\(header)")
    return try #require(file.drafts.first)
  }

  @Test(arguments: [
    "Nama", "Nama Lengkap", "Full Name", "full_name", "NAMA LENGKAP", "nama  lengkap:",
    "Nama Lengkap (sesuai akta)", "Nama_Lengkap *", "Nama\nLengkap", "Name", "Nama Peserta",
    "Nama (lengkap) Anak", " Nama ", "Nama (sesuai akta",
  ])
  func `the name's column is known however it is written`(_ header: String) throws {
    let file = try Reading.registrations("\(header.quoted),Sekolah\nSiti,SMPN 1\n")
    #expect(file.drafts.map(\.person.name.text) == ["Siti"])
  }

  @Test(arguments: [
    "Cap waktu", "Cap Waktu", "Stempel waktu", "Timestamp", "registered_at", "Registered at",
    "Waktu Pendaftaran",
  ])
  func `the time of registering`(_ header: String) throws {
    let draft = try Self.draft(under: header, "2026/11/02 7:15:32 PM GMT+8")
    #expect(draft.registeredAt == Instant("2026-11-02T19:15:32+08:00"))
  }

  @Test(arguments: [
    "Tanggal Lahir", "Tgl. Lahir", "Birth Date", "birth_date", "BIRTHDATE", "Date of Birth",
    "Tanggal Lahir (dd/mm/yyyy)",
  ])
  func `the day of birth`(_ header: String) throws {
    #expect(try Self.draft(under: header, "05/12/2013").person.birthDate == Day("2013-12-05"))
  }

  @Test(arguments: [
    "No. WhatsApp", "No WhatsApp", "Nomor WhatsApp", "No HP", "No. HP", "Nomor HP", "Phone",
    "phone", "Phone Number", "WhatsApp", "No. WA", "No. HP/WA", "No. Telepon",
    "No. WhatsApp (aktif)",
  ])
  func `the phone`(_ header: String) throws {
    let draft = try Self.draft(under: header, "0812-3456-7890")
    #expect(draft.person.phone?.number.e164 == "+6281234567890")
    #expect(draft.person.phone?.typed == "0812-3456-7890")
  }

  @Test(arguments: ["Email", "E-mail", "Alamat Email", "Alamat e-mail", "Email Address", "Surel"])
  func `the e-mail`(_ header: String) throws {
    #expect(try Self.draft(under: header, "siti@example.com").person.email?.text != nil)
  }

  @Test(arguments: ["Asal Sekolah", "Sekolah", "School", "school", "Nama Sekolah"])
  func `the school`(_ header: String) throws {
    #expect(try Self.draft(under: header, "SMPN 1").person.school == "SMPN 1")
  }

  @Test(arguments: ["Kelas", "Grade", "class", "Class"])
  func `the class`(_ header: String) throws {
    #expect(try Self.draft(under: header, "VII B").person.schoolClass?.grade == 7)
  }

  @Test(arguments: ["Nomor Anggota", "No. Anggota", "member_number", "Member Number"])
  func `the member number`(_ header: String) throws {
    #expect(try Self.draft(under: header, "BJB-0017").person.memberNumber == "BJB-0017")
  }

  @Test(arguments: [
    "Nama Orang Tua/Wali", "Nama Orang Tua / Wali", "Nama Wali", "Guardian Name", "guardian_name",
    "Parent/Guardian Name",
  ])
  func `the guardian`(_ header: String) throws {
    #expect(try Self.draft(under: header, "Rusmini").person.guardianName == "Rusmini")
  }

  @Test(arguments: [
    "No. WhatsApp Orang Tua/Wali", "No. HP Orang Tua/Wali", "Guardian Phone", "guardian_phone",
  ])
  func `the guardian's phone`(_ header: String) throws {
    let draft = try Self.draft(under: header, "081234567890")
    #expect(draft.person.guardianPhone?.number.e164 == "+6281234567890")
    #expect(draft.person.phone == nil)
  }

  @Test(arguments: [
    "Persetujuan Wali", "Persetujuan Orang Tua/Wali", "Izin Orang Tua", "Guardian Consent",
    "guardian_consent", "Parental Consent",
  ])
  func `the guardian's consent`(_ header: String) throws {
    #expect(try Self.draft(under: header, "Ya").guardianConsent == .yes)
  }

  @Test(arguments: ["Jumlah Orang", "Jumlah Peserta", "party", "Party Size"])
  func `the party`(_ header: String) throws {
    #expect(try Self.draft(under: header, "3").party == 3)
  }

  @Test(arguments: [
    ("Nama Depan", "Nama Belakang"), ("First Name", "Last Name"), ("first_name", "last_name"),
  ])
  func `first and last name join`(_ first: String, _ last: String) throws {
    let file = try Reading.registrations(
      "\(last),\(first),Sekolah\nAminah,Siti,A\n,Budi,B\nRahman,,C\n,,D\n")
    #expect(file.drafts.map(\.person.name.text) == ["Siti Aminah", "Budi", "Rahman"])
    #expect(file.problems == [ImportProblem(line: 5, column: first, reason: .missing)])
  }

  @Test func `a whole name wins over its parts, and they are kept`() throws {
    let file = try Reading.registrations(
      "Nama Depan,Nama Belakang,Nama Lengkap\nSiti,Aminah,Hj. Siti Aminah\n")
    #expect(file.drafts[0].person.name.text == "Hj. Siti Aminah")
    #expect(
      file.drafts[0].unmapped == [
        .init(header: "Nama Depan", text: "Siti"), .init(header: "Nama Belakang", text: "Aminah"),
      ])
  }

  @Test func `a column that no field knows is kept with what it says`() throws {
    let file = try Reading.registrations(
      "Nama,Ukuran Kaos,_id,Catatan,\nSiti,M,17,\"alergi kacang, susu\",\nBudi,,,'=1+1,\n")
    #expect(file.unmappedHeaders == ["Ukuran Kaos", "_id", "Catatan"])
    #expect(
      file.drafts[0].unmapped == [
        .init(header: "Ukuran Kaos", text: "M"), .init(header: "_id", text: "17"),
        .init(header: "Catatan", text: "alergi kacang, susu"),
      ])
    #expect(file.drafts[1].unmapped == [.init(header: "Catatan", text: "=1+1")])
  }

  @Test func `somebody else's status and numbers are kept, not lost`() throws {
    let file = try Reading.registrations(
      "Nama,Status,Nomor Peserta\nSiti,Pelajar,REG-007\nBudi,confirmed,12\n")
    #expect(file.problems.isEmpty)
    #expect(file.drafts[0].status == nil && file.drafts[0].entrantNumber == nil)
    #expect(
      file.drafts[0].unmapped == [
        .init(header: "Nomor Peserta", text: "REG-007"),
        .init(header: "Status", text: "Pelajar"),
      ])
    #expect(file.drafts[1].status == .confirmed)
    #expect(file.drafts[1].entrantNumber == 12)
    #expect(file.drafts[1].unmapped.isEmpty)
  }

  @Test func `two columns of one field are refused`() {
    #expect(throws: FileProblem.sameField(.phone, columns: ["No HP", "WhatsApp"])) {
      try Reading.registrations("Nama,No HP,WhatsApp\nSiti,081234567890,\n")
    }
  }

  // Log fields.

  @Test(arguments: [
    ("Nama Lengkap", "No. WhatsApp", "Judul Buku", "Penulis", "Jumlah Halaman", "Cap waktu"),
    ("participant", "phone", "title", "author", "quantity", "recorded_at"),
    ("Peserta", "No HP", "Judul", "Pengarang", "Jumlah", "Timestamp"),
  ])
  func `the columns of a log are known in both languages`(
    _ name: String, _ phone: String, _ title: String, _ author: String, _ quantity: String,
    _ recorded: String
  ) throws {
    let file = try Reading.log(
      "\(recorded),\(name),\(phone),\(title),\(author),\(quantity)\n"
        + "2026-11-05 19:00,Siti,0812-3456-7890,Laskar Pelangi,Andrea Hirata,30\n", readOn: nil)
    #expect(file.unmappedHeaders.isEmpty)
    #expect(
      file.drafts == [
        LogDraft(
          reader: .participant(
            .name(PersonName("Siti")!, phone: PhoneNumber(e164: "+6281234567890")!)),
          activity: Activity("pages")!, quantity: 30,
          work: Work(title: "Laskar Pelangi", author: "Andrea Hirata", isbn: nil),
          recordedAt: Instant("2026-11-05T19:00:00+08:00"))
      ])
  }

  @Test(arguments: ["Tanggal Selesai Baca", "Tanggal Baca", "read_on", "Date Read", "Tanggal"])
  func `the day of reading`(_ header: String) throws {
    let file = try Reading.log("Peserta,\(header)\n17,05/11/2026\n", activity: "books")
    #expect(file.drafts.map(\.readOn) == [Day("2026-11-05")])
  }

  @Test(arguments: ["Kelompok", "Cabang", "group", "Branch", "Team"])
  func `the group`(_ header: String) throws {
    let file = try Reading.log("\(header),Jumlah\nKelas 7A,3\n")
    #expect(file.drafts.map(\.reader) == [.group(PersonName("Kelas 7A")!)])
  }
}

@Suite struct ColumnOptionTests {
  private static func columns(_ pairs: (String, String)...) -> TableOptions {
    TableOptions(columns: pairs.map { (field: $0.0, header: $0.1) })
  }

  @Test func `a header that is not known is mapped`() throws {
    let file = try Reading.registrations(
      "Calon juara,Hubungi\nSiti,081234567890\n",
      Self.columns(("full_name", "Calon juara"), ("phone", "hubungi")))
    #expect(file.drafts[0].person.name.text == "Siti")
    #expect(file.drafts[0].person.phone != nil)
    #expect(file.unmappedHeaders.isEmpty)
  }

  @Test func `it wins over the header that is known, which is then kept`() throws {
    let file = try Reading.registrations(
      "Nama,Nama Lengkap,Sekolah\nSiti,Siti Aminah,A\n",
      Self.columns(("full_name", "Nama Lengkap")))
    #expect(file.drafts[0].person.name.text == "Siti Aminah")
    #expect(file.unmappedHeaders == ["Nama"])
  }

  @Test func `the exact header wins over one like it`() throws {
    let file = try Reading.registrations(
      "Nama (wali),Nama,Sekolah\nRusmini,Siti,A\n", Self.columns(("full_name", "Nama")))
    #expect(file.drafts[0].person.name.text == "Siti")
  }

  @Test func `two headers like it are no answer`() {
    let problem = FileProblem.sameField(.fullName, columns: ["Nama (wali)", "Nama (anak)"])
    #expect(throws: problem) {
      try Reading.registrations(
        "Nama (wali),Nama (anak),Sekolah\nRusmini,Siti,A\n", Self.columns(("full_name", "nama")))
    }
  }

  @Test func `a header of nothing but signs is like no other`() {
    #expect(throws: FileProblem.unknownColumn("?", columns: ["Nama", "#", "Sekolah"])) {
      try Reading.registrations("Nama,#,Sekolah\nSiti,1,A\n", Self.columns(("phone", "?")))
    }
  }

  @Test(
    arguments: [
      ("warna", "No HP"), ("title", "No HP"), ("", "No HP"), ("judul buku", "No HP"),
    ])
  func `a field that there is not is refused with those there are`(
    _ field: String, _ header: String
  ) throws {
    let error = #expect(throws: FileProblem.self) {
      try Reading.registrations("Nama,No HP\nSiti,1\n", Self.columns((field, header)))
    }
    guard case .unknownField(field, let known) = try #require(error) else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(known.contains(.fullName) && known.contains(.guardianConsent))
    #expect(!known.contains(.title))
  }

  @Test func `a header that the file has not is refused with those it has`() {
    #expect(throws: FileProblem.unknownColumn("Telp", columns: ["Nama", "Hubungi"])) {
      try Reading.registrations("Nama,Hubungi\nSiti,1\n", Self.columns(("phone", "Telp")))
    }
    #expect(throws: FileProblem.unknownColumn("Telp", columns: ["A", "B"])) {
      try Reading.registrations("A,B\nSiti,1\n", Self.columns(("phone", "Telp")))
    }
  }

  @Test func `two columns for one field are refused`() {
    #expect(throws: FileProblem.sameField(.phone, columns: ["A", "B"])) {
      try Reading.registrations(
        "Nama,A,B\nSiti,1,2\n", Self.columns(("phone", "A"), ("phone", "B")))
    }
  }

  @Test func `the real log of a library maps as its issue says`() throws {
    let file = try Reading.log(
      "log_timestamp,date_read,log_value,library\n5/24/2016 14:30,5/23/2016,5,Main (Oakland)\n",
      activity: "books",
      TableOptions(
        dateOrder: .mdy,
        columns: [
          ("recorded_at", "log_timestamp"), ("read_on", "date_read"), ("quantity", "log_value"),
          ("group", "library"),
        ]))
    #expect(
      file.drafts == [
        LogDraft(
          reader: .group(PersonName("Main (Oakland)")!), activity: Activity("books")!, quantity: 5,
          readOn: Day("2016-05-23"), recordedAt: Instant("2016-05-24T14:30:00+08:00"))
      ])
  }
}
