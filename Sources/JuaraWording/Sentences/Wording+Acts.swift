public import Juara

extension Wording {
  /// What was named and is not there, with the nearest there is.
  public func sentence(_ problem: NotFound) -> String {
    switch problem {
    case .event(let code, let nearest):
      say("Tidak ada acara berkode “\(code)”.", "No event has the code “\(code)”.")
        + suggestion(nearest, else: "juara event list")
    case .challenge(let code, let challenges):
      say(
        "“\(code)” adalah acara biasa, bukan tantangan yang dinilai.",
        "“\(code)” is an event that keeps no score.")
        + (challenges.isEmpty
          ? ""
          : say(
            " Tantangan yang ada: \(alternatives(challenges)).",
            " The challenges are \(alternatives(challenges))."))
    case .participant(let id):
      say(
        "Tidak ada peserta nomor \(id). Lihat juara participant list.",
        "No participant has the number \(id). See juara participant list.")
    case .session(let session, let code, let known):
      say(
        "“\(code)” tidak punya sesi \(session). Sesinya: \(numbers(known)).",
        "“\(code)” has no session \(session). Its sessions are \(numbers(known)).")
    case .registration(let id):
      say(
        "Tidak ada pendaftaran nomor \(id). Lihat juara registration list.",
        "No registration has the number \(id). See juara registration list.")
    case .group(let name, let nearest):
      say("Tidak ada kelompok “\(name)”.", "No group is called “\(name)”.")
        + suggestion(nearest, else: "juara group list")
    case .oneGroup(let name, let kinds):
      say(
        "Ada beberapa kelompok “\(name)”. Tambahkan --kind \(kinds.map(\.rawValue).joined(separator: " / ")).",
        "Several groups are called “\(name)”. Add --kind \(kinds.map(\.rawValue).joined(separator: " / "))."
      )
    case .host(let name, let hosts) where hosts.isEmpty:
      say(
        "“\(name)” tidak mengisi acara ini; belum ada pengisi acara.",
        "“\(name)” does not host this event; nobody does yet.")
    case .host(let name, let hosts):
      say(
        "“\(name)” tidak mengisi acara ini. Yang mengisi: \(alternatives(hosts)).",
        "“\(name)” does not host this event. Who does: \(alternatives(hosts)).")
    case .project(let code, let projects): notAProject(code, projects)
    case .milestone(let number, let numbers): noMilestone(number, numbers)
    case .work(let id):
      say(
        "Tidak ada catatan jam nomor \(id). Lihat juara project hours.",
        "No entry of hours has the number \(id). See juara project hours.")
    case .entry(let id):
      say(
        "Tidak ada catatan nomor \(id). Lihat juara log list.",
        "No log entry has the number \(id). See juara log list.")
    case .import(let id):
      say(
        "Tidak ada impor nomor \(id). Lihat juara import list.",
        "No import has the number \(id). See juara import list.")
    case .certificate(let number):
      say(
        "Tidak ada sertifikat bernomor \(number) di perpustakaan ini.",
        "No certificate of this library has the number \(number).")
    case .mapping(let id):
      say(
        "Tidak ada pemetaan kolom nomor \(id). Lihat juara mapping list.",
        "No column mapping has the number \(id). See juara mapping list.")
    }
  }

  private func suggestion(_ nearest: [String], else command: String) -> String {
    nearest.isEmpty
      ? say(" Lihat \(command).", " See \(command).")
      : say(
        " Mungkin maksudnya \(alternatives(nearest))?", " Did you mean \(alternatives(nearest))?")
  }

  /// Why an act is refused, and what to do.
  public func sentence(_ refusal: Refusal) -> String {
    switch refusal {
    case .codeTaken(let code):
      say(
        "Kode “\(code)” sudah dipakai. Pilih kode lain.",
        "The code “\(code)” is taken. Choose another.")
    case .notACode(let text):
      say(
        "“\(text)” bukan kode. Pakai huruf kecil, angka dan tanda hubung, misalnya bedah-buku.",
        "“\(text)” is no code. Use small letters, digits and hyphens, such as book-talk.")
    case .timesOfChallenge(let code):
      say(
        "“\(code)” adalah tantangan: ubah harinya dengan juara challenge edit \(code) --from … --to ….",
        "“\(code)” is a challenge: change its days with juara challenge edit \(code) --from … --to …."
      )
    case .challengeHasNoSessions(let code):
      say(
        "“\(code)” adalah tantangan: ia punya masa baca, bukan sesi.",
        "“\(code)” is a challenge: it has days of reading, not sessions.")
    case .lastSession(let code):
      say(
        "Ini satu-satunya sesi “\(code)”. Batalkan acaranya dengan juara event cancel, atau tambahkan sesi lain dulu.",
        "This is the only session of “\(code)”. Cancel the event with juara event cancel, or add another session first."
      )
    case .sessionInUse(let session, let registrations):
      say(
        "Sesi \(session) dipakai \(number(registrations)) pendaftaran, jadi tidak bisa dihapus. Ubah waktunya dengan juara event session edit.",
        "Session \(session) has \(number(registrations)) registrations and cannot be removed. Change its time with juara event session edit."
      )
    case .alreadyCancelled(let code):
      say("Acara “\(code)” sudah batal.", "The event “\(code)” is cancelled already.")
    case .publishesCancelled(let code):
      say(
        "Acara “\(code)” sudah dibatalkan, jadi tidak bisa diterbitkan. Pulihkan dulu dengan juara event restore \(code).",
        "The event “\(code)” is cancelled and cannot be published. Restore it first with juara event restore \(code)."
      )
    case .notCancelled(let code):
      say("Acara “\(code)” tidak dibatalkan.", "The event “\(code)” is not cancelled.")
    case .notActive(let id, let status):
      say(
        "Pendaftaran \(id) sudah \(label(status)).",
        "Registration \(id) is \(label(status)) already.")
    case .groupExists(let name, let kind):
      say(
        "Kelompok \(label(kind)) “\(name)” sudah ada.",
        "There is a \(label(kind)) “\(name)” already.")
    case .memberNumberTaken(let id):
      say(
        "Nomor anggota itu milik peserta nomor \(id).",
        "That member number belongs to participant \(id).")
    case .alreadyVoid(let id):
      say("Catatan \(id) sudah dianulir.", "Entry \(id) is void already.")
    case .alreadyUndone(let id):
      say("Impor \(id) sudah ditarik kembali.", "Import \(id) was undone already.")
    case .builtOn(let id, let uses): builtOn(id, uses)
    case .emptyCalendar:
      say(
        "Belum ada acara yang terbit untuk kalender. Terbitkan dengan juara event publish, atau pakai --drafts.",
        "There are no published events for a calendar. Publish one with juara event publish, or use --drafts."
      )
    case .notConfirmedAnywhere(let id):
      say(
        "Peserta nomor \(id) belum terkonfirmasi di acara apa pun, jadi kalendernya kosong.",
        "Participant \(id) is confirmed in no event, so the calendar would be empty.")
    case .ratiosTooFine:
      say(
        "Perbandingan poin di tantangan ini terlalu halus untuk dihitung persis. Pakai angka yang lebih bulat.",
        "The challenge's ratios of points are too fine to be counted exactly. Use rounder numbers.")
    case .noReason: say("Alasannya kosong.", "The reason is empty.")
    }
  }

  private func builtOn(_ id: Identifier<Import>, _ uses: [ImportUse]) -> String {
    let shown = uses.prefix(20).map { "\n  " + sentence($0) }.joined()
    let more = uses.count - 20
    let rest =
      more > 0 ? say("\n  … dan \(number(more)) lagi", "\n  … and \(number(more)) more") : ""
    return say(
      "Impor \(id) tidak bisa ditarik kembali; sesudahnya:",
      "Import \(id) cannot be undone; since then:") + shown + rest
  }

  private func sentence(_ use: ImportUse) -> String {
    switch use {
    case .registrationChanged(let id, let status):
      say(
        "pendaftaran \(id) diubah (kini \(label(status)))",
        "registration \(id) was changed (now \(label(status)))")
    case .registeredElsewhere(let id):
      say("peserta \(id) mendaftar di acara lain", "participant \(id) registered elsewhere")
    case .hasLogEntries(let id):
      say("peserta \(id) punya catatan baca", "participant \(id) has log entries")
    case .hasAttended(let id):
      say(
        "kehadiran pendaftaran \(id) dicatat", "the attendance of registration \(id) was recorded")
    case .hasHours(let id):
      say("peserta \(id) punya jam kerja proyek", "participant \(id) has hours in a project")
    case .hasCertificate(let id):
      say("peserta \(id) punya sertifikat", "participant \(id) has a certificate")
    case .isJudgedOrDrawn(let id):
      say(
        "pendaftaran \(id) sudah dinilai juri atau ada di daftar undian",
        "registration \(id) was marked by a jury or is on a draw's list")
    case .marksChanged(let id):
      say(
        "nilai juri untuk pendaftaran \(id) diubah",
        "the jury's marks of registration \(id) were changed")
    case .participantChanged(let id):
      say("data peserta \(id) diubah", "participant \(id) was changed")
    }
  }
}
