import Foundation
import Testing

/// A contest of one day, from its plan to the page of its winners.
@Suite(.serialized) struct ContestDayTests {
  private func contest() throws -> Workplace {
    let work = try Workplace(language: "id")
    try work.juara(
      "challenge", "create", "pidato", "--title", "Lomba Pidato", "--starts", "2026-11-20T08:00",
      "--ends", "2026-11-20T12:00", "--place", "Aula"
    ).done()
    for (name, born) in [("Ani", "1990-01-01"), ("Budi", "1991-01-01")] {
      try work.juara(
        "registration", "add", "pidato", "--name", name, "--birth-date", born
      ).done()
    }
    return work
  }

  @Test func `its hours and place are shown, its order is drawn and typed`() throws {
    let work = try contest()
    let shown = try work.juara("challenge", "show", "pidato").done().output
    #expect(shown.contains("20 November 2026 pukul 08.00") && shown.contains("Aula"))
    #expect(shown.contains("di tempat") && !shown.contains("daring"))
    try work.juara("challenge", "start-list", "draw", "pidato").done()
    try work.juara("challenge", "start-list", "set", "pidato", "budi").done()
    let list = try work.juara(
      "challenge", "start-list", "show", "pidato", "--format", "csv"
    ).done().table
    #expect(list.map { $0["name"] } == ["Budi", "Ani"])
    try work.juara("challenge", "create", "x", "--title", "X").refused(
      "“--starts”", status: 64)
    try work.juara("challenge", "edit", "pidato", "--from", "2026-11-21").refused("--starts")
  }

  @Test func `those who served get certificates, the winners a page`() throws {
    let work = try contest()
    try work.juara(
      "event", "host", "add", "pidato", "--name", "Dewi", "--role", "panitia"
    ).done()
    try work.juara("jury", "juror", "add", "pidato", "Sari").done()
    let issued = try work.juara(
      "certificate", "issue", "pidato", "--kind", "appreciation", "--format", "svg"
    ).done().output
    #expect(issued.contains("2"))
    let list = try work.juara("certificate", "list", "pidato", "--format", "csv").done().table
    #expect(list.map { $0["award"] } == ["committee", "juror"])
    try work.juara("award", "page", "pidato").refused("Belum ada yang menang")
    try work.juara("award", "band", "add", "pidato", "Favorit", "--choice").done()
    try work.juara(
      "award", "decide", "pidato", "2", "--place", "Favorit", "--by", "Penonton", "--reason",
      "suara terbanyak"
    ).done()
    try work.juara("award", "page", "pidato", "--output", "pemenang.html").done()
    let page = try work.read("pemenang.html")
    #expect(
      page.contains("Favorit") && page.contains("Budi") && page.contains("Pemenang Lomba Pidato"))
  }

  @Test func `one date of a series is called off and restored`() throws {
    let work = try Workplace(language: "id")
    try work.addEvent("seri")
    try work.juara(
      "event", "session", "add", "seri", "--starts", "2026-12-12T09:00", "--ends",
      "2026-12-13T00:00"
    ).done()
    try work.juara(
      "registration", "add", "seri", "--name", "Ani", "--birth-date", "1990-01-01", "--phone",
      "081200000001"
    ).done()
    let said = try work.juara(
      "event", "session", "cancel", "seri", "2", "--reason", "listrik padam"
    ).done().output
    #expect(said.contains("1 pendaftar") && said.contains("--template sesi-batal"))
    let links = try work.juara(
      "contact", "list", "seri", "--session", "2", "--template", "session-cancelled", "--format",
      "csv"
    ).done().output
    #expect(links.contains("12 Desember 2026 pukul 09.00 WITA"))
    let sessions = try work.juara("event", "session", "list", "seri").done().output
    #expect(sessions.contains("batal") && !sessions.contains("2026-12-13"))
    try work.juara("attendance", "mark", "seri", "1", "--session", "2").refused(
      "Sesi 2 dibatalkan")
    try work.juara("event", "session", "cancel", "seri", "1").refused("sudah batal semua")
    try work.juara("event", "session", "restore", "seri", "2").done()
  }

  @Test func `links on a form are kept, shown and compared`() throws {
    let work = try Workplace(language: "id")
    try work.addChallenge("medsos")
    try work.juara(
      "challenge", "score", "medsos", "--activity", "posts", "--points", "5", "--per", "1"
    ).done()
    for (name, born) in [("Ani", "1990-01-01"), ("Budi", "1991-01-01")] {
      try work.juara(
        "registration", "add", "medsos", "--name", name, "--birth-date", born
      ).done()
    }
    try work.write(
      """
      Cap waktu,Nama Lengkap,Link Postingan
      19/11/2026 08:00:00,Ani,https://www.instagram.com/p/AbC/
      19/11/2026 09:00:00,Budi,instagram.com/p/AbC?igsh=1
      19/11/2026 10:00:00,Budi,sudah saya kirim

      """, to: "form.csv")
    let run = try work.juara(
      "log", "import", "medsos", "form.csv", "--activity", "posts", "--apply", "--skip-bad")
    #expect(run.errors.contains("bukan satu alamat web"))
    #expect((run.output + run.errors).contains("tautannya sama dengan catatan 1"))
    let log = try work.juara("log", "list", "medsos", "--format", "csv").done().table
    #expect(
      log.map { $0["link"] } == [
        "https://www.instagram.com/p/AbC/", "https://instagram.com/p/AbC?igsh=1",
      ])
    let flagged = try work.juara("log", "flagged", "medsos").done().output
    #expect(flagged.contains("Ani") && flagged.contains("Budi"))
  }
}
