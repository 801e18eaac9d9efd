import Testing

@Suite(.serialized) struct ProgrammeTests {
  @Test func `an event whose end is left out ends as its kind does, and says so`() throws {
    let work = try Workplace(language: "id")
    let made = try work.juara(
      "event", "create", "lokakarya", "--title", "Lokakarya", "--kind", "workshop", "--starts",
      "2026-12-05T09:00"
    ).done().output
    #expect(
      made.contains("Selesai 5 Desember 2026 pukul 12.00, menurut lama lokakarya pada umumnya."))
    let row = try work.juara("event", "list", "--format", "csv").done().table.first
    #expect(row?["ends"] == "2026-12-05T04:00:00Z")
  }

  @Test func `hosts are named, shown, listed and taken away`() throws {
    let work = try Workplace(language: "en")
    try work.addEvent("seminar")
    try work.juara(
      "event", "host", "add", "seminar", "--name", "Dr. Rani Contoh", "--affiliation", "ULM"
    ).done()
    try work.juara(
      "event", "host", "add", "seminar", "--name", "Budi", "--role", "moderator"
    ).done()
    let shown = try work.juara("event", "show", "seminar").done().output
    #expect(shown.contains("speaker: Dr. Rani Contoh, ULM\n"))
    let listed = try work.juara("event", "host", "list", "seminar", "--format", "csv").done()
    #expect(
      listed.output
        == "role,name,affiliation\r\nspeaker,Dr. Rani Contoh,ULM\r\nmoderator,Budi,\r\n")
    try work.juara("event", "host", "remove", "seminar", "--name", "Citra").refused("“Budi”")
    try work.juara("event", "host", "remove", "seminar", "--name", "budi").done()
    let left = try work.juara("event", "host", "list", "seminar", "--format", "csv").done()
    #expect(left.table.count == 1)
    try work.juara("event", "host", "ad", "seminar").refused("“add”", status: 64)
  }

  @Test func `staff are told by number and name who moves up, loses a seat or is cancelled`() throws
  {
    let work = try Workplace(language: "id")
    try work.addEvent("penuh", "--capacity", "1")
    for name in ["Ani", "Budi", "Citra", "Dewi"] {
      try work.juara(
        "registration", "add", "penuh", "--name", name, "--birth-date", "1990-01-01"
      ).done()
    }
    let cancelled = try work.juara("registration", "cancel", "penuh", "1", "--reason", "sakit")
      .done()
    #expect(
      cancelled.output
        == "Pendaftaran Ani (001) dibatalkan.\nNaik dari daftar tunggu: Budi (002).\n")
    let larger = try work.juara("event", "edit", "penuh", "--capacity", "3").done()
    #expect(
      larger.output
        == "“penuh” diubah (kapasitas: 1 → 3).\nNaik dari daftar tunggu: Citra (003), Dewi (004).\n"
    )
  }

  @Test func `an event is closed, cancelled with a reason, restored and copied`() throws {
    let work = try Workplace(language: "id")
    try work.addEvent("seminar", "--link", "https://rapat.example.org/1")
    try work.juara(
      "registration", "add", "seminar", "--name", "Ani", "--birth-date", "1990-01-01"
    ).done()
    let closed = try work.juara("event", "close", "seminar").done().output
    #expect(closed.contains("juara event edit seminar --registration-closes tidak-ada"))
    try work.juara("event", "close", "seminar").refused("sudah ditutup")
    try work.juara(
      "registration", "add", "seminar", "--name", "Budi", "--birth-date", "1990-01-01"
    ).refused("sudah ditutup")
    try work.juara("event", "edit", "seminar", "--registration-closes", "none").done()

    try work.juara("event", "cancel", "seminar", "--reason", "banjir").done()
    #expect(
      try work.juara("event", "show", "seminar").done().output
        .contains("20 November 2026 pukul 09.00, oleh Siti: banjir"))
    try work.juara("event", "publish", "seminar").refused("juara event restore seminar")
    let restored = try work.juara("event", "restore", "seminar").done().output
    #expect(restored.contains("(terbit) dengan 1 pendaftar"))
    try work.juara("event", "restore", "seminar").refused("tidak dibatalkan")

    let late = try work.juara("event", "copy", "seminar", "lama", "--starts", "2026-11-01T09:00")
    #expect(late.done().output.contains("sudah tertutup sejak 1 November 2026 pukul 11.00"))
    let copied = try work.juara(
      "event", "copy", "seminar", "seminar-2", "--starts", "2027-01-09T09:00"
    ).done().output
    #expect(copied.contains("mulai 9 Januari 2027 pukul 09.00."))
    #expect(copied.contains("Tautan rapat tidak ikut disalin"))
    let rows = try work.juara("event", "list", "--format", "csv").done().table
    #expect(rows.map { $0["state"] } == ["draft", "published", "draft"])
    #expect(rows[2]["ends"] == "2027-01-09T03:00:00Z" && rows[2]["seats_taken"] == "0")
  }
}
