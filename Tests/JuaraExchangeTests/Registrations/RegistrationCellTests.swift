import Juara
import JuaraExchange
import JuaraTestSupport
import Testing

@Suite struct RegistrationCellTests {
  @Test(
    arguments: [
      ("No HP", "6.28E+12", .phone(.destroyedBySpreadsheet)),
      ("No HP", "6,28123E+12", .phone(.destroyedBySpreadsheet)),
      ("No HP", "81234567890.0", .phone(.destroyedBySpreadsheet)),
      ("No HP", "tidak ada", .phone(.notAPhone)),
      ("No HP", "081234567890 / 081234567891", .phone(.severalNumbers)),
      ("No. HP Wali", "4770123", .phone(.tooShort)),
      ("Email", "siti example.com", .notAnEmail),
      ("Tanggal Lahir", "31/02/2012", .date(.noSuchDay)),
      ("Tanggal Lahir", "05/06/12", .date(.twoDigitYear)),
      ("Tanggal Lahir", "kemarin", .date(.notADate)),
      ("Cap waktu", "02/11/2026 25.00", .date(.notATime)),
      ("Persetujuan Wali", "mungkin", .notAConsent),
      ("Jumlah Orang", "0", .notACount), ("Jumlah Orang", "-1", .notACount),
      ("Jumlah Orang", "2.5", .notACount), ("Jumlah Orang", "dua", .notACount),
      ("Jumlah Orang", "1000000001", .notACount),
      ("Sekolah", String(repeating: "é", count: 201), .tooLong(limit: 200)),
      ("Kelas", String(repeating: "7", count: 101), .tooLong(limit: 100)),
      ("Nama Wali", String(repeating: "x", count: 201), .tooLong(limit: 200)),
      ("No. Anggota", String(repeating: "1", count: 51), .tooLong(limit: 50)),
    ] as [(String, String, ImportProblem.Reason)])
  func `what is wrong with a cell is said with its line, column and value`(
    _ header: String, _ cell: String, _ reason: ImportProblem.Reason
  ) throws {
    let file = try Reading.registrations("Nama,\(header)\n\nSiti,\(cell.quoted)\nBudi,\n")
    #expect(
      file.problems == [ImportProblem(line: 3, column: header, value: cell, reason: reason)])
    #expect(file.drafts.map(\.person.name.text) == ["Budi"])
  }

  @Test(
    arguments: [
      ("", nil, .missing), ("   ", nil, .missing), ("...", "...", .notAName),
      (String(repeating: "x", count: 201), String(repeating: "x", count: 201), .notAName),
    ] as [(String, String?, ImportProblem.Reason)])
  func `a row must have a name`(
    _ cell: String, _ value: String?, _ reason: ImportProblem.Reason
  ) throws {
    let file = try Reading.registrations("Nama,Sekolah\n\(cell.quoted),SMPN 1\n")
    #expect(
      file.problems == [ImportProblem(line: 2, column: "Nama", value: value, reason: reason)])
  }

  @Test func `everything that is wrong with a row is said at once`() throws {
    let file = try Reading.registrations(
      "Cap waktu,Nama,Tanggal Lahir,No HP,Email,Sekolah,Kelas,No. Anggota,Nama Wali,No HP Wali,"
        + "Persetujuan Wali,Jumlah Orang\n"
        + "besok,,31/02/2012,6.28E+12,x,\(String(repeating: "x", count: 201)),"
        + "\(String(repeating: "7", count: 101)),\(String(repeating: "1", count: 51)),"
        + "\(String(repeating: "w", count: 201)),123,mungkin,0\n")
    #expect(
      Set(file.problems.compactMap(\.column)) == [
        "Cap waktu", "Nama", "Tanggal Lahir", "No HP", "Email", "Sekolah", "Kelas", "No. Anggota",
        "Nama Wali", "No HP Wali", "Persetujuan Wali", "Jumlah Orang",
      ])
    #expect(file.problems.count == 12)
    #expect(file.rows.count == 1)
  }

  @Test(
    arguments: [
      ("05/12/2013", .dmy, "2013-12-05"), ("05-12-2013", .dmy, "2013-12-05"),
      ("05/12/2013", .mdy, "2013-05-12"), ("2013-12-05", .mdy, "2013-12-05"),
      ("5 Desember 2013", .mdy, "2013-12-05"), ("December 5, 2013", .dmy, "2013-12-05"),
    ] as [(String, DateOrder, String)])
  func `dates are read in the order given`(
    _ cell: String, _ order: DateOrder, _ day: String
  ) throws {
    let file = try Reading.registrations(
      "Nama,Tanggal Lahir\nSiti,\(cell.quoted)\n", TableOptions(dateOrder: order))
    #expect(file.drafts.map(\.person.birthDate) == [Day(day)])
  }

  @Test func `no row's date is guessed to be in another order than the column's`() throws {
    let file = try Reading.registrations(
      "Nama,Tanggal Lahir\nSiti,24/12/2013\nBudi,12/24/2013\n", TableOptions(dateOrder: .mdy))
    #expect(file.reasons == [.date(.notInOrder(.mdy))])
    #expect(file.drafts[0].person.birthDate == Day("2013-12-24"))
  }

  @Test(
    arguments: [
      ("Ya", .yes), ("YA", .yes), ("Yes", .yes), ("y", .yes), ("Iya", .yes), ("TRUE", .yes),
      ("Ya, saya mengizinkan", .yes), ("Ya (Rusmini, ibu)", .yes), ("Setuju", .yes),
      (
        "Saya mengizinkan anak saya mengikuti kegiatan ini, dan data di atas disimpan "
          + "perpustakaan",
        .yes
      ),
      ("Saya selaku orang tua/wali menyetujui keikutsertaan anak saya", .yes),
      ("Dengan ini saya memberikan izin kepada anak saya", .yes),
      ("I agree that my child takes part", .yes), ("Menyetujui", .yes),
      ("20/11/2026", .on(Day("2026-11-20")!)), ("2026-11-20", .on(Day("2026-11-20")!)),
      ("20 November 2026", .on(Day("2026-11-20")!)),
      ("Tidak", .no), ("tidak setuju", .no), ("No", .no), ("N", .no), ("FALSE", nil),
      ("Tidak ada", nil),
      ("Belum", nil), ("-", nil), ("", nil), ("  ", nil),
    ] as [(String, RegistrationDraft.GuardianConsent?)])
  func `a guardian's answer is a consent, its day, a refusal, or none`(
    _ cell: String, _ consent: RegistrationDraft.GuardianConsent?
  ) throws {
    let file = try Reading.registrations("Nama,Persetujuan Wali\nSiti,\(cell.quoted)\n")
    #expect(file.problems.isEmpty)
    #expect(file.drafts.map(\.guardianConsent) == [consent])
  }

  @Test(arguments: [
    "mungkin", "Ya/Tidak", "ya / tidak", "nanti menyusul", "Saya tidak mengizinkan anak saya",
    "Saya belum memberi izin", "Saya ibunya", "31/02/2026", "?",
  ])
  func `an answer that is neither is for staff to read`(_ cell: String) throws {
    let file = try Reading.registrations("Nama,Persetujuan Wali\nSiti,\(cell.quoted)\n")
    #expect(file.reasons == [.notAConsent])
  }

  @Test(
    arguments: RegistrationStatus.allCases,
    [
      ["awaiting_consent", "confirmed", "waitlisted", "cancelled", "declined"],
      ["Menunggu izin wali", "Terkonfirmasi", "Daftar tunggu", "Batal", "Ditolak"],
    ])
  func `a status is read as either profile writes it`(
    _ status: RegistrationStatus, _ words: [String]
  ) throws {
    let word = words[RegistrationStatus.allCases.firstIndex(of: status)!]
    for word in [word, word.uppercased()] {
      let file = try Reading.registrations("Nama,Status Pendaftaran\nSiti,\(word)\n")
      #expect(file.drafts.map(\.status) == [status])
      #expect(file.drafts[0].unmapped.isEmpty)
    }
  }

  @Test func `a class of two lines is one line`() throws {
    let file = try Reading.registrations("Nama,Kelas\nSiti,\"VII\nB\"\nBudi,7A\n")
    #expect(file.drafts.map(\.person.schoolClass?.text) == ["VII B", "7A"])
  }

  @Test(arguments: [("3", 3), ("3.0", 3), ("3,0", 3), (" 2 ", 2), ("", nil)] as [(String, Int?)])
  func `a party is a whole number`(_ cell: String, _ party: Int?) throws {
    let file = try Reading.registrations("Nama,Jumlah Orang\nSiti,\(cell.quoted)\n")
    #expect(file.drafts.map(\.party) == [party])
  }

  @Test(arguments: [
    ("'=Siti", "=Siti"), ("''-Budi", "'-Budi"), ("'Aini", "'Aini"), ("=Siti", "=Siti"),
    ("Nur'aini", "Nur'aini"),
  ])
  func `exactly the guard against formulas is taken away`(_ cell: String, _ name: String) throws {
    let file = try Reading.registrations("Nama,No HP\n\(cell),+6281234567890\nBudi,'+62812345678\n")
    #expect(file.drafts.map(\.person.name.text) == [name, "Budi"])
    #expect(file.drafts[0].person.phone?.number.e164 == "+6281234567890")
    #expect(file.drafts[1].person.phone?.typed == "+62812345678")
  }
}
