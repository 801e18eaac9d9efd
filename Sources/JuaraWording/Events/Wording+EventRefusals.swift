package import Juara

extension EventRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .codeTaken(let code):
      wording.say(
        "Kode “\(code)” sudah dipakai. Pilih kode lain.",
        "The code “\(code)” is already taken. Choose another.")
    case .notACode(let text):
      wording.say(
        "“\(text)” bukan kode. Pakai huruf kecil, angka dan tanda hubung, misalnya bedah-buku.",
        "“\(text)” is not a code. Use lower-case letters, digits and hyphens, such as book-talk.")
    case .timesOfChallenge(let code):
      wording.say(
        "“\(code)” adalah tantangan: ubah tanggalnya dengan juara challenge edit \(code) --from … --to …, atau beri jam dengan --starts … --ends ….",
        "“\(code)” is a challenge: change its dates with juara challenge edit \(code) --from … --to …, or give it hours with --starts … --ends …."
      )
    case .daysOfContest(let code):
      wording.say(
        "“\(code)” berlangsung pada jam tertentu: ubah waktunya dengan juara challenge edit \(code) --starts … --ends …, atau juara event session edit.",
        "“\(code)” takes place at certain hours: change them with juara challenge edit \(code) --starts … --ends …, or juara event session edit."
      )
    case .competitionIsChallenge(let code):
      wording.say(
        "Lomba dibuat sebagai tantangan, supaya bisa dinilai dan diberi peringkat: juara challenge create \(code) --title … --from … --to ….",
        "A competition is made as a challenge, so that it can be judged and ranked: juara challenge create \(code) --title … --from … --to …."
      )
    case .kindOfChallenge(let code):
      wording.say(
        "Jenis “\(code)” tidak bisa diganti begitu: tantangan selalu lomba, dan acara lain tidak menjadi lomba. Buat yang baru dengan juara challenge create.",
        "The kind of “\(code)” cannot be changed so: a challenge is always a competition, and nothing else becomes one. Make a new one with juara challenge create."
      )
    case .lastSession(let code):
      wording.say(
        "Ini satu-satunya sesi “\(code)”. Batalkan acaranya dengan juara event cancel, atau tambahkan sesi lain dulu.",
        "This is the only session of “\(code)”. Cancel the event with juara event cancel, or add another session first."
      )
    case .sessionInUse(let session, let registrations):
      wording.say(
        "Sesi \(session) dipakai \(wording.number(registrations)) pendaftaran, jadi tidak bisa dihapus. Ubah waktunya dengan juara event session edit, atau batalkan dengan juara event session cancel.",
        "Session \(session) has \(wording.number(registrations)) registrations and cannot be removed. Change its time with juara event session edit, or call it off with juara event session cancel."
      )
    case .lastSessionStanding(let code):
      wording.say(
        "Sesi lain dari “\(code)” sudah batal semua. Batalkan acaranya dengan juara event cancel \(code), atau pulihkan sesi lain dulu.",
        "The other sessions of “\(code)” are all called off. Cancel the event with juara event cancel \(code), or restore another session first."
      )
    case .sessionAlreadyCancelled(let session, let code):
      wording.say(
        "Sesi \(session) dari “\(code)” sudah batal.",
        "Session \(session) of “\(code)” is already called off.")
    case .sessionNotCancelled(let session, let code):
      wording.say(
        "Sesi \(session) dari “\(code)” tidak dibatalkan.",
        "Session \(session) of “\(code)” is not called off.")
    case .sessionAttended(let session, let code, let people):
      wording.say(
        "\(wording.number(people)) orang tercatat hadir di sesi \(session), jadi sesinya tidak bisa dibatalkan. Bila keliru, hapus dulu kehadirannya dengan juara attendance unmark, atau batalkan impornya dengan juara import undo (lihat juara attendance list \(code) --session \(session)).",
        "\(wording.number(people)) \(people == 1 ? "person is" : "people are") recorded as present in session \(session), so it cannot be called off. If that is wrong, first remove the attendance with juara attendance unmark, or undo its import with juara import undo (see juara attendance list \(code) --session \(session))."
      )
    case .alreadyCancelled(let code):
      wording.say("Acara “\(code)” sudah batal.", "The event “\(code)” is already cancelled.")
    case .publishesCancelled(let code):
      wording.say(
        "Acara “\(code)” sudah dibatalkan, jadi tidak bisa diterbitkan. Pulihkan dulu dengan juara event restore \(code).",
        "The event “\(code)” is cancelled and cannot be published. Restore it first with juara event restore \(code)."
      )
    case .notCancelled(let code):
      wording.say("Acara “\(code)” tidak dibatalkan.", "The event “\(code)” is not cancelled.")
    case .registrationClosed(let code, let at):
      wording.say(
        "Pendaftaran “\(code)” sudah ditutup sejak \(wording.instant(at)).",
        "Registration of “\(code)” has been closed since \(wording.instant(at)).")
    case .registrationNotOpen(let code, let opens):
      wording.say(
        "Pendaftaran “\(code)” baru dibuka \(wording.instant(opens)). Ubah dengan juara event edit \(code) --registration-opens ….",
        "Registration of “\(code)” does not open until \(wording.instant(opens)). Change that with juara event edit \(code) --registration-opens …."
      )
    case .emptyCalendar:
      wording.say(
        "Belum ada acara yang terbit untuk kalender. Terbitkan dengan juara event publish, atau pakai --drafts.",
        "There are no published events to put in a calendar. Publish one with juara event publish, or use --drafts."
      )
    }
  }
}

extension PlanProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .emptyTitle: wording.say("Judulnya kosong.", "The title is empty.")
    case .emptyDescription: wording.say("Deskripsinya kosong.", "The description is empty.")
    case .descriptionTooLong(let count, let limit):
      wording.say(
        "Deskripsinya \(wording.number(count)) huruf; paling banyak \(wording.number(limit)).",
        "The description has \(wording.number(count)) characters; at most \(wording.number(limit)) are kept."
      )
    case .controlsInDescription:
      wording.say(
        "Deskripsinya memuat karakter kendali yang tidak terlihat. Hapus karakter itu, atau ketik ulang teksnya.",
        "The description has invisible control characters. Remove them, or type the text anew.")
    case .endsBeforeStart:
      wording.say("Selesainya harus sesudah mulainya.", "It must end after it starts.")
    case .lastDayBeforeFirst:
      wording.say(
        "Tanggal terakhirnya mendahului tanggal pertamanya.",
        "Its last day is before its first day.")
    case .promotionEndsAfterStart(let at):
      wording.say(
        "Daftar tunggu tidak bisa bergerak sampai \(wording.instant(at)): acaranya sudah mulai. Pilih waktu sebelum itu.",
        "The waiting list cannot move until \(wording.instant(at)): the event will have begun. Choose an earlier time."
      )
    case .noTimeForConsent:
      wording.say(
        "Wali perlu paling sedikit satu hari untuk memberi izin.",
        "Guardians need at least one day to give consent.")
    case .entriesOutside(let count, let from, let to):
      wording.say(
        "\(wording.number(count)) catatan baca jatuh di luar \(wording.day(from)) sampai \(wording.day(to)) dan masih dihitung. Anulir dulu dengan juara log void, atau pilih tanggal lain.",
        "\(wording.number(count)) log entries are outside \(wording.day(from)) to \(wording.day(to)) and still count. Void them first with juara log void, or choose other dates."
      )
    case .registrationClosesBeforeOpening:
      wording.say(
        "Pendaftaran harus ditutup sesudah dibuka.", "Registration must close after it opens.")
    case .recordingClosesBeforeReading:
      wording.say(
        "Pencatatan harus ditutup sesudah masa baca mulai.",
        "Recording must close after reading begins.")
    case .ageRange(let minimum?, let maximum?) where minimum > maximum:
      wording.say(
        "Umur minimal (\(minimum)) di atas umur maksimal (\(maximum)).",
        "The minimum age (\(minimum)) is above the maximum (\(maximum)).")
    case .ageRange: wording.say("Umur tidak bisa di bawah nol.", "Ages cannot be below zero.")
    case .notALink(let link):
      wording.say(
        "“\(link)” bukan alamat web; mulai dengan https://.",
        "“\(link)” is not a web address; begin with https://.")
    case .negative(let number): wording.negative(number)
    case .hasSeveralSessions(let sessions):
      wording.say(
        "Acara ini punya \(sessions) sesi: ubah waktu, tempat dan tautannya dengan juara event session edit.",
        "This event has \(sessions) sessions: change their times, places and links with juara event session edit."
      )
    case .hasRegistrations(let registrations):
      wording.say(
        "Sudah ada \(wording.number(registrations)) pendaftaran; cara mendaftarnya, per acara atau per sesi, tidak bisa diubah lagi.",
        "There are \(wording.number(registrations)) registrations; whether people register per event or per session can no longer be changed."
      )
    case .capacityBelowSeatsTaken(let capacity, let taken):
      wording.say(
        "\(wording.number(taken)) kursi sudah terisi; kapasitas tidak bisa menjadi \(wording.number(capacity)).",
        "\(wording.number(taken)) \(taken == 1 ? "seat is" : "seats are") taken; the capacity cannot be \(wording.number(capacity))."
      )
    }
  }
}

extension Wording {
  fileprivate func negative(_ number: PlanProblem.Number) -> String {
    switch number {
    case .capacity: say("Kapasitas tidak bisa di bawah nol.", "The capacity cannot be below zero.")
    case .backdatingDays:
      say(
        "Batas hari mundur tidak bisa di bawah nol.",
        "The backdating limit cannot be below zero.")
    case .enrolment:
      say("Jumlah anggota terdaftar paling sedikit 1.", "The enrolment must be at least 1.")
    }
  }
}
