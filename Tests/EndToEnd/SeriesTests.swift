import Testing

@Suite(.serialized) struct SeriesTests {
  private func series() throws -> Workplace {
    let work = try Workplace(language: "en")
    try work.addEvent("kelas", "--registration-per", "session")
    try work.juara(
      "event", "session", "add", "kelas", "--starts", "2026-12-12T09:00", "--ends",
      "2026-12-12T11:00", "--title", "Puisi", "--capacity", "1"
    ).done()
    try work.juara(
      "event", "question", "add", "kelas", "kaus", "--text", "Ukuran kaus", "--type", "choice",
      "--option", "S", "--option", "M", "--required"
    ).done()
    try work.juara(
      "event", "question", "add", "kelas", "alergi", "--text", "Alergi makanan?", "--type", "yesno"
    ).done()
    return work
  }

  @Test func `staff register somebody for sessions, and questions are asked`() throws {
    let work = try series()
    try work.juara("registration", "add", "kelas", "--name", "Ani").refused(
      "Choose with --session; its sessions are 1, 2")
    try work.juara("registration", "add", "kelas", "--name", "Ani", "--session", "2").refused(
      "“Ukuran kaus”: must be answered. Use --answer kaus=….")
    try work.juara(
      "registration", "add", "kelas", "--name", "Ani", "--session", "2", "--answer", "kaus=XL"
    ).refused("“Ukuran kaus”: is not one of the choices: “S” or “M”.")
    try work.juara(
      "registration", "add", "kelas", "--name", "Ani", "--session", "2", "--answer", "kaus=m",
      "--answer", "alergi=ya"
    ).done()
    let shown = try work.juara("registration", "show", "kelas", "1").done().output
    #expect(shown.contains("Ukuran kaus") && shown.contains("M"))
    #expect(shown.contains("Alergi makanan?") && shown.contains("yes"))
    try work.juara(
      "registration", "add", "kelas", "--name", "Budi", "--session", "2", "--session", "1",
      "--answer", "kaus=S"
    ).done()
    let why = try work.juara("registration", "why", "kelas", "budi").done().output
    #expect(why.contains("number 1 of 1 on the waiting list: session 2 is full."))
  }

  @Test func `a form's unmapped columns become answers, and what is exported is read back`() throws
  {
    let work = try series()
    try work.write(
      """
      Nama Lengkap,No. WhatsApp,Sesi,Ukuran kaus,Alergi makanan?,Catatan
      Ani,081234567890,1,M,Tidak,duduk depan
      Budi,081234567891,Puisi; 1,s,Ya,
      Citra,081234567892,3,L,mungkin,

      """, to: "form.csv")
    let tried = try work.juara("registration", "import", "kelas", "form.csv")
    #expect(tried.status == 2)
    for words in [
      "line 4, column “Sesi”: “3” is not a session of this event. Its sessions are 1, 2.",
      "line 4, column “Ukuran kaus”: “L” is not one of the choices: “S” or “M”.",
      "line 4, column “Alergi makanan?”: “mungkin” is neither yes nor no.",
    ] { #expect(tried.errors.contains(words)) }
    try work.juara("registration", "import", "kelas", "form.csv", "--skip-bad", "--apply").done()
    for profile in ["standard", "excel-id"] {
      let file = "\(profile).csv"
      try work.juara(
        "registration", "export", "kelas", "--profile", profile, "--output", file
      ).done()
      try work.changesNothing {
        let again = try work.juara("registration", "import", "kelas", file, "--apply").done()
        #expect(again.output.contains("2"))
      }
    }
    let rows = try work.juara("registration", "export", "kelas").done().table
    #expect(rows.map { $0["kaus"] } == ["M", "S"])
    #expect(rows.map { $0["alergi"] } == ["no", "yes"])
    #expect(rows.map { $0["sessions"] } == ["1", "1; 2"])
  }

  @Test func `a session is edited and removed, and the last one stays`() throws {
    let work = try series()
    try work.juara("event", "session", "edit", "kelas", "2", "--capacity", "-1").refused(
      "The capacity cannot be below zero", status: 1)
    try work.juara("event", "session", "edit", "kelas", "9", "--capacity", "3").refused(
      "“kelas” has no session 9. Its sessions are 1, 2.")
    try work.juara("event", "session", "edit", "kelas", "2", "--capacity", "none").done()
    try work.juara("event", "session", "remove", "kelas", "2").done()
    try work.juara("event", "session", "remove", "kelas", "1").refused("the only session")
    try work.juara("event", "sesion", "add", "kelas").refused("“session”", status: 64)
  }
}
