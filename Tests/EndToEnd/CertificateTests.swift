import Foundation
import Testing

@Suite(.serialized) struct CertificateTests {
  /// An event that is over, with people confirmed in it.
  private static func workplace(language: String = "id") throws -> Workplace {
    let work = try Workplace(language: language)
    try work.addEvent("bedah-buku", "--place", "Aula <2> & teras")
    for name in ["Renée Élodie", "Ani"] {
      try work.juara(
        "registration", "add", "bedah-buku", "--name", name, "--birth-date", "1990-01-01"
      ).done()
    }
    try work.juara(
      "registration", "add", "bedah-buku", "--name", "Cici", "--birth-date", "2015-01-01"
    ).done()
    work.now = "2026-12-06T09:00:00+08:00"
    return work
  }

  private static func numbers(_ work: Workplace, _ column: String = "number") throws -> [String] {
    try work.juara("certificate", "list", "bedah-buku", "--format", "csv").done().table
      .compactMap { $0[column] }
  }

  private static func files(_ work: Workplace, _ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: work.folder.appending(path: folder).path)
      .sorted()
  }

  @Test func `a webinar ends with a file for each person and one to print`() throws {
    let work = try Self.workplace()
    let issued = try work.juara(
      "certificate", "issue", "bedah-buku", "--format", "svg", "--format", "html", "--signed-by",
      "Dra. Rusmini"
    ).done()
    #expect(issued.output.contains("2, 2 di antaranya baru"))
    let numbers = try Self.numbers(work)
    #expect(try Self.numbers(work, "full_name") == ["Ani", "Renée Élodie"])
    #expect(
      try Self.files(work, "sertifikat-bedah-buku") == [
        "Ani-\(numbers[0]).svg", "Renée-Élodie-\(numbers[1]).svg", "keikutsertaan.html",
      ])
    let svg = try work.read("sertifikat-bedah-buku/Renée-Élodie-\(numbers[1]).svg")
    for words in ["Renée Élodie", "Aula &lt;2&gt; &amp; teras", "Dra. Rusmini", numbers[1]] {
      #expect(svg.contains(words), "\(words)")
    }
    let again = try work.juara("certificate", "issue", "bedah-buku", "--format", "svg").done()
    #expect(again.output.contains("2, 0 di antaranya baru"))
    #expect(try Self.numbers(work) == numbers)
  }

  @Test(arguments: [
    ("id", "yang disebut bukan folder", "foldernya tidak ada"),
    ("en", "it is not a folder", "its folder does not exist"),
  ])
  func `nothing is issued where its folder cannot be written`(
    language: String, notAFolder: String, noFolder: String
  ) throws {
    let work = try Self.workplace(language: language)
    try work.write("", to: "file")
    let issue = ["certificate", "issue", "bedah-buku", "--format", "html", "--output"]
    try work.changesNothing {
      try work.run(issue + ["file"]).refused(notAFolder)
      try work.run(issue + ["file/new/folder"]).refused(notAFolder)
      if FileManager.default.fileExists(atPath: "/proc") {
        try work.run(issue + ["/proc/x/y"]).refused(noFolder)
      }
      #expect(try Self.numbers(work).isEmpty)
    }
  }

  @Test func `what is refused leaves no empty folder behind`() throws {
    let work = try Self.workplace(language: "en")
    work.now = "2026-11-20T09:00:00+08:00"
    try work.changesNothing {
      try work.juara("certificate", "issue", "bedah-buku").refused("bedah-buku")
    }
  }

  @Test func `files bear the names of people, as far as any system takes them, no two the same`()
    throws
  {
    let work = try Self.workplace()
    for (name, phone) in [("Ani", "08121111111"), ("../a\\b: \"C*?\" <d>|", "08122222222")] {
      try work.juara(
        "registration", "add", "bedah-buku", "--name", name, "--phone", phone, "--birth-date",
        "1991-01-01", "--new-person", "--override", "menyusul"
      ).done()
    }
    try work.juara("certificate", "issue", "bedah-buku", "--output", "cetak/hari-ini").done()
    let names = try Self.files(work, "cetak/hari-ini").filter { $0.hasSuffix(".svg") }
    let numbers = try Self.numbers(work)
    #expect(names.count == 4 && Set(names).count == 4)
    for name in names {
      let pattern = /[\p{L}\p{N}-]+-(\d{4}-\w{4}-\w{4})\.svg/
      let match = name.wholeMatch(of: pattern)
      #expect(match.map { numbers.contains(String($0.1)) } ?? false, "\(name)")
    }
    #expect(names.count { $0.hasPrefix("Ani-") } == 2)
    #expect(names.contains { $0.hasPrefix("a-b-C-d-") })
    let attributes = try FileManager.default.attributesOfItem(
      atPath: work.folder.appending(path: "cetak/hari-ini").path)
    #expect(attributes[.posixPermissions] as? Int == 0o700)
  }

  @Test func `a number is checked however it is typed, and scripts can tell`() throws {
    let work = try Self.workplace()
    try work.juara("certificate", "issue", "bedah-buku", "--format", "svg").done()
    let number = try #require(try Self.numbers(work).first)
    let typed = number.lowercased().replacing("0", with: "o").split(separator: "-").map(String.init)
    let valid = try work.run(["certificate", "check"] + typed).done()
    for words in [number, "berlaku", "Ani", "bedah-buku", "6 Desember 2026", "Siti"] {
      #expect(valid.output.contains(words), "\(words)")
    }
    try work.juara("certificate", "revoke", number, "--reason", "tidak hadir").done()
    let revoked = try work.juara("certificate", "check", number)
    #expect(revoked.status == 1 && revoked.output.contains("tidak hadir"))
    try work.juara("certificate", "restore", number).done()
    try work.juara("certificate", "check", number).done()
    let wrong = String(number.dropLast()) + (number.hasSuffix("2") ? "3" : "2")
    try work.juara("certificate", "check", wrong).refused("salah tulis")
    try work.juara("certificate", "check", "2026-7K4M-9QXN").refused("Tidak ada sertifikat")
    try work.juara("certificate", "check", "123").refused("12 huruf dan angka")
  }

  @Test func `a library's own template takes the place of the built-in one`() throws {
    let work = try Self.workplace()
    let builtIn = try work.juara("certificate", "template").done().output
    try work.juara("certificate", "template", "--output", "kita.svg").done()
    #expect(try work.read("kita.svg") == builtIn)
    try work.write(builtIn.replacing("#1f5c57", with: "#7a1fa2"), to: "kita.svg")
    try work.juara(
      "certificate", "issue", "bedah-buku", "--template", "kita.svg", "--format", "svg"
    ).done()
    let number = try #require(try Self.numbers(work).first)
    let svg = try work.read("sertifikat-bedah-buku/Ani-\(number).svg")
    #expect(svg.contains("#7a1fa2") && svg.contains("Ani") && !svg.contains("{{"))
  }

  @Test func `a template with a slip issues nothing, and says where it is`() throws {
    let work = try Self.workplace(language: "en")
    try work.write("<svg>\n<text>{{name}}\n{{nomor}}</text></svg>", to: "slip.svg")
    try work.write("<svg><text>{{name}}</text></svg>", to: "bare.svg")
    try work.write(bytes: [0x3C, 0x73, 0x76, 0x67, 0xFF], to: "latin.svg")
    try work.changesNothing {
      for (file, words) in [
        ("slip.svg", "Line 3"), ("bare.svg", "{{number}}"), ("latin.svg", "UTF-8"),
        ("none.svg", "no file"), (".", "folder"),
      ] {
        try work.juara("certificate", "issue", "bedah-buku", "--template", file).refused(words)
      }
    }
    #expect(try Self.numbers(work).isEmpty)
  }

  @Test func `nothing is issued before the event is over`() throws {
    let work = try Self.workplace(language: "en")
    work.now = "2026-12-05T10:59:00+08:00"
    try work.changesNothing {
      try work.juara("certificate", "issue", "bedah-buku").refused(
        "does not end until 5 December 2026")
    }
  }

  @Test func `attendance is certified to who was there, which --at-least asks for as well`() throws
  {
    let work = try Self.workplace(language: "en")
    work.now = "2026-12-05T09:05:00+08:00"
    try work.juara("attendance", "mark", "bedah-buku", "1").done()
    work.now = "2026-12-06T09:00:00+08:00"
    for options in [["--kind", "attendance"], ["--at-least", "120"]] {
      let issued = try work.run(
        ["certificate", "issue", "bedah-buku", "--format", "html"] + options
      ).done()
      #expect(issued.output.contains("Certificates of attendance for “bedah-buku”: 1,"))
    }
    let page = try work.read("certificates-bedah-buku/attendance.html")
    #expect(page.contains("Renée Élodie") && !page.contains("Ani"))
    try work.juara(
      "certificate", "issue", "bedah-buku", "--kind", "participation", "--at-least", "9"
    ).refused("--at-least can only be used with --kind attendance", status: 64)
    try work.juara("certificate", "issue", "bedah-buku", "--at-least", "0").refused("minute")
  }

  @Test func `where nothing makes PDF, SVG and HTML are written and what to install is said`()
    throws
  {
    let work = try Self.workplace(language: "en")
    let noTools = ["PATH": "/nowhere"]
    let issued = try work.run(["certificate", "issue", "bedah-buku"], environment: noTools).done()
    #expect(issued.errors.contains("“librsvg2-bin” or “chromium”"))
    #expect(try Self.files(work, "certificates-bedah-buku").count == 3)
    try work.changesNothing {
      try work.run(
        ["certificate", "issue", "bedah-buku", "--format", "pdf"], environment: noTools
      ).refused("install “librsvg2-bin”")
    }
  }

  @Test func `PDF is made by the program found: one for each person, and one of all`() throws {
    let work = try Self.workplace(language: "en")
    try Self.stub(
      "rsvg-convert", in: work,
      """
      out=${2#--output=}; shift 2
      cat "$@" > "$out"
      """)
    try work.run(
      ["certificate", "issue", "bedah-buku", "--format", "pdf"], environment: Self.path(work)
    ).done()
    let numbers = try Self.numbers(work)
    #expect(
      try Self.files(work, "certificates-bedah-buku")
        == [
          "Ani-\(numbers[0]).pdf", "Renée-Élodie-\(numbers[1]).pdf", "participation.pdf",
        ])
    let all = try work.read("certificates-bedah-buku/participation.pdf")
    #expect(all.contains("Ani") && all.contains("Renée Élodie"))
    let one = try work.read("certificates-bedah-buku/Ani-\(numbers[0]).pdf")
    #expect(one.contains("Ani") && !one.contains("Renée"))
  }

  @Test func `what a program for PDF complains of is told`() throws {
    let work = try Self.workplace(language: "en")
    try Self.stub("rsvg-convert", in: work, "echo 'no such font' >&2; exit 3")
    let issued = try work.run(["certificate", "issue", "bedah-buku"], environment: Self.path(work))
    #expect(
      issued.status == 74
        && issued.errors.contains("rsvg-convert could not make the PDF: no such font"))
    // The numbers are given, and the next run gives the same.
    #expect(issued.output.contains("2 of them new"))
    #expect(try Self.numbers(work).count == 2)
  }

  @Test func `city, logo and who signs are the library's settings`() throws {
    let work = try Self.workplace()
    let png =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
    try work.write(bytes: Array(#require(Data(base64Encoded: png))), to: "logo.png")
    try work.juara("library", "logo", "logo.png").done()
    let edited = try work.juara(
      "library", "edit", "--city", "Banjarbaru", "--signed-by", "Hj. Rusmini", "--position",
      "Kepala Perpustakaan", "--employee-number", "19700101 199003 2 001"
    ).done().output
    #expect(edited.contains("kota: – → Banjarbaru"))
    let shown = try work.juara("library", "show").done().output
    #expect(shown.contains("Hj. Rusmini") && shown.contains("19700101 199003 2 001"))
    let issue = ["certificate", "issue", "bedah-buku", "--format", "svg"]
    try work.run(issue).done()
    let name = "sertifikat-bedah-buku/Ani-\(try Self.numbers(work)[0]).svg"
    let svg = try work.read(name)
    for words in [
      ">Banjarbaru, 6 Desember 2026<", ">Hj. Rusmini<", ">Kepala Perpustakaan<",
      ">NIP 19700101 199003 2 001<", "href=\"data:image/png;base64,",
    ] { #expect(svg.contains(words), "\(words)") }
    // Another who signs has neither the position nor the number of the first.
    try work.run(issue + ["--signed-by", "Dra. Siti"]).done()
    let other = try work.read(name)
    #expect(other.contains(">Dra. Siti<") && !other.contains("NIP") && !other.contains("Kepala"))
    try work.juara("library", "logo", "tidak-ada").done()
    try work.juara("library", "edit", "--city", "none").done()
    try work.run(issue).done()
    #expect(
      try !work.read(name).contains("<image") && work.read(name).contains(">6 Desember 2026<"))
  }

  @Test func `an award is printed as one says it, with the level it was won on`() throws {
    let work = try Workplace(language: "id")
    try work.addChallenge("lomba")
    try work.juara(
      "challenge", "division", "add", "lomba", "SD", "--min-grade", "1", "--max-grade", "6"
    ).done()
    try work.juara("award", "preset", "lomba", "juara-harapan-favorit").done()
    for (index, name) in ["Ani", "Budi", "Citra", "Dewi"].enumerated() {
      try work.juara(
        "registration", "add", "lomba", "--name", name, "--class", "5A", "--guardian-consent",
        "2026-11-19"
      ).done()
      try work.juara(
        "log", "add", "lomba", name, "--activity", "buku", "--quantity", "\(9 - index)"
      ).done()
    }
    work.now = "2026-12-09T09:00:00+08:00"
    try work.juara("award", "certificates", "lomba", "--format", "html", "--format", "svg").done()
    let names = try Self.files(work, "sertifikat-lomba")
    #expect(names.contains("penghargaan.html"))
    func svg(_ name: String) throws -> String {
      try work.read("sertifikat-lomba/" + #require(names.first { $0.hasPrefix(name) }))
    }
    #expect(try svg("Ani-").contains("sebagai Juara I Tingkat SD pada"))
    #expect(try svg("Dewi-").contains("sebagai Juara Harapan I Tingkat SD pada"))
  }

  /// Puts a script in the place of a program.
  private static func stub(_ name: String, in work: Workplace, _ script: String) throws {
    let folder = work.folder.appending(path: "bin")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("#!/bin/bash\n\(script)\n".utf8).write(to: folder.appending(path: name))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.appending(path: name).path)
  }

  private static func path(_ work: Workplace) -> [String: String] {
    ["PATH": work.folder.appending(path: "bin").path + ":/usr/bin:/bin"]
  }
}
