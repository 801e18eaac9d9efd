package import Juara

extension Phrase {
  package static let roleTitle = Phrase("Peran", "Role")
  package static let panelsTitle = Phrase("Menilai", "Judges")
  package static let signInCodeUntil = Phrase("Kode berlaku sampai", "Code valid until")
  package static let devicesTitle = Phrase("Perangkat", "Devices")
}

extension Wording {
  package func label(_ role: StaffMember.Role) -> String {
    switch role {
    case .staff: say("petugas", "staff")
    case .moderator: say("moderator", "moderator")
    case .juror: say("juri", "juror")
    case .viewer: say("pengamat", "viewer")
    }
  }

  package func staffAdded(_ member: StaffMember) -> String {
    let panels = member.panels.map(\.challenge.text).joined(separator: ", ")
    return say(
      "\(member.name.text) ditambahkan sebagai \(label(member.role))",
      "Added \(member.name.text) as \(label(member.role))")
      + (panels.isEmpty ? "." : say(", menilai \(panels).", ", judging \(panels)."))
  }

  package func signInCode(_ code: SignInCode, of member: StaffMember, until end: Instant) -> String
  {
    say(
      "Kode masuk \(member.name.text): \(code)\nSekali pakai, sampai \(instant(end)), di halaman /staff situs perpustakaan. Berikan hanya kepada orangnya; kode ini tidak bisa ditampilkan lagi.",
      "Sign-in code of \(member.name.text): \(code)\nFor one use, until \(instant(end)), on the page /staff of the library's site. Give it to nobody else; it cannot be shown again."
    )
  }

  package func staffRemoved(_ member: StaffMember) -> String {
    say(
      "\(member.name.text) tidak bisa masuk lagi. Yang pernah dikerjakannya tetap ada di jejak perubahan.",
      "\(member.name.text) can no longer sign in. What was done stays in the audit log.")
  }

  package func staffRevoked(_ member: StaffMember, sessions: Int) -> String {
    say(
      "\(member.name.text) dikeluarkan dari \(number(sessions)) perangkat. Untuk masuk lagi: juara staff code.",
      "Signed \(member.name.text) out of \(number(sessions)) \(sessions == 1 ? "device" : "devices"). To sign in again: juara staff code."
    )
  }
}

extension StaffRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .unknown(let name, let known) where known.isEmpty:
      wording.say(
        "Tidak ada petugas bernama “\(name)”; belum ada yang ditambahkan. Lihat juara staff add.",
        "There is no staff member called “\(name)”; nobody was added yet. See juara staff add.")
    case .unknown(let name, let known):
      wording.say(
        "Tidak ada petugas bernama “\(name)”. Yang ada: \(wording.alternatives(known)).",
        "There is no staff member called “\(name)”. There are \(wording.alternatives(known)).")
    case .nameTaken(let name, let role):
      wording.say(
        "\(name) sudah terdaftar sebagai \(wording.label(role)). Untuk kode baru: juara staff code. Untuk peran lain: juara staff remove, lalu tambahkan lagi.",
        "\(name) is there already as \(wording.label(role)). For a new code: juara staff code. For another role: juara staff remove, then add anew."
      )
    case .needsChallenge:
      wording.say(
        "Seorang juri menilai satu tantangan. Sebutkan dengan --challenge; jurinya ditambahkan dulu dengan juara jury juror add.",
        "A juror judges a challenge. Name it with --challenge; add the juror first with juara jury juror add."
      )
    case .challengeIsForJurors:
      wording.say(
        "--challenge hanya untuk --role juri.", "--challenge is for --role juror alone.")
    case .jurorTaken(let juror, let other):
      wording.say(
        "Juri \(juror) sudah punya akun atas nama \(other).",
        "The juror \(juror) has an account already, as \(other).")
    case .inPanelAlready(let name, let challenge):
      wording.say(
        "\(name) sudah menilai \(challenge). Untuk kode baru: juara staff code.",
        "\(name) judges \(challenge) already. For a new code: juara staff code.")
    case .validity(let days):
      wording.say(
        "--days: \(wording.number(days)) tidak bisa; dari \(SignInCode.validity.lowerBound) sampai \(SignInCode.validity.upperBound) hari.",
        "--days: \(wording.number(days)) cannot be used; use \(SignInCode.validity.lowerBound) to \(SignInCode.validity.upperBound) days."
      )
    }
  }
}
