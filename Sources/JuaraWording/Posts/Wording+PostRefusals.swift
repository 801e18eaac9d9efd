package import Juara

extension PostRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .none(let id):
      wording.say(
        "Tidak ada kiriman nomor \(id). Lihat juara post list.",
        "There is no post number \(id). See juara post list.")
    case .already(let id, let state):
      wording.say(
        "Kiriman \(id) sudah \(wording.label(state)).",
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
        "Kiriman \(id) tidak punya teks untuk \(wording.label(channel)). Tulis dengan juara post edit \(id).",
        "Post \(id) has no text for \(wording.label(channel)). Write one with juara post edit \(id)."
      )
    case .approvedByAuthor(let id, let staff):
      wording.say(
        "Kiriman \(id) ditulis oleh \(staff), jadi orang lain yang menyetujuinya.",
        "Post \(id) was written by \(staff), so somebody else must approve it.")
    case .notApproved(let id):
      wording.say(
        "Kiriman \(id) belum disetujui. Setujui dengan juara post approve \(id).",
        "Post \(id) has not been approved. Approve it with juara post approve \(id).")
    case .noAddress(let channel):
      wording.say(
        "\(wording.label(channel)): sebutkan alamat kirimannya dengan --url.",
        "\(wording.label(channel)): name the post's address with --url.")
    case .notAnAddress(let text):
      wording.say(
        "“\(text)” bukan alamat web. Mulai dengan https://.",
        "“\(text)” is not a web address. Begin it with https://.")
    case .addressTaken(let url, let id):
      wording.say(
        "“\(url)” sudah tercatat sebagai alamat kiriman \(id).",
        "“\(url)” is already recorded as the address of post \(id).")
    case .withoutConsent(let id, let people):
      wording.say(
        "Kiriman \(id) memuat yang izinnya sudah dicabut: \(wording.labels(people)). Tulis ulang dengan juara post redraft \(id) atau juara post edit \(id).",
        "Post \(id) shows people whose consent was withdrawn: \(wording.labels(people)). Write it anew with juara post redraft \(id) or juara post edit \(id)."
      )
    case .namesPeople(let people):
      wording.say(
        "Teksnya menyebut nama peserta: \(wording.labels(people)). Hapus namanya; atau, bila memang boleh atau orangnya lain, tambahkan --names-checked.",
        "The text names participants: \(wording.labels(people)). Remove the names; or, if they may stand there or are other people's, add --names-checked."
      )
    case .outOfDate(let id, let changes):
      wording.say("Isi kiriman \(id) sudah berubah: ", "What post \(id) says has changed: ")
        + changes.map(wording.change).joined(separator: "; ")
        + wording.say(
          ". Tulis ulang dengan juara post redraft \(id).",
          ". Write it anew with juara post redraft \(id).")
    default: wording.draftRefusal(self)
    }
  }
}

extension Wording {
  /// Why there is nothing to draft, or a slot cannot be kept.
  fileprivate func draftRefusal(_ refusal: PostRefusal) -> String {
    switch refusal {
    case .isFree(let id):
      say(
        "Kiriman \(id) ditulis sendiri, bukan dari data. Ubah dengan juara post edit \(id).",
        "Post \(id) was written freely and not from data. Change it with juara post edit \(id).")
    case .isDraftEvent(let code):
      say(
        "“\(code)” masih draf, jadi belum boleh diumumkan. Terbitkan dengan juara event publish \(code).",
        "“\(code)” is still a draft and not to be announced. Publish it with juara event publish \(code)."
      )
    case .eventCancelled(let code): say("“\(code)” dibatalkan.", "“\(code)” is cancelled.")
    case .eventOver(let code): say("“\(code)” sudah selesai.", "“\(code)” is over.")
    case .eventNotOver(let code): say("“\(code)” belum selesai.", "“\(code)” is not over yet.")
    case .notAChallenge(let code):
      say(
        "“\(code)” bukan tantangan atau lomba.", "“\(code)” is no challenge or contest.")
    case .noLimit(let code):
      say(
        "“\(code)” tidak dibatasi kursinya, jadi tidak ada kursi terakhir.",
        "“\(code)” has no limit of seats, so there are no last ones.")
    case .noSeatsLeft(let code):
      say("Kursi “\(code)” sudah habis.", "“\(code)” has no seats left.")
    case .nobodyCame(let code):
      say(
        "Kehadiran di “\(code)” belum tercatat. Catat dulu dengan juara attendance.",
        "No attendance of “\(code)” is recorded. Record it first with juara attendance.")
    case .noWinners(let code):
      say(
        "“\(code)” belum punya pemenang. Lihat juara award list \(code).",
        "“\(code)” has no winners yet. See juara award list \(code).")
    case .noFeaturedReview(let code, let week):
      say(
        "Belum ada resensi pilihan “\(code)” untuk pekan \(day(week)). Pilih dengan juara review feature.",
        "No review of “\(code)” is featured in the week of \(day(week)). Choose one with juara review feature."
      )
    case .reviewWithoutConsent(let entry):
      say(
        "Penulis resensi \(entry) tidak memberi izin menampilkannya (publish-review), atau resensinya milik kelompok.",
        "The writer of review \(entry) has not consented to its being published (publish-review), or it is a group's."
      )
    case .closedForEntries(let code):
      say("Pendaftaran “\(code)” sudah ditutup.", "Registration for “\(code)” is closed.")
    case .notRunning(let code):
      say("“\(code)” tidak sedang berjalan.", "“\(code)” is not running now.")
    case .noFigures(let days):
      say(
        "Tidak ada kegiatan tercatat dari \(self.days(from: days.first, to: days.last)).",
        "Nothing is recorded for \(self.days(from: days.first, to: days.last)).")
    case .needs(let option, let occasion):
      say(
        "“\(label(occasion))” perlu \(option).", "“\(label(occasion))” needs \(option).")
    case .takesNo(let option, let occasion):
      say(
        "\(option) tidak berlaku untuk “\(label(occasion))”.",
        "\(option) does not apply to “\(label(occasion))”.")
    case .cannotDraft(let occasion):
      say(
        "“\(label(occasion))” tidak bisa ditulis dari data. Tulis sendiri dengan juara post create.",
        "“\(label(occasion))” cannot be drafted from data. Write it with juara post create.")
    case .slotTaken(let id):
      say(
        "Waktu dan saluran itu sudah terpakai oleh jadwal \(id).",
        "That time and channel are taken by slot \(id).")
    case .noSlot(let id):
      say(
        "Tidak ada jadwal nomor \(id). Lihat juara post slot list.",
        "There is no slot number \(id). See juara post slot list.")
    case .noSlots:
      say(
        "Belum ada jadwal kiriman. Tambahkan dengan juara post slot add.",
        "There are no slots for posts yet. Add one with juara post slot add.")
    default: ""
    }
  }
}
