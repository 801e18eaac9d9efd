package import Juara

// What the website's pages of boards, certificates, draws and questions say.
extension Wording {
  /// Below a board that is not whole.
  package func onlyFirstShown(_ count: Int) -> String {
    say(
      "Hanya \(number(count)) teratas yang ditampilkan. Papan selengkapnya ada di perpustakaan.",
      "Only the first \(number(count)) are shown. The library has the whole board.")
  }
}

extension Phrase {
  package static let boardOfPeople = Phrase("Peserta", "Entrants")
  package static let boardOfGroups = Phrase("Sekolah dan kelompok", "Schools and groups")
  package static let notJudgedYet = Phrase(
    "Hasilnya belum diumumkan.", "The results are not announced yet.")
  package static let winnersNotYet = Phrase(
    "Pemenangnya belum diumumkan.", "The winners are not announced yet.")

  package static let certificatePage = Phrase("Periksa sertifikat", "Check a certificate")
  package static let certificateNumberLabel = Phrase("Nomor sertifikat", "Certificate number")
  package static let certificateKindLabel = Phrase("Jenis", "Kind")
  package static let certificateAwardLabel = Phrase("Sebagai", "Award")
  package static let certificateEventLabel = Phrase("Acara", "Event")
  package static let certificateIssuedLabel = Phrase("Terbit", "Issued")
  package static let certificateNumberHint = Phrase(
    "Ketik nomor di sertifikat, misalnya 2026-7K4M-9QXN.",
    "Type the number on the certificate, such as 2026-7K4M-9QXN.")
  package static let certificateNumberMissing = Phrase(
    "Isi nomor sertifikat.", "Enter the certificate number.")
  package static let nameOptional = Phrase(
    "Nama di sertifikat (boleh kosong)", "Name on the certificate (optional)")
  package static let nameCheckHint = Phrase(
    "Situs ini tidak menampilkan nama pemiliknya, hanya menyatakan cocok atau tidak.",
    "This site does not show whose it is; it only says whether the name is the one on it.")
  package static let checkButton = Phrase("Periksa", "Check")
  package static let nameOnCertificate = Phrase(
    "Nama yang diketik sama dengan yang di sertifikat.",
    "The name you typed is the one on the certificate.")
  package static let otherNameOnCertificate = Phrase(
    "Nama yang diketik tidak sama dengan yang di sertifikat.",
    "The name you typed is not the one on the certificate.")
  package static let noSuchCertificate = Phrase(
    "Perpustakaan ini tidak menerbitkan sertifikat dengan nomor itu.",
    "This library has issued no certificate of that number.")

  package static let drawsPage = Phrase("Undian", "Prize draws")
  package static let noDraws = Phrase("Belum ada undian.", "There is no draw yet.")
  package static let drawPending = Phrase("belum diundi", "not drawn yet")
  package static let drawDone = Phrase("sudah diundi", "drawn")
  package static let drawEntrantsTitle = Phrase("Peserta undian", "Entrants")
  package static let drawClosedTitle = Phrase("Daftar ditutup", "List closed")
  package static let drawCodeTitle = Phrase("Kode", "Code")
  package static let drawExpertsTitle = Phrase("Untuk yang mahir", "For experts")
  package static let drawEntropyFromTitle = Phrase("Angka penentu", "Deciding numbers")
  package static let drawEntropyTitle = Phrase("Angkanya", "The numbers")
  package static let drawHashTitle = Phrase("SHA-256 daftar", "SHA-256 of the list")
  package static let drawAlternate = Phrase("cadangan", "alternate")
  package static let drawVerifyTitle = Phrase("Cara memeriksa", "How to verify it")
  package static let drawFileLink = Phrase(
    "Daftar yang diumumkan (berkas teks)", "The published list (text file)")

  package static let askPage = Phrase("Tanya perpustakaan", "Ask the library")
  package static let askIntroduction = Phrase(
    "Tulis pertanyaan tentang acara, lomba, atau layanan. Jangan tulis nama atau nomor telepon.",
    "Write a question about events, contests or services. Do not write names or telephone numbers."
  )
  package static let askLabel = Phrase("Pertanyaan", "Your question")
  package static let askButton = Phrase("Tanyakan", "Ask")
  package static let askNothing = Phrase("Tulis dulu pertanyaannya.", "Write a question first.")
  package static let oftenAsked = Phrase("Sering ditanyakan", "Frequently asked")
  package static let askNav = Phrase("Tanya", "Ask")
}

extension Wording {
  /// A draw as the public knows it, by what it belongs to.
  package func drawTitle(_ event: String) -> String {
    say("Undian \(event)", "Prize draw: \(event)")
  }

  /// How a draw is decided, in words for everybody.
  package func publicDrawExplanation(_ list: DrawList) -> [String] {
    [
      say(
        "Daftar pesertanya ditutup \(instantWithZone(list.frozenAt)), sebelum angka penentunya diketahui. Sejak itu tidak ada yang bisa ditambah atau dihapus tanpa ketahuan.",
        "The list of entrants was closed on \(instantWithZone(list.frozenAt)), before the deciding numbers were known. Since then nobody can be added or removed unnoticed."
      ),
      say(
        "Pemenangnya ditentukan angka dari luar perpustakaan. Daftar dan angka yang sama selalu memberi pemenang yang sama, jadi siapa pun bisa memeriksanya.",
        "Numbers from outside the library decide who wins. The same list and numbers always give the same winners, so anybody can check them."
      ),
    ]
  }

  package func certificateAnswer(_ certificate: Certificate) -> String {
    guard let revocation = certificate.revocation else {
      return say(
        "Sertifikat ini asli dan berlaku.", "This certificate is genuine and valid.")
    }
    return say(
      "Sertifikat ini dicabut \(instant(revocation.audit.at)).",
      "This certificate was revoked \(instant(revocation.audit.at)).")
  }
}
