import Testing

@Suite(.serialized) struct RegistrationImportTests {
  /// As Google Forms exports it, with two rows to fix, a person twice and a shared phone.
  private static let form = """
    Cap waktu,Nama Lengkap,Tanggal Lahir,No. WhatsApp,Asal Sekolah,Kelas,Nama Orang Tua/Wali,Persetujuan Wali
    20/11/2026 08:00:00,Ani,01/03/2015,0812-3456-7890,SDN 1,5A,Ibu Ani,Ya
    20/11/2026 08:01:00,Rudi,32/03/2015,0812-3456-7891,SDN 1,5A,Ibu Rudi,Ya
    20/11/2026 08:02:00,Nina,01/03/1990,6.28E+12,"SDN, 1",,,
    20/11/2026 08:03:00,=cmd,01/03/1990,0812-3456-7892,,,,
    20/11/2026 08:04:00,Lia,01/03/1990,0812-3456-7893,,,,
    20/11/2026 08:04:30,Lia,01/03/1990,0812-3456-7893,,,,
    20/11/2026 08:05:00,Zia,01/03/1990,0812-3456-7893,,,,

    """

  private static func workplace(_ language: String = "id") throws -> Workplace {
    let work = try Workplace(language: language)
    try work.addEvent("seminar", "--capacity", "3")
    try work.write(form, to: "form.csv")
    return work
  }

  @Test func `a file is tried first, and applied only when asked`() throws {
    let work = try Self.workplace()
    let line = ["registration", "import", "seminar", "form.csv"]
    try work.changesNothing {
      for options in [[], ["--apply"]] {
        let outcome = try work.run(line + options)
        #expect(outcome.status == 2)
        #expect(outcome.output.contains("4 baru, 0 diperbarui, 1 tidak berubah, 2 ditolak"))
        for words in [
          "baris 3, kolom “Tanggal Lahir”: “32/03/2015”",
          "baris 4, kolom “No. WhatsApp”: “6.28E+12”",
          "orang yang sama dengan baris 6",
        ] {
          #expect(outcome.errors.contains(words), "\(outcome.errors)")
        }
      }
      let skipping = try work.run(line + ["--skip-bad"]).done()
      #expect(skipping.output.contains("uji coba"))
    }
    let applied = try work.run(line + ["--apply", "--skip-bad"]).done()
    #expect(applied.output.contains("3 terkonfirmasi, 1 daftar tunggu"))
    #expect(applied.output.contains("juara import undo 1"))
    try work.changesNothing {
      #expect(try work.run(line + ["--apply", "--skip-bad"]).done().output.contains("0 baru"))
      let piped = try work.run(
        ["registration", "import", "seminar", "-", "--apply", "--skip-bad"], input: Self.form)
      #expect(piped.done().output.contains("0 baru"))
    }
  }

  @Test func `with problems nothing is applied; that and skipping them end with different codes`()
    throws
  {
    let work = try Self.workplace()
    let line = ["registration", "import", "seminar", "form.csv", "--apply"]
    try work.changesNothing {
      let tried = try work.run(line)
      #expect(tried.status == 2)
    }
    #expect(try work.run(line + ["--skip-bad"]).status == 0)
    let names = try work.juara("registration", "list", "seminar", "--format", "csv").done().output
    #expect(names.contains(",Ani,") && !names.contains(",Rudi,") && !names.contains(",Nina,"))
  }

  @Test func `the rows to fix are fixed and imported`() throws {
    let work = try Self.workplace("en")
    try work.juara(
      "registration", "import", "seminar", "form.csv", "--apply", "--skip-bad", "--errors",
      "fix.csv"
    ).done()
    let rows = try work.read("fix.csv")
    #expect(rows.hasPrefix("_line,_problem,Cap waktu,Nama Lengkap"))
    #expect(rows.contains("\r\n3,") && rows.contains("\r\n4,"))
    let fixed = rows.replacing(",32/03/2015,", with: ",22/03/2015,")
      .replacing(",6.28E+12,", with: ",0812-7777-8888,")
    try work.write(fixed, to: "fix.csv")
    let outcome = try work.juara("registration", "import", "seminar", "fix.csv", "--apply").done()
    #expect(outcome.output.contains("2 rows: 2 new"))
    let names = try work.juara("registration", "list", "seminar", "--format", "csv").done().output
    for name in ["Ani", "Rudi", "Nina", "'=cmd", "Lia", "Zia"] {
      #expect(names.contains(",\(name),"))
    }
    try work.juara("registration", "import", "seminar", "fix.csv", "--errors", "none.csv").done()
    #expect(!work.exists("none.csv"))
  }

  @Test func `an import is undone unless something was built on it`() throws {
    let work = try Self.workplace()
    let before = try work.juara("registration", "export", "seminar").done().output
    let people = try work.juara("participant", "list", "--format", "csv").done().output
    try work.juara(
      "registration", "import", "seminar", "form.csv", "--apply", "--skip-bad"
    ).done()
    try work.juara("registration", "cancel", "seminar", "2", "--reason", "sakit").done()
    try work.juara("import", "undo", "1").refused(
      "pendaftaran diubah (kini batal): ID2", "juara registration cancel")
    try work.juara("import", "undo", "7").refused("juara import list")

    let other = try Self.workplace()
    try other.juara(
      "registration", "import", "seminar", "form.csv", "--apply", "--skip-bad"
    ).done()
    try other.juara("import", "undo", "1").done()
    #expect(try other.juara("registration", "export", "seminar").done().output == before)
    #expect(try other.juara("participant", "list", "--format", "csv").done().output == people)
    try other.juara("import", "undo", "1").refused("sudah dibatalkan")
  }

  @Test(arguments: ["standard", "excel-id"])
  func `what is exported is imported back unchanged`(profile: String) throws {
    let work = try Self.workplace()
    try work.juara(
      "registration", "import", "seminar", "form.csv", "--apply", "--skip-bad"
    ).done()
    try work.juara(
      "registration", "add", "seminar", "--name", "I Gusti, \"Nyoman\"", "--birth-date",
      "2014-02-03",
      "--email", "a@example.org", "--school", "SMP; 1", "--class", "VII B", "--guardian-name",
      "Pak",
      "--guardian-phone", "0812 0000 1111", "--party", "2"
    ).done()
    try work.juara("registration", "cancel", "seminar", "1", "--reason", "sakit").done()
    let export = ["registration", "export", "seminar", "--profile", profile]
    let printed = try work.run(export).done()
    #expect(printed.errors == "")
    let written = try work.run(export + ["--output", "out.csv"]).done()
    #expect(written.output == "" && written.errors.contains("5 baris ditulis ke “out.csv”"))
    #expect(try work.read("out.csv") == printed.output)
    #expect(printed.output.hasPrefix("\u{FEFF}") == (profile == "excel-id"))
    try work.changesNothing {
      let back = try work.juara("registration", "import", "seminar", "out.csv", "--apply").done()
      #expect(back.output.contains("5 baris: 0 baru, 0 diperbarui, 5 tidak berubah, 0 ditolak"))
    }
    #expect(try work.names() == ["form.csv", "juara.sqlite", "out.csv"])
  }

  @Test(arguments: ["standard", "excel-id"])
  func `what is exported fills another library with the same`(profile: String) throws {
    let (work, other) = (try Self.workplace(), try Self.workplace())
    try work.juara(
      "registration", "import", "seminar", "form.csv", "--apply", "--skip-bad"
    ).done()
    let export = ["registration", "export", "seminar", "--profile", profile]
    try other.write(try work.run(export).done().output, to: "out.csv")
    let outcome = try other.juara("registration", "import", "seminar", "out.csv", "--apply").done()
    #expect(outcome.output.contains("3 terkonfirmasi, 1 daftar tunggu"))
    let (ours, theirs) = (try work.run(export).done().output, try other.run(export).done().output)
    #expect(ours == theirs)
  }

  @Test func `columns, encodings and date orders are as said`() throws {
    let work = try Workplace(language: "en")
    try work.addEvent("seminar")
    try work.write(
      bytes: Array("Child;Born;Remark\nJos".utf8) + [0xE9] + Array(";12/31/1990;x\n".utf8),
      to: "latin.csv")
    let line = [
      "registration", "import", "seminar", "latin.csv", "--column", "full_name=Child", "--column",
      "birth_date=Born",
    ]
    #expect(try work.run(line).done().errors.contains("“Born” are read month first"))
    #expect(try work.run(line + ["--date-order", "lahir=dmy"]).status == 1)
    #expect(try work.run(line + ["--date-order", "birth_date=dmy"]).status == 2)
    let tried = try work.run(line + ["--date-order", "mdy"]).done()
    #expect(tried.errors.contains("Line 2 is not UTF-8") && tried.errors.contains("Remark"))
    try work.run(line + ["--date-order", "mdy", "--encoding", "utf-8"]).refused(
      "byte", "--encoding")
    try work.run(line + ["--encoding", "latin9"]).refused("latin9", "windows-1252")
    try work.run(line + ["--column", "shoe=Size"]).refused("shoe", "full_name")
    try work.run(line + ["--column", "phone=Tel"]).refused("Tel", "Child")
    let applied = try work.run(
      line + ["--date-order", "mdy", "--encoding", "windows-1252", "--apply"]
    ).done()
    #expect(!applied.errors.contains("UTF-8"))
    let people = try work.juara("participant", "list", "--format", "csv").done().table
    #expect(people.first?["full_name"] == "José" && people.first?["birth_date"] == "1990-12-31")
  }

  @Test(arguments: ["standard", "excel-id"])
  func `what a file had besides is shown to staff and goes with the people`(
    _ profile: String
  ) throws {
    let work = try Workplace(language: "en")
    try work.addEvent("seminar")
    try work.write(
      "Nama,Tanggal Lahir,No Anggota,Alergi\nAni B,01/01/1990,M7,kacang\n", to: "people.csv")
    try work.juara("registration", "import", "seminar", "people.csv", "--apply").done()
    let shown = try work.juara("registration", "show", "seminar", "1").done().output
    #expect(shown.contains(/Alergi +kacang/))
    let list = try work.juara("registration", "list", "seminar", "--format", "json").done().output
    #expect(list.contains(#""other_columns": {"Alergi": "kacang"}"#))
    let export = ["registration", "export", "seminar", "--profile", profile]
    try work.write(try work.run(export).done().output, to: "out.csv")

    let other = try Workplace(language: "en")
    try other.addEvent("seminar")
    try other.write(work.read("out.csv"), to: "out.csv")
    try other.juara("registration", "import", "seminar", "out.csv", "--apply").done()
    #expect(try other.run(export).done().output == work.read("out.csv"))
    let people = try other.juara("participant", "list", "--format", "csv").done().table
    #expect(people[0]["member_number"] == "M7")
  }
}
