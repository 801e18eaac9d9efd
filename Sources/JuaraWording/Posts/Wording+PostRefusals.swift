package import Juara

extension PostRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .none(let id):
      wording.say(
        "Tidak ada unggahan nomor \(id). Lihat juara post list.",
        "There is no post number \(id). See juara post list.")
    case .already(let id, let state):
      wording.say(
        "Unggahan \(id) sudah \(wording.label(state)).",
        "Post \(id) is already \(wording.label(state)).")
    case .emptyText: wording.say("Teksnya kosong.", "The text is empty.")
    case .tooLong(let channel, let length, let limit):
      wording.say(
        "Teks untuk \(wording.label(channel)) terlalu panjang: \(wording.number(length)), paling banyak \(wording.number(limit)).",
        "The text for \(wording.label(channel)) is too long: \(wording.number(length)), at most \(wording.number(limit))."
      )
    case .tooManyHashtags(let count, let limit):
      wording.say(
        "Instagram menerima paling banyak \(limit) tagar; teks ini punya \(count).",
        "Instagram takes at most \(limit) hashtags; this text has \(count).")
    case .noText(let id, let channel):
      wording.say(
        "Unggahan \(id) tidak punya teks untuk \(wording.label(channel)). Tulis dengan juara post edit \(id).",
        "Post \(id) has no text for \(wording.label(channel)). Write one with juara post edit \(id)."
      )
    case .approvedByAuthor(let id, let staff):
      wording.say(
        "Unggahan \(id) ditulis oleh \(staff), jadi orang lain yang menyetujuinya.",
        "Post \(id) was written by \(staff), so somebody else must approve it.")
    case .notApproved(let id):
      wording.say(
        "Unggahan \(id) belum disetujui. Setujui dengan juara post approve \(id).",
        "Post \(id) has not been approved. Approve it with juara post approve \(id).")
    case .noAddress(let channel):
      wording.say(
        "\(wording.label(channel)): sebutkan alamat unggahannya dengan --url.",
        "\(wording.label(channel)): name the post's address with --url.")
    case .notAnAddress(let text):
      wording.say(
        "“\(text)” bukan alamat web. Mulai dengan https://.",
        "“\(text)” is not a web address. Begin it with https://.")
    case .addressTaken(let url, let id):
      wording.say(
        "“\(url)” sudah tercatat sebagai alamat unggahan \(id).",
        "“\(url)” is already recorded as the address of post \(id).")
    case .withoutConsent(let id, let people, .published):
      wording.say(
        "Unggahan \(id) sudah terbit dan memuat yang izinnya sudah dicabut: \(wording.labels(people)). Tarik dengan juara post withdraw \(id), lalu hapus di tempatnya terbit.",
        "Post \(id) is published and shows people whose consent was withdrawn: \(wording.labels(people)). Withdraw it with juara post withdraw \(id), and take it down where it is published."
      )
    case .withoutConsent(let id, let people, _):
      wording.say(
        "Unggahan \(id) memuat yang izinnya sudah dicabut: \(wording.labels(people)). Tulis ulang dengan juara post redraft \(id) atau juara post edit \(id); fotonya dikeluarkan dengan juara photo detach.",
        "Post \(id) shows people whose consent was withdrawn: \(wording.labels(people)). Write it anew with juara post redraft \(id) or juara post edit \(id); take photos out with juara photo detach."
      )
    case .namesPeople(let people):
      wording.say(
        "Teksnya menyebut nama peserta: \(wording.labels(people)). Hapus namanya; atau, bila memang boleh atau orangnya lain, tambahkan --names-checked.",
        "The text names participants: \(wording.labels(people)). Remove the names; or, if they may stand there or are other people's, add --names-checked."
      )
    case .namesSince(let id, let people):
      wording.say(
        "Unggahan \(id) menyebut nama peserta yang belum diperiksa: \(wording.labels(people)). Hapus namanya dengan juara post edit \(id), di teks pengganti foto dengan juara photo edit; atau, bila memang boleh atau orangnya lain, tambahkan --names-checked.",
        "Post \(id) names participants of whom nobody was asked: \(wording.labels(people)). Remove the names with juara post edit \(id), from a photo's alt text with juara photo edit; or, if they may stand there or are other people's, add --names-checked."
      )
    case .showsContacts(let beginnings):
      wording.say(
        "Teksnya memuat nomor telepon atau alamat surel yang bukan milik perpustakaan: \(beginnings.map { "“\($0)”" }.joined(separator: ", ")). Hapus; atau, bila memang boleh dimuat, tambahkan --contacts-checked.",
        "The text has telephone numbers or e-mail addresses that are not the library's: \(beginnings.map { "“\($0)”" }.joined(separator: ", ")). Remove them; or, if they may stand there, add --contacts-checked."
      )
    case .outOfDate(let id, let changes, .published):
      wording.say("Isi unggahan \(id) sudah berubah: ", "What post \(id) says has changed: ")
        + changes.map(wording.change).joined(separator: "; ")
        + wording.say(
          ". Unggahan itu sudah terbit: perbaiki di sana, atau tarik dengan juara post withdraw \(id) dan buat yang baru.",
          ". It is published: correct it there, or withdraw it with juara post withdraw \(id) and make a new one."
        )
    case .outOfDate(let id, let changes, _):
      wording.say("Isi unggahan \(id) sudah berubah: ", "What post \(id) says has changed: ")
        + changes.map(wording.change).joined(separator: "; ")
        + wording.say(
          ". Tulis ulang dengan juara post redraft \(id).",
          ". Write it anew with juara post redraft \(id).")
    case .isFree(let id):
      wording.say(
        "Unggahan \(id) ditulis sendiri, bukan dari data. Ubah dengan juara post edit \(id).",
        "Post \(id) was written freely and not from data. Change it with juara post edit \(id).")
    case .unknownPlaceholder(let word):
      wording.say(
        "“{\(word)}” tidak dikenal. Yang bisa dipakai: \(wording.postPlaceholders).",
        "“{\(word)}” is unknown. You can use \(wording.postPlaceholders).")
    case .strayBrace(let text):
      wording.say(
        "Kurung kurawal di “\(text)” tidak berpasangan. Tulis seperti {acara}.",
        "The brace at “\(text)” is unmatched. Write it like {event}.")
    case .notAMonth(let option, let text):
      wording.say(
        "\(option): “\(text)” bukan bulan. Tulis seperti 2026-11.",
        "\(option): “\(text)” is not a month. Write it like 2026-11.")
    case .notATime(let option, let text):
      wording.say(
        "\(option): “\(text)” bukan jam. Tulis seperti 16:00.",
        "\(option): “\(text)” is not a time. Write it like 16:00.")
    case .notAWeekday(let option, let text):
      wording.say(
        "\(option): “\(text)” bukan nama hari. Tulis seperti senin.",
        "\(option): “\(text)” is not a day of the week. Write it like monday.")
    case .noTemplate(let occasion):
      wording.say(
        "Perpustakaan ini tidak punya teks sendiri untuk “\(wording.label(occasion))”.",
        "This library has no text of its own for “\(wording.label(occasion))”.")
    case .slotTaken(let id):
      wording.say(
        "Waktu dan saluran itu sudah terpakai oleh jadwal \(id).",
        "That time and channel are taken by slot \(id).")
    case .noSlot(let id):
      wording.say(
        "Tidak ada jadwal nomor \(id). Lihat juara post slot list.",
        "There is no slot number \(id). See juara post slot list.")
    case .noSlots:
      wording.say(
        "Belum ada jadwal unggahan. Tambahkan dengan juara post slot add.",
        "There are no slots for posts yet. Add one with juara post slot add.")
    }
  }
}

extension PostDraftRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .isDraftEvent(let code):
      wording.say(
        "“\(code)” masih draf, jadi belum boleh diumumkan. Terbitkan dengan juara event publish \(code).",
        "“\(code)” is still a draft and not to be announced. Publish it with juara event publish \(code)."
      )
    case .eventCancelled(let code): wording.say("“\(code)” dibatalkan.", "“\(code)” is cancelled.")
    case .eventOver(let code): wording.say("“\(code)” sudah selesai.", "“\(code)” is over.")
    case .eventNotOver(let code):
      wording.say("“\(code)” belum selesai.", "“\(code)” is not over yet.")
    case .notAChallenge(let code):
      wording.say(
        "“\(code)” bukan tantangan atau lomba.", "“\(code)” is no challenge or contest.")
    case .noLimit(let code):
      wording.say(
        "“\(code)” tidak dibatasi kursinya, jadi tidak ada kursi terakhir.",
        "“\(code)” has no limit of seats, so there are no last ones.")
    case .noSeatsLeft(let code):
      wording.say("Kursi “\(code)” sudah habis.", "“\(code)” has no seats left.")
    case .nobodyCame(let code):
      wording.say(
        "Kehadiran di “\(code)” belum tercatat. Catat dulu dengan juara attendance.",
        "No attendance of “\(code)” is recorded. Record it first with juara attendance.")
    case .noWinners(let code):
      wording.say(
        "“\(code)” belum punya pemenang. Lihat juara award list \(code).",
        "“\(code)” has no winners yet. See juara award list \(code).")
    case .noFeaturedReview(let code, let week):
      wording.say(
        "Belum ada resensi pilihan “\(code)” untuk pekan \(wording.day(week)). Pilih dengan juara review feature.",
        "No review of “\(code)” is featured in the week of \(wording.day(week)). Choose one with juara review feature."
      )
    case .reviewWithoutConsent(let entry):
      wording.say(
        "Penulis resensi \(entry) tidak memberi izin menampilkan resensi, atau resensinya milik kelompok.",
        "The writer of review \(entry) has not consented to its being published (publish-review), or it is a group's."
      )
    case .closedForEntries(let code):
      wording.say("Pendaftaran “\(code)” sudah ditutup.", "Registration for “\(code)” is closed.")
    case .notRunning(let code):
      wording.say("“\(code)” tidak sedang berjalan.", "“\(code)” is not running now.")
    case .noFigures(let days):
      wording.say(
        "Tidak ada kegiatan tercatat dari \(wording.days(from: days.first, to: days.last)).",
        "Nothing is recorded for \(wording.days(from: days.first, to: days.last)).")
    case .needs(let option, let occasion):
      wording.say(
        "“\(wording.label(occasion))” perlu \(option).",
        "“\(wording.label(occasion))” needs \(option).")
    case .needsEvent(let occasion):
      wording.say(
        "“\(wording.label(occasion))” perlu kode acara, misalnya juara post draft \(wording.typed(occasion)) bedah-buku.",
        "“\(wording.label(occasion))” needs an event's code, such as juara post draft \(occasion.rawValue) book-talk."
      )
    case .takesNoEvent(let occasion):
      wording.say(
        "“\(wording.label(occasion))” tidak memakai kode acara.",
        "“\(wording.label(occasion))” takes no event's code.")
    case .nothingLeft(let occasion, let since):
      wording.say(
        "Tidak ada \(wording.label(occasion)) yang belum dipakai sejak \(wording.day(since)). Tambah yang baru, atau sebutkan nomornya dengan --item.",
        "There is no \(wording.label(occasion)) that was not used since \(wording.day(since)). Add one, or name one by its number with --item."
      )
    case .nothingToPlan(let occasion):
      wording.say(
        "Tidak ada yang baru untuk “\(wording.label(occasion))”.",
        "There is nothing new for “\(wording.label(occasion))”.")
    case .overlongDraft(let channel):
      wording.say(
        "Teksnya terlalu panjang untuk \(wording.label(channel)).",
        "The text is too long for \(wording.label(channel)).")
    case .takesNo(let option, let occasion):
      wording.say(
        "\(option) tidak berlaku untuk “\(wording.label(occasion))”.",
        "\(option) does not apply to “\(wording.label(occasion))”.")
    case .cannotDraft(.videoPlan):
      wording.say(
        "Rencana video dibuat dengan juara video plan.",
        "Plans of videos are made with juara video plan.")
    case .cannotDraft(let occasion):
      wording.say(
        "“\(wording.label(occasion))” tidak bisa ditulis dari data. Tulis sendiri dengan juara post create.",
        "“\(wording.label(occasion))” cannot be drafted from data. Write it with juara post create."
      )
    }
  }
}
