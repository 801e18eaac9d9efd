package import Juara

extension LogRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .challengeCancelled:
      wording.say("Tantangan ini sudah dibatalkan.", "This challenge is cancelled.")
    case .outsideWindow(let readOn, let from, let to):
      wording.say(
        "Dibaca \(wording.day(readOn)), di luar masa tantangan \(wording.day(from)) – \(wording.day(to)).",
        "Read on \(wording.day(readOn)), outside the challenge's days \(wording.day(from)) – \(wording.day(to))."
      )
    case .whichActivity([]): wording.sentence(LogLineProblem.noActivity([]))
    case .whichActivity(let known):
      wording.say(
        "Sebut kegiatannya dengan --activity: \(wording.alternatives(known.map { wording.label($0) })).",
        "Name the activity with --activity: \(wording.alternatives(known.map { wording.label($0) }))."
      )
    case .inFuture(let readOn, let recordedOn):
      wording.say(
        "Dibaca \(wording.day(readOn)), padahal dicatat \(wording.day(recordedOn)): tanggal baca belum tiba.",
        "Read on \(wording.day(readOn)) but recorded on \(wording.day(recordedOn)): the reading date was in the future."
      )
    case .tooLate(let readOn, let recordedOn, let limit):
      wording.say(
        "Dibaca \(wording.day(readOn)) tetapi baru dicatat \(wording.day(recordedOn)); batasnya \(limit) hari.",
        "Read on \(wording.day(readOn)) but recorded only on \(wording.day(recordedOn)); the limit is \(limit) days."
      )
    case .recordingClosed(let at):
      wording.say(
        "Pencatatan sudah ditutup sejak \(wording.instant(at)).",
        "Recording closed on \(wording.instant(at)).")
    case .recordedInFuture(let at):
      wording.say(
        "Waktu pencatatannya, \(wording.instant(at)), belum tiba.",
        "The time it was recorded, \(wording.instant(at)), is in the future.")
    case .nothingRead:
      wording.say("Jumlahnya paling sedikit 1.", "The quantity must be at least 1.")
    case .overEntryLimit(let quantity, let limit):
      wording.say(
        "\(wording.number(quantity)) dalam satu catatan; paling banyak \(wording.number(limit)).",
        "\(wording.number(quantity)) in one entry; at most \(wording.number(limit)) are accepted.")
    case .unknownActivity(let activity, let known) where known.isEmpty:
      wording.say(
        "“\(wording.label(activity))” belum dinilai di tantangan ini. Atur dulu dengan juara challenge score.",
        "“\(activity)” is not scored in this challenge. Set its rule with juara challenge score.")
    case .unknownActivity(let activity, let known):
      wording.say(
        "“\(wording.label(activity))” tidak dinilai di tantangan ini. Yang dinilai: \(wording.alternatives(known.map { wording.label($0) })).",
        "“\(activity)” is not scored in this challenge. Scored activities: \(wording.alternatives(known.map { wording.label($0) }))."
      )
    case .notRegistered(let person):
      wording.say(
        "\(wording.label(person)) tidak memegang tempat di tantangan ini, jadi tidak bisa dicatat. Lihat juara registration why.",
        "\(wording.label(person)) holds no place in this challenge, so nothing can be logged. See juara registration why."
      )
    case .unknownGroup(let nearest) where nearest.isEmpty:
      wording.say(
        "Kelompok ini tidak dikenal. Tambahkan dengan juara group add; juara log import juga punya --create-groups.",
        "Unknown group. Add it with juara group add; juara log import also has --create-groups.")
    case .unknownGroup(let nearest):
      wording.say(
        "Kelompok ini tidak dikenal. Mungkin maksudnya \(wording.alternatives(nearest))?",
        "Unknown group. Did you mean \(wording.alternatives(nearest))?")
    case .ambiguousGroup(let kinds):
      wording.say(
        "Ada kelompok bernama sama dari jenis \(wording.alternatives(kinds.map { wording.label($0) })).",
        "Groups of several kinds have that name: \(wording.alternatives(kinds.map { wording.label($0) }))."
      )
    case .unknownCode:
      wording.say(
        "Tidak ada kode rahasia itu di tantangan ini. Periksa ejaannya.",
        "This challenge has no such secret code. Check the spelling.")
    case .codeNotYet(let from):
      wording.say(
        "Kode ini baru berlaku \(wording.day(from)).",
        "This code is not valid until \(wording.day(from)).")
    case .codeOver(let since):
      wording.say(
        "Kode ini hanya berlaku sampai \(wording.day(since)).",
        "This code was valid only until \(wording.day(since)).")
    case .codeUsedUp(let limit):
      wording.say(
        "Kode ini sudah dipakai \(wording.number(limit)) orang, sesuai batasnya.",
        "This code has already been used by \(wording.number(limit)) people, which is its limit.")
    case .codeUsedBefore(let id):
      wording.say(
        "Orang ini sudah memakai kode itu, lewat catatan \(id).",
        "This person has already used the code, in entry \(id).")
    }
  }
}

extension EntryRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .alreadyVoid(let id):
      wording.say("Catatan \(id) sudah dianulir.", "Entry \(id) is already void.")
    case .notVoid(let id): wording.say("Catatan \(id) tidak dianulir.", "Entry \(id) is not void.")
    case .nothingToCorrect(let id):
      wording.say(
        "Catatan \(id) sudah seperti itu; tidak ada yang dikoreksi.",
        "Entry \(id) already says that; nothing was corrected.")
    case .importUndone(let id):
      wording.say(
        "Impor catatan \(id) sudah dibatalkan. Impor lagi berkasnya.",
        "The import of entry \(id) was undone. Import the file again.")
    case .merged(let id):
      wording.say(
        "Kode rahasia catatan \(id) juga dipakai catatan lain dari orang yang sama, dan hanya dihitung sekali.",
        "The secret code of entry \(id) was also used by another entry of the same person and counts only once."
      )
    case .codeUsed(let id, let other):
      wording.say(
        "Catatan \(id) tidak bisa dipulihkan: kodenya sudah dipakai lagi lewat catatan \(other). Anulir dulu catatan itu.",
        "Entry \(id) cannot be restored: its code was used again in entry \(other). Void that one first."
      )
    case .codeUsedUp(let id, let limit):
      wording.say(
        "Catatan \(id) tidak bisa dipulihkan: kodenya kini sudah dipakai \(wording.number(limit)) orang, sesuai batasnya.",
        "Entry \(id) cannot be restored: its code has since been used by \(wording.number(limit)) people, which is its limit."
      )
    }
  }
}

extension LogLineProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .noReader:
      wording.say(
        "Belum ada pembaca untuk diulang dengan titik. Tulis nomor atau namanya.",
        "There is no previous reader for the full stop to repeat. Write the number or name.")
    case .noTitle:
      wording.say("Belum ada judul untuk diulang.", "There is no previous title to repeat.")
    case .notADay(let text):
      wording.say(
        "“\(text)” bukan tanggal. Tulis seperti hari 2026-12-05.",
        "“\(text)” is not a date. Write it like day 2026-12-05.")
    case .notAnActivity(let text):
      wording.say("“\(text)” bukan kegiatan.", "“\(text)” is not an activity.")
    case .nothingToUndo:
      wording.say("Tidak ada lagi yang bisa dibatalkan.", "There is nothing left to undo.")
    case .notAQuantity(let text):
      wording.say("“\(text)” terlalu besar.", "“\(text)” is too large.")
    case .noActivity([]):
      wording.say(
        "Belum ada kegiatan yang dinilai di tantangan ini. Atur dulu dengan juara challenge score.",
        "This challenge scores no activity yet. Settle it first with juara challenge score.")
    case .noActivity(let known):
      wording.say(
        "Pilih kegiatannya dulu: \(wording.alternatives(known.map { "kegiatan \($0)" })).",
        "Choose the activity first: \(wording.alternatives(known.map { "activity \($0)" })).")
    }
  }
}

extension ReviewRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .none(let id):
      wording.say(
        "Catatan \(id) tidak punya resensi. Lihat juara review list.",
        "Entry \(id) has no review. See juara review list.")
    case .ofVoidEntry(let id): wording.say("Catatan \(id) sudah dianulir.", "Entry \(id) is void.")
    case .noText(let id):
      wording.say(
        "Resensi \(id) hanya berisi nilai, tanpa teks untuk diterbitkan.",
        "Review \(id) has only a rating and no text to publish.")
    case .already(let id, let state):
      wording.say(
        "Resensi \(id) sudah \(wording.label(state)).",
        "Review \(id) is already \(wording.label(state)).")
    case .showsContact(let id):
      wording.say(
        "Resensi \(id) memuat nomor telepon atau alamat surel, yang tidak boleh terbit. Tolak dengan juara review decline, atau bila bukan itu, pakai --override ALASAN.",
        "Review \(id) contains a telephone number or an e-mail address, which must not be published. Decline it with juara review decline, or if it is something else, use --override REASON."
      )
    case .showsName(let id):
      wording.say(
        "Resensi \(id) memuat nama penulisnya, padahal namanya tidak boleh tampil. Tolak dengan juara review decline, atau bila itu nama lain, pakai --override ALASAN.",
        "Review \(id) contains its writer's name, which may not be shown. Decline it with juara review decline, or if it is another name, use --override REASON."
      )
    case .namesOthers(let id, let people):
      wording.say(
        "Resensi \(id) menyebut nama peserta lain: \(wording.labels(people)). Tolak dengan juara review decline, atau bila memang boleh atau orangnya lain, pakai --override ALASAN.",
        "Review \(id) names other participants: \(wording.labels(people)). Decline it with juara review decline, or if they may appear there or are other people's names, use --override REASON."
      )
    case .notPublished(let id):
      wording.say(
        "Resensi \(id) belum terbit. Terbitkan dulu dengan juara review publish \(id).",
        "Review \(id) is not published. Publish it first with juara review publish \(id).")
    }
  }
}
