package import Juara

extension Wording {
  package func label(_ job: Guide.Job) -> String {
    switch job {
    case .register: say("daftar", "register")
    case .join: say("ikut daring", "join")
    case .log: say("catat bacaan", "log")
    case .points: say("poin", "points")
    case .board: say("papan", "board")
    case .handIn: say("serahkan", "hand in")
    case .consent: say("izin", "consent")
    case .certificate: say("sertifikat", "certificate")
    case .jurors: say("juri", "jurors")
    case .teachers: say("guru", "teachers")
    }
  }

  package func guideHeading(_ job: Guide.Job) -> String {
    switch job {
    case .register: say("Cara mendaftar", "How to register")
    case .join: say("Cara ikut acara daring", "How to join the online event")
    case .log: say("Cara mencatat bacaan", "How to log what you read")
    case .points: say("Cara poin dihitung", "How points are counted")
    case .board: say("Cara membaca papan peringkat", "How to read the leaderboard")
    case .handIn: say("Cara menyerahkan tanpa akun", "How to hand in without an account")
    case .consent: say("Izin orang tua atau wali", "A parent's or guardian's consent")
    case .certificate: say("Cara memeriksa sertifikat", "How to check a certificate")
    case .jurors: say("Untuk juri", "For jurors")
    case .teachers: say("Untuk guru", "For teachers")
    }
  }

  /// - Parameters:
  ///   - base: The address of the library's website; nil where it has none, and people come to the desk.
  ///   - showsLink: Whether it may show the link of a meeting: to the confirmed alone.
  /// - Throws: `GuideRefusal`.
  package func guide(
    _ job: Guide.Job, from facts: GuideFacts, site base: String? = nil, showsLink: Bool = false
  ) throws(GuideRefusal) -> Guide {
    try facts.check(job)
    let site = base.map { GuideSite($0, in: language, of: facts.library) }
    let text = GuideText(wording: self, facts: facts, site: site, showsLink: showsLink)
    return Guide(
      heading: guideHeading(job), introduction: text.introduction(job), facts: text.facts(job),
      steps: text.steps(job), help: text.help)
  }

  /// As plain text, such as for a message.
  package func text(of guide: Guide) -> String {
    var lines = [guide.heading.uppercased(), ""]
    lines += guide.introduction + [""]
    lines += guide.facts.map { "\($0.label): \($0.value)" }
    for (index, step) in guide.steps.enumerated() {
      lines += ["", "\(index + 1). \(step.heading)"] + step.sentences
    }
    lines += [""] + guide.help
    return lines.joined(separator: "\n") + "\n"
  }

  /// `7,4`
  package func wordsPerSentence(_ readability: Readability) -> String {
    "\(readability.wordTenths / 10)\(decimalSeparator)\(readability.wordTenths % 10)"
  }
}

extension GuideRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .cancelled(let code):
      wording.say(
        "“\(code)” sudah dibatalkan; tidak ada panduan untuknya.",
        "“\(code)” is cancelled; there is no guide to it.")
    case .noChallenge(let code, let job):
      wording.say(
        "Panduan “\(wording.label(job))” hanya untuk tantangan atau lomba; “\(code)” bukan itu.",
        "The guide “\(wording.label(job))” is for a challenge or contest, which “\(code)” is not.")
    case .registrationClosed(let code, let instant):
      wording.say(
        "Pendaftaran “\(code)” sudah ditutup: \(wording.instant(instant)).",
        "Registration for “\(code)” has closed: \(wording.instant(instant)).")
    case .noLink(let code):
      wording.say(
        "“\(code)” tidak punya sesi daring. Isi tautannya dengan juara event edit \(code) --link ….",
        "“\(code)” has no online session. Set its link with juara event edit \(code) --link ….")
    case .noRules(let code):
      wording.say(
        "“\(code)” belum punya aturan nilai. Isi dengan juara challenge score \(code).",
        "“\(code)” has no scoring rule yet. Set one with juara challenge score \(code).")
    case .noJury(let code):
      wording.say(
        "“\(code)” belum punya kriteria juri. Isi dengan juara jury rubric add \(code).",
        "“\(code)” has no criteria for a jury yet. Add them with juara jury rubric add \(code).")
    case .nothingToHandIn(let code):
      wording.say(
        "“\(code)” belum punya aturan nilai atau kriteria juri, jadi belum ada yang diserahkan.",
        "“\(code)” has neither scoring rules nor criteria for a jury, so there is nothing to hand in."
      )
    }
  }
}
