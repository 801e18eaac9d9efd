import Juara
import JuaraExchange
import JuaraTestSupport
import Testing

@Suite struct RegistrationExportTests {
  private struct Line {
    var registration: Registration
    var participant: Participant
    var consent: Consent?
  }

  private static func line(
    _ id: Int64, _ details: PersonDetails, status: RegistrationStatus = .confirmed,
    party: Int = 1, at instant: Instant = Instant("2026-11-02T19:15:32+08:00")!,
    consent: Day? = nil
  ) -> Line {
    Line(
      registration: Registration(
        id: Identifier(id), event: Identifier(1), participant: Identifier(id), number: Int(id),
        status: status, party: party, registeredAt: instant, consentDeadline: nil,
        cancelReason: nil),
      participant: Participant(id: Identifier(id), details: details),
      consent: consent.map {
        Consent(purpose: .takePart, givenBy: details.guardianName, method: .form, givenOn: $0)
      })
  }

  private static func written(_ lines: [Line], _ profile: ExportProfile) throws -> [UInt8] {
    let sink = Sink()
    var export = try RegistrationExport(
      profile, zone: Library.sample.zone, sink: sink.take)
    for line in lines { try export.write(line.registration, line.participant, line.consent) }
    try export.finish()
    return sink.bytes
  }

  private static let siti = PersonDetails(
    name: PersonName("Siti Aminah")!, birthDate: Day("2013-12-05"),
    phone: try? TypedPhone.read("0812-3456-7890", countryCode: "62"),
    email: EmailAddress("siti@example.com"), school: "SMPN 1; Banjarbaru",
    schoolClass: SchoolClass("7A"), guardianName: "=Rusmini",
    guardianPhone: try? TypedPhone.read("081234567891", countryCode: "62"))

  @Test func `the standard profile is comma, CR LF, UTF-8 and English headers`() throws {
    let bytes = try Self.written([Self.line(7, Self.siti, consent: Day("2026-11-20"))], .standard)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "entrant_number,status,registered_at,full_name,birth_date,phone,email,school,class,"
        + "guardian_name,guardian_phone,guardian_consent,party,member_number\r\n"
        + "7,confirmed,2026-11-02T11:15:32Z,Siti Aminah,2013-12-05,+6281234567890,"
        + "siti@example.com,SMPN 1; Banjarbaru,7A,'=Rusmini,+6281234567891,2026-11-20,1,\r\n")
  }

  @Test func `the Indonesian profile is semicolon, mark, Indonesian headers and days`() throws {
    let line = Self.line(7, Self.siti, status: .awaitingConsent, consent: Day("2026-11-20"))
    let bytes = try Self.written([line], .excelIndonesian)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(
      String(decoding: bytes.dropFirst(3), as: UTF8.self)
        == "Nomor Peserta;Status Pendaftaran;Waktu Pendaftaran;Nama Lengkap;Tanggal Lahir;"
        + "No. WhatsApp;Alamat Email;Asal Sekolah;Kelas;Nama Orang Tua/Wali;"
        + "No. WhatsApp Orang Tua/Wali;Persetujuan Wali;Jumlah Orang;Nomor Anggota\r\n"
        + "7;Menunggu izin wali;02/11/2026 19:15:32;Siti Aminah;05/12/2013;+6281234567890;"
        + "siti@example.com;\"SMPN 1; Banjarbaru\";7A;'=Rusmini;+6281234567891;20/11/2026;1;\r\n")
  }

  @Test(arguments: ExportProfile.allCases)
  func `an export without registrations has its header`(_ profile: ExportProfile) throws {
    let bytes = try Self.written([], profile)
    #expect(throws: FileProblem.onlyHeader) { try Reading.registrations(bytes) }
  }

  private static let names = [
    "=Siti", "'-Budi", "O'Neil; \"X\"", "+Nur", "@Galuh", "-", "'", "''=x", "'=x", "Siti, \"Ami\"",
    "Nur'aini", "Yusuf Al-Banjari", "I Gusti", "René", "_problem", "sep=;", "6.28E+12", "+62812",
    "|", "Nama", "Full Name", "Ya", "#N/A", "ｓｉｔｉ", "阿明", "Siti😀",
  ]

  /// Any text a cell can hold once it has been read, so without blanks at its ends.
  private static func text(_ random: inout Seeded) -> String? {
    let pieces = [
      "=", "+", "-", "@", "'", "\"", ";", ",", "|", "\t", "\r\n", "\n", " ", "a", "SMPN 1", "é",
    ]
    var text = random.text(of: pieces)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text.isEmpty ? nil : text
  }

  private static func details(_ random: inout Seeded) -> PersonDetails {
    var name: PersonName?
    while name == nil {
      let pieces = names + ["'", "=", "-", ";", ",", "\"", " "]
      name = PersonName(
        Bool.random(using: &random)
          ? names.randomElement(using: &random)! : random.text(of: pieces))
    }
    func phone() -> TypedPhone? {
      let digits = Int.random(in: 10_000_000...99_999_999, using: &random)
      return Bool.random(using: &random)
        ? nil : TypedPhone(PhoneNumber(e164: "+62810\(digits)")!, typed: "0810\(digits)")
    }
    let day = Day(daysSince1970: Int.random(in: -3_650...20_000, using: &random))
    let emails = ["siti@example.com", "-budi@example.com", "+a@example.com", nil]
    let classes = ["7A", "-7", "=8", "X IPA 2", nil]
    return PersonDetails(
      name: name!, birthDate: Bool.random(using: &random) ? day : nil, phone: phone(),
      email: emails.randomElement(using: &random)!.flatMap { EmailAddress($0) },
      school: text(&random),
      schoolClass: classes.randomElement(using: &random)!.flatMap { SchoolClass($0) },
      memberNumber: ["M7", "=8", "'-9", nil].randomElement(using: &random)!,
      guardianName: text(&random), guardianPhone: phone())
  }

  @Test(arguments: ExportProfile.allCases, 1...4 as ClosedRange<UInt64>)
  func `what either profile writes is read back unchanged`(
    _ profile: ExportProfile, _ seed: UInt64
  ) throws {
    var random = Seeded(seed)
    let lines = (1...400).map { id in
      Self.line(
        Int64(id), Self.details(&random),
        status: RegistrationStatus.allCases.randomElement(using: &random)!,
        party: Int.random(in: 1...40, using: &random),
        at: Instant(secondsSince1970: .random(in: 1_500_000_000...2_000_000_000, using: &random)),
        consent: Bool.random(using: &random) ? Day("2026-11-20") : nil)
    }
    let file = try Reading.registrations(Self.written(lines, profile))
    #expect(file.problems.isEmpty)
    #expect(file.unmappedHeaders.isEmpty)
    #expect(file.drafts.count == lines.count)
    for (draft, line) in zip(file.drafts, lines) {
      let expected = RegistrationDraft(
        person: line.participant.details, party: line.registration.party,
        registeredAt: line.registration.registeredAt,
        guardianConsent: line.consent.map { .on($0.givenOn) },
        entrantNumber: line.registration.number,
        status: line.registration.status)
      #expect(draft == expected)
    }
  }

  @Test(arguments: ExportProfile.allCases)
  func `columns that were kept are read back, and are never taken for fields or answers`(
    _ profile: ExportProfile
  ) throws {
    let kept: [RegistrationDraft.UnmappedCell] = [
      .init(header: "Alergi", text: "=kacang"), .init(header: "Kelas", text: "malam"),
      .init(header: "Kelas 2", text: "pagi"), .init(header: "Kota (asal)", text: "Martapura"),
    ]
    let form = EventForm(questions: [
      Question(id: Identifier(1), key: "kota", text: "Kota", kind: .text)
    ])
    let sink = Sink()
    var export = try RegistrationExport(
      profile, zone: Library.sample.zone, form: form, unmapped: kept.map(\.header),
      sink: sink.take)
    let line = Self.line(7, Self.siti)
    try export.write(
      line.registration, line.participant, line.consent,
      answers: [Answer(key: "kota", value: .text("Banjarbaru"))], unmapped: kept)
    try export.finish()
    let file = try Reading.registrations(sink.bytes, form: form)
    #expect(file.problems.isEmpty)
    let draft = try #require(file.drafts.first)
    #expect(draft.person == Self.siti)
    #expect(draft.answers == [Answer(key: "kota", value: .text("Banjarbaru"))])
    #expect(draft.unmapped.map(\.text) == kept.map(\.text))
    #expect(draft.unmapped.map(\.header) == ["Alergi", "Kelas 3", "Kelas 2", "Kota (asal) 2"])
  }

  @Test(arguments: ExportProfile.allCases)
  func `no cell of an export runs as a formula`(_ profile: ExportProfile) throws {
    var random = Seeded(9)
    let lines = (1...300).map { Self.line(Int64($0), Self.details(&random)) }
    let bytes = try Self.written(lines, profile)
    for cell in try Reading.registrations(bytes).cells.joined() {
      // A telephone number and a plain number are left as they are.
      let isNumber = cell.wholeMatch(of: /[+-]\d+/) != nil
      #expect(!cell.starts(with: /[=+\-@\t\r]/) || isNumber, "\(cell.debugDescription)")
    }
  }
}

@Suite struct LeaderboardExportTests {
  private static let standings = Standings(
    [
      .init(
        key: .participant(Identifier(1)), name: .name("=Siti"), group: "Kelas 7A", nameKey: "=siti",
        points: 9, titles: 3,
        activeDays: 5, lastCountedOn: Day("2026-11-20"),
        totals: [.init(raw: 120, counted: 90), .init(raw: 2, counted: 2)]),
      .init(
        key: .participant(Identifier(2)), name: .participant(number: 17), nameKey: "peserta 017",
        points: 9, titles: 3,
        activeDays: 5, lastCountedOn: Day("2026-11-19"),
        totals: [.init(raw: 90, counted: 90), .init()]),
      .init(
        key: .participant(Identifier(3)), name: .name("O'Neil; \"X\""), group: "SMPN 1, Banjarbaru",
        nameKey: "oneil", points: 1,
        titles: 1, activeDays: 1, lastCountedOn: Day("2026-11-01"),
        totals: [.init(raw: 10, counted: 10), .init()]),
      .init(
        key: .participant(Identifier(4)), name: .name("Budi"), nameKey: "budi",
        totals: [.init(), .init()]),
    ],
    by: .standard, activities: [Activity("pages")!, Activity("books-read")!],
    unit: PointUnit([
      ScoringTerms(activity: Activity("pages")!, ratio: PointRatio(points: 1, per: 4)!)
    ])!)

  private static func written(_ profile: ExportProfile) throws -> String {
    let sink = Sink()
    try LeaderboardExport.write(
      standings, profile,
      name: { name in
        switch name {
        case .name(let text): text
        case .participant(let number): "Peserta \(number)"
        case .family(let number): "Keluarga \(number)"
        }
      }, activity: { $0.name == "pages" ? "halaman" : $0.name }, sink: sink.take)
    return sink.text
  }

  @Test func `the standard columns are the ones that were promised`() throws {
    #expect(
      try Self.written(.standard) == """
        rank,tied,name,group,division,points,pages_raw,pages_counted,books_read_raw,\
        books_read_counted,titles,active_days,last_counted_on\r
        1,yes,'=Siti,Kelas 7A,,2.25,120,90,2,2,3,5,2026-11-20\r
        1,yes,Peserta 17,,,2.25,90,90,0,0,3,5,2026-11-19\r
        3,no,"O'Neil; ""X\""","SMPN 1, Banjarbaru",,0.25,10,10,0,0,1,1,2026-11-01\r
        ,no,Budi,,,0,0,0,0,0,0,0,\r

        """)
  }

  @Test func `the Indonesian columns are the same in Indonesian`() throws {
    #expect(
      try Self.written(.excelIndonesian) == "\u{FEFF}" + """
        Peringkat;Seri;Nama;Kelompok;Kategori;Poin;halaman (tercatat);halaman (dihitung);\
        books-read (tercatat);books-read (dihitung);Judul Berbeda;Hari Aktif;Terakhir Dihitung\r
        1;Ya;'=Siti;Kelas 7A;;2,25;120;90;2;2;3;5;20/11/2026\r
        1;Ya;Peserta 17;;;2,25;90;90;0;0;3;5;19/11/2026\r
        3;Tidak;"O'Neil; ""X\""";SMPN 1, Banjarbaru;;0,25;10;10;0;0;1;1;01/11/2026\r
        ;Tidak;Budi;;;0;0;0;0;0;0;0;\r

        """)
  }

  @Test func `without activities the columns are those that every challenge has`() throws {
    let sink = Sink()
    let standings = Standings([], by: .standard, activities: [], unit: PointUnit([])!)
    try LeaderboardExport.write(standings, .standard, name: { _ in "" }, sink: sink.take)
    #expect(
      sink.text == "rank,tied,name,group,division,points,titles,active_days,last_counted_on\r\n")
  }
}

@Suite struct JuryBoardExportTests {
  private static func written(
    _ source: Standings.Source, _ rankingValues: [Standings.RankingValue], _ profile: ExportProfile,
    combination: Combination? = nil
  ) throws -> [String] {
    let results = rankingValues.enumerated().map { index, rankingValue in
      Standings.Result(
        key: .participant(Identifier(Int64(index + 1))), name: .participant(number: index + 1),
        nameKey: "\(index)", points: 50 - index, titles: 3, rankingValue: rankingValue)
    }
    let sink = Sink()
    try LeaderboardExport.write(
      Standings(
        results, by: .rankingValue, activities: [], unit: PointUnit([])!,
        scope: .init(source: source, combination: combination)),
      profile,
      name: { name in if case .participant(let number) = name { "#\(number)" } else { "" } },
      sink: sink.take)
    return sink.text.split(whereSeparator: \.isNewline).map(String.init)
  }

  @Test func `a jury's board has the jury's value and nothing of the log`() throws {
    let rankingValues: [Standings.RankingValue] = [
      .jury(nil), .jury(.points(Points(units: 161, perPoint: 2))),
      .jury(.points(Points(units: 90, perPoint: 1))),
    ]
    #expect(
      try Self.written(.jury(.mean), rankingValues, .standard) == [
        "rank,tied,name,group,division,jury", "1,no,#3,,,90", "2,no,#2,,,80.5", ",no,#1,,,",
      ])
    #expect(
      try Self.written(.jury(.mean), rankingValues, .excelIndonesian)[0]
        == "\u{FEFF}Peringkat;Seri;Nama;Kelompok;Kategori;Nilai Juri")
  }

  @Test func `a value in deviations below zero is a number, not a formula`() throws {
    let rankingValues: [Standings.RankingValue] = [
      .jury(.standard(StandardScore(-0.5))), .jury(.standard(StandardScore(0.25))),
    ]
    #expect(
      try Self.written(.jury(.standardised), rankingValues, .standard).dropFirst() == [
        "1,no,#2,,,0.250000000", "2,no,#1,,,-0.500000000",
      ])
  }

  @Test func `a combined board has a column for what each part adds`() throws {
    let combination = try Combination([.log: 60, .jury: 40])
    let scores = combination.scores([
      [.log: Points(units: 10, perPoint: 1), .jury: Points(units: 80, perPoint: 1)],
      [.jury: Points(units: 40, perPoint: 1)],
    ])
    let rankingValues = scores.map { Standings.RankingValue.combined($0) } + [.combined(nil)]
    #expect(
      try Self.written(.combined, rankingValues, .standard, combination: combination) == [
        "rank,tied,name,group,division,combined,log_points,jury_points", "1,no,#1,,,100,60,40",
        "2,no,#2,,,20,0,20", ",no,#3,,,,,",
      ])
  }
}
