package import Juara

extension RegistrationRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .eventCancelled: wording.say("Acara ini sudah dibatalkan.", "This event is cancelled.")
    case .notYetOpen(let opens):
      wording.say(
        "Pendaftaran baru dibuka \(wording.instant(opens)).",
        "Registration does not open until \(wording.instant(opens)).")
    case .closed(let at):
      wording.say(
        "Pendaftaran sudah ditutup sejak \(wording.instant(at)).",
        "Registration closed on \(wording.instant(at)).")
    case .tooYoung(let age, let minimum):
      wording.say(
        "Umurnya \(age) tahun; acara ini untuk umur \(minimum) tahun ke atas.",
        "Aged \(age); this event is for people aged \(minimum) and over.")
    case .tooOld(let age, let maximum):
      wording.say(
        "Umurnya \(age) tahun; acara ini untuk umur sampai \(maximum) tahun.",
        "Aged \(age); this event is for people aged up to \(maximum).")
    case .ageUnknown:
      wording.say(
        "Acara ini dibatasi umur, tetapi tanggal lahir dan kelasnya tidak diketahui. Isi salah satu.",
        "This event has an age limit, but neither the birth date nor the class is known. Give one of them."
      )
    case .bornInFuture(let day):
      wording.say(
        "Tanggal lahirnya, \(wording.day(day)), belum tiba.",
        "The birth date, \(wording.day(day)), is in the future.")
    case .bornTooLongAgo(let day):
      wording.say(
        "Tanggal lahirnya, \(wording.day(day)), lebih dari 120 tahun yang lalu. Periksa tahunnya.",
        "The birth date, \(wording.day(day)), is more than 120 years ago. Check the year.")
    case .emptyParty:
      wording.say("Jumlah orang paling sedikit 1.", "A party must have at least 1 person.")
    case .partyAboveCapacity(let party, let capacity):
      wording.say(
        "Rombongan \(party) orang tidak akan muat: acara ini hanya punya \(capacity) kursi.",
        "A party of \(party) will never fit: this event has only \(capacity) seats.")
    case .noSeatsToGrow(let free):
      wording.say(
        "Rombongan tidak bisa ditambah: kursi kosong tinggal \(free).",
        "The party cannot be enlarged: only \(free) seats are free.")
    case .noSessionChosen(let sessions):
      wording.say(
        "Acara ini didaftar per sesi. Pilih dengan --session; sesinya: \(wording.numbers(sessions)).",
        "This event is registered for session by session. Choose with --session; its sessions are \(wording.numbers(sessions))."
      )
    case .unknownSession(let session, let known):
      wording.say(
        "Acara ini tidak punya sesi \(session). Sesinya: \(wording.numbers(known)).",
        "This event has no session \(session). Its sessions are \(wording.numbers(known)).")
    case .choosesSessions:
      wording.say(
        "Acara ini didaftar sekaligus untuk semua sesinya; sesi tidak dipilih.",
        "This event is registered for as a whole; sessions cannot be chosen.")
    case .sessionHasBegun(let session, let at):
      wording.say(
        "Sesi \(session) sudah mulai \(wording.instant(at)).",
        "Session \(session) began on \(wording.instant(at)).")
    case .sessionCancelled(let session):
      wording.say(
        "Sesi \(session) dibatalkan. Pilih sesi lain.",
        "Session \(session) is called off. Choose another.")
    case .sessionIsFull(let session, let free):
      wording.say(
        "Sesi \(session) tidak punya cukup kursi: kosong \(free).",
        "Session \(session) does not have enough seats: \(free) free.")
    case .answer(let problem): wording.sentence(problem)
    case .onlyAName(let ids):
      wording.say(
        "Hanya nama yang disebut, dan \(wording.labels(ids)) bernama sama. Bila orangnya sama, pakai --participant ID-nya; bila orang lain, --new-person; atau sebut telepon, surel, atau tanggal lahirnya.",
        "Only a name is given, and \(wording.labels(ids)) has the same name. If it is the same person, use --participant ID; if not, --new-person; or give the phone, e-mail or birth date."
      )
    case .ambiguousPerson(let ids):
      wording.say(
        "Cocok dengan lebih dari satu peserta: \(wording.labels(ids)). Lengkapi datanya agar jelas siapa; bila memang orang lain, pakai registration add --new-person.",
        "Matches more than one participant: \(wording.labels(ids)). Give more details to tell them apart; if it is somebody else, use registration add --new-person."
      )
    case .memberNumberOfAnother(let person, let number, let name):
      wording.say(
        "Nomor anggota \(number) milik \(wording.label(person)), padahal di sini namanya “\(name)”. Bila orangnya sama, samakan dulu namanya (juara participant edit \(person.id.label) --name \"\(name)\"); bila orang lain, perbaiki nomor anggotanya.",
        "Member number \(number) is that of \(wording.label(person)), but the name here is “\(name)”. If it is the same person, give the record this name first (juara participant edit \(person.id.label) --name \"\(name)\"); if not, correct the member number."
      )
    case .declinedBefore(let person, byGuardian: true):
      wording.say(
        "Walinya menolak pendaftaran \(wording.label(person)). Bila walinya kini mengizinkan, catat dulu izinnya: juara consent record.",
        "The guardian of \(wording.label(person)) refused the registration. If the guardian now agrees, record the consent first: juara consent record."
      )
    case .declinedBefore(let person, byGuardian: false):
      wording.say(
        "Pendaftaran \(wording.label(person)) sudah ditolak petugas. Bila tetap didaftarkan, pakai --override dengan alasannya.",
        "The registration of \(wording.label(person)) was declined by staff. To register the person all the same, use --override with the reason."
      )
    case .notActive(let person, let status):
      wording.say(
        "Pendaftaran \(wording.label(person)) sudah \(wording.label(status)).",
        "The registration of \(wording.label(person)) is already \(wording.label(status)).")
    case .notWaiting(let person, let status):
      wording.say(
        "\(wording.label(person)) tidak menunggu kursi: \(wording.label(status)).",
        "\(wording.label(person)) is not waiting for a seat: \(wording.label(status)).")
    case .noSeatsToGive(let party, let free):
      wording.say(
        "Perlu \(wording.number(party)) kursi, yang kosong \(wording.number(free)). Tambah kapasitas, atau batalkan dulu yang tidak datang.",
        "\(wording.number(party)) seats are needed and \(wording.number(free)) are free. Raise the capacity, or first cancel the registrations of those who did not come."
      )
    case .alreadyRegistered(let person):
      wording.say(
        "\(wording.label(person)) sudah terdaftar di acara ini.",
        "\(wording.label(person)) is registered for this event already.")
    case .notConfirmedAnywhere(let id):
      wording.say(
        "\(id.label) belum terkonfirmasi di acara apa pun, jadi kalendernya kosong.",
        "\(id.label) is not confirmed in any event, so the calendar would be empty.")
    }
  }
}
