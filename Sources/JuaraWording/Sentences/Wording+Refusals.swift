package import Juara

extension Wording {
  /// Why a registration is refused, and what to do.
  package func sentence(_ refusal: RegistrationRefusal) -> String {
    switch refusal {
    case .eventCancelled:
      say("Acara ini sudah dibatalkan.", "This event is cancelled.")
    case .notYetOpen(let opens):
      say(
        "Pendaftaran baru dibuka \(instant(opens)).",
        "Registration opens only on \(instant(opens)).")
    case .closed(let at):
      say(
        "Pendaftaran sudah ditutup sejak \(instant(at)).", "Registration closed on \(instant(at)).")
    case .tooYoung(let age, let minimum):
      say(
        "Umurnya \(age) tahun; acara ini untuk umur \(minimum) tahun ke atas.",
        "Aged \(age); this event is for people aged \(minimum) and over.")
    case .tooOld(let age, let maximum):
      say(
        "Umurnya \(age) tahun; acara ini untuk umur sampai \(maximum) tahun.",
        "Aged \(age); this event is for people aged up to \(maximum).")
    case .ageUnknown:
      say(
        "Acara ini dibatasi umur, tetapi tanggal lahir dan kelasnya tidak diketahui. Isi salah satu.",
        "This event has an age range, and neither birth date nor class is known. Give one of them.")
    case .bornInFuture(let day):
      say(
        "Tanggal lahirnya, \(self.day(day)), belum tiba.",
        "The birth date, \(self.day(day)), is still to come.")
    case .emptyParty:
      say("Jumlah orang paling sedikit 1.", "A party has at least 1 person.")
    case .partyAboveCapacity(let party, let capacity):
      say(
        "Rombongan \(party) orang tidak akan muat: acara ini hanya punya \(capacity) kursi.",
        "A party of \(party) will never fit: this event has \(capacity) seats.")
    case .noSeatsToGrow(let free):
      say(
        "Rombongan tidak bisa ditambah: kursi kosong tinggal \(free).",
        "The party cannot grow: \(free) seats are free.")
    case .noSessionChosen(let sessions):
      say(
        "Acara ini didaftar per sesi. Pilih dengan --session; sesinya: \(numbers(sessions)).",
        "People register for sessions of this event. Choose with --session; they are \(numbers(sessions))."
      )
    case .unknownSession(let session, let known):
      say(
        "Acara ini tidak punya sesi \(session). Sesinya: \(numbers(known)).",
        "This event has no session \(session). Its sessions are \(numbers(known)).")
    case .choosesSessions:
      say(
        "Acara ini didaftar sekaligus untuk semua sesinya; sesi tidak dipilih.",
        "People register for all sessions of this event at once; none is chosen.")
    case .sessionHasBegun(let session, let at):
      say(
        "Sesi \(session) sudah mulai \(instant(at)).",
        "Session \(session) began on \(instant(at)).")
    case .sessionIsFull(let session, let free):
      say(
        "Sesi \(session) tidak punya cukup kursi: kosong \(free).",
        "Session \(session) has not enough seats: \(free) free.")
    case .answer(let problem): sentence(problem)
    case .onlyAName(let ids):
      say(
        "Hanya nama yang disebut, dan peserta nomor \(numbers(ids)) bernama sama. Bila orangnya sama, pakai --participant NOMOR; bila orang lain, --new-person; atau sebut telepon, surel, atau tanggal lahirnya.",
        "Only a name is given, and participant \(numbers(ids)) has the same. If it is the same person, use --participant NUMBER; if it is another, --new-person; or give the phone, e-mail or birth date."
      )
    case .ambiguousPerson(let ids):
      say(
        "Cocok dengan lebih dari satu peserta: nomor \(numbers(ids)). Lengkapi datanya agar jelas siapa; bila memang orang lain, pakai registration add --new-person.",
        "Fits more than one participant: numbers \(numbers(ids)). Add what tells them apart; if it is somebody else, use registration add --new-person."
      )
    }
  }

  /// Why a log entry is refused, and what to do.
  package func sentence(_ refusal: LogRefusal) -> String {
    switch refusal {
    case .challengeCancelled:
      say("Tantangan ini sudah dibatalkan.", "This challenge is cancelled.")
    case .outsideWindow(let readOn, let from, let to):
      say(
        "Dibaca \(day(readOn)), di luar masa tantangan \(day(from)) – \(day(to)).",
        "Read on \(day(readOn)), outside the challenge's days \(day(from)) – \(day(to)).")
    case .inFuture(let readOn, let recordedOn):
      say(
        "Dibaca \(day(readOn)), padahal dicatat \(day(recordedOn)): tanggal baca belum tiba.",
        "Read on \(day(readOn)) but recorded on \(day(recordedOn)): the day read was still to come."
      )
    case .tooLate(let readOn, let recordedOn, let limit):
      say(
        "Dibaca \(day(readOn)) tetapi baru dicatat \(day(recordedOn)); batasnya \(limit) hari.",
        "Read on \(day(readOn)) but recorded only on \(day(recordedOn)); the limit is \(limit) days."
      )
    case .recordingClosed(let at):
      say("Pencatatan sudah ditutup sejak \(instant(at)).", "Recording closed on \(instant(at)).")
    case .recordedInFuture(let at):
      say(
        "Waktu pencatatannya, \(instant(at)), belum tiba.",
        "It says it was recorded on \(instant(at)), which is still to come.")
    case .nothingRead:
      say("Jumlahnya paling sedikit 1.", "The quantity is at least 1.")
    case .overEntryLimit(let quantity, let limit):
      say(
        "\(number(quantity)) dalam satu catatan; paling banyak \(number(limit)).",
        "\(number(quantity)) in one entry; at most \(number(limit)) are accepted.")
    case .unknownActivity(let activity, let known) where known.isEmpty:
      say(
        "“\(activity)” belum dinilai di tantangan ini. Atur dulu dengan juara challenge score.",
        "“\(activity)” does not score in this challenge. Set its rule with juara challenge score.")
    case .unknownActivity(let activity, let known):
      say(
        "“\(activity)” tidak dinilai di tantangan ini. Yang dinilai: \(alternatives(known.map(\.name))).",
        "“\(activity)” does not score in this challenge. What scores: \(alternatives(known.map(\.name)))."
      )
    case .unknownParticipant:
      say(
        "Peserta ini tidak dikenal. Pakai nomor peserta, nomor anggota, atau nama dengan telepon.",
        "No such participant. Use the number, the member number, or the name with the telephone.")
    case .ambiguousParticipant(let ids):
      say(
        "Cocok dengan lebih dari satu peserta: nomor \(numbers(ids)). Pakai salah satu nomor itu.",
        "Fits more than one participant: numbers \(numbers(ids)). Use one of those numbers.")
    case .notRegistered(let id):
      say(
        "Peserta nomor \(id) belum punya tempat di tantangan ini. Daftarkan dulu dengan juara registration add.",
        "Participant \(id) has no place in this challenge. Register first with juara registration add."
      )
    case .unknownGroup(let nearest) where nearest.isEmpty:
      say(
        "Kelompok ini tidak dikenal. Tambahkan dengan juara group add; juara log import juga punya --create-groups.",
        "No such group. Add it with juara group add; juara log import has --create-groups, too.")
    case .unknownGroup(let nearest):
      say(
        "Kelompok ini tidak dikenal. Yang mirip: \(alternatives(nearest)).",
        "No such group. The nearest: \(alternatives(nearest)).")
    case .ambiguousGroup(let kinds):
      say(
        "Ada kelompok bernama sama dari jenis \(alternatives(kinds.map { label($0) })).",
        "Groups of several kinds have that name: \(alternatives(kinds.map { label($0) })).")
    case .unknownCode:
      say(
        "Tidak ada kode rahasia itu di tantangan ini. Periksa ejaannya.",
        "This challenge has no such secret code. Check its spelling.")
    case .codeNotYet(let from):
      say("Kode ini baru berlaku \(day(from)).", "This code works from \(day(from)) on.")
    case .codeOver(let since):
      say("Kode ini hanya berlaku sampai \(day(since)).", "This code worked until \(day(since)).")
    case .codeUsedUp(let limit):
      say(
        "Kode ini sudah dipakai \(number(limit)) orang; tidak bisa lebih.",
        "\(number(limit)) have used this code, and no more may.")
    case .codeUsedBefore(let id):
      say(
        "Orang ini sudah memakai kode itu, lewat catatan \(id).",
        "This person has used the code already, by entry \(id).")
    }
  }

  /// What makes a plan impossible.
  package func sentence(_ problem: PlanProblem) -> String {
    switch problem {
    case .emptyTitle: say("Judulnya kosong.", "The title is empty.")
    case .endsBeforeStart:
      say("Selesainya harus sesudah mulainya.", "It must end after it starts.")
    case .lastDayBeforeFirst:
      say(
        "Hari terakhirnya mendahului hari pertamanya.", "Its last day lies before its first day.")
    case .noTimeForConsent:
      say(
        "Wali perlu paling sedikit satu hari untuk memberi izin.",
        "A guardian needs at least one day to consent.")
    case .entriesOutside(let count, let from, let to):
      say(
        "\(number(count)) catatan baca jatuh di luar \(day(from)) sampai \(day(to)) dan masih dihitung. Anulir dulu dengan juara log void, atau pilih hari lain.",
        "\(number(count)) log entries lie outside \(day(from)) to \(day(to)) and still count. Void them first with juara log void, or choose other days."
      )
    case .registrationClosesBeforeOpening:
      say(
        "Pendaftaran harus ditutup sesudah dibuka.", "Registration must close after it opens.")
    case .recordingClosesBeforeReading:
      say(
        "Pencatatan harus ditutup sesudah masa baca mulai.",
        "Recording must close after reading begins.")
    case .ageRange(let minimum?, let maximum?) where minimum > maximum:
      say(
        "Umur paling muda (\(minimum)) di atas umur paling tua (\(maximum)).",
        "The youngest age (\(minimum)) is above the oldest (\(maximum)).")
    case .ageRange: say("Umur tidak bisa di bawah nol.", "An age cannot be below zero.")
    case .notALink(let link):
      say(
        "“\(link)” bukan alamat web; mulai dengan https://.",
        "“\(link)” is no web address; begin with https://.")
    case .negative(let number): negative(number)
    case .hasSeveralSessions(let sessions):
      say(
        "Acara ini punya \(sessions) sesi: ubah waktu, tempat dan tautannya dengan juara event session edit.",
        "This event has \(sessions) sessions: change their times, places and links with juara event session edit."
      )
    case .hasRegistrations(let registrations):
      say(
        "Sudah ada \(number(registrations)) pendaftaran; cara mendaftarnya, per acara atau per sesi, tidak bisa diubah lagi.",
        "There are \(number(registrations)) registrations; whether people register per event or per session cannot change any more."
      )
    case .capacityBelowSeatsTaken(let capacity, let taken):
      say(
        "\(number(taken)) kursi sudah terisi; kapasitas tidak bisa menjadi \(number(capacity)).",
        "\(number(taken)) \(taken == 1 ? "seat is" : "seats are") taken; the capacity cannot be \(number(capacity))."
      )
    }
  }

  private func negative(_ number: PlanProblem.Number) -> String {
    switch number {
    case .capacity: say("Kapasitas tidak bisa di bawah nol.", "A capacity cannot be below zero.")
    case .backdatingDays:
      say(
        "Batas hari mundur tidak bisa di bawah nol.",
        "The days of backdating cannot be below zero.")
    case .enrolment:
      say("Jumlah anggota terdaftar paling sedikit 1.", "An enrolment is at least 1.")
    }
  }

  /// Why a consent cannot be recorded or withdrawn.
  package func sentence(_ refusal: ConsentRefusal) -> String {
    switch refusal {
    case .notYet(let day):
      say("Tanggal izin \(self.day(day)) belum tiba.", "The day \(self.day(day)) is still to come.")
    case .beforeBirth(let day):
      say(
        "Tanggal izin \(self.day(day)) mendahului kelahirannya.",
        "The day \(self.day(day)) lies before the birth.")
    case .givenByMinor(let id):
      say(
        "Peserta \(id) belum dewasa, jadi tidak memberi izin untuk dirinya sendiri. Sebutkan orang tua atau walinya dengan --by.",
        "Participant \(id) is a minor and does not consent for oneself. Name the parent or guardian with --by."
      )
    case .noneInForce(let purpose):
      say(
        "Tidak ada izin yang berlaku untuk \(label(purpose)).",
        "No consent to \(label(purpose)) is in force.")
    case .withdrawnBeforeGiven(let day):
      say(
        "Izin itu baru diberikan \(self.day(day)); tidak bisa dicabut sebelumnya.",
        "That consent was given only on \(self.day(day)); it cannot be withdrawn before.")
    }
  }

  func numbers(_ numbers: [Int]) -> String {
    numbers.map(String.init).joined(separator: ", ")
  }

  func numbers<Subject>(_ ids: [Identifier<Subject>]) -> String {
    ids.map(\.description).joined(separator: ", ")
  }
}
