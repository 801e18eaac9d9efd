import Juara

extension Phrase {
  // What is around every page.
  package static let languageName = Phrase("Bahasa Indonesia", "English")
  package static let skipToContent = Phrase("Langsung ke isi", "Skip to content")
  package static let menu = Phrase("Menu", "Menu")
  package static let toProgramme = Phrase("Ke daftar acara", "To the events")
  package static let errorTitle = Phrase("Galat:", "Error:")

  package static let notFoundTitle = Phrase("Halaman tidak ditemukan", "Page not found")
  package static let notFoundText = Phrase(
    "Alamatnya mungkin salah ketik, atau acaranya belum diterbitkan.",
    "The address may be mistyped, or the event is not published yet.")
  package static let tooManyTitle = Phrase("Terlalu sering", "Too many requests")
  package static let formExpiredTitle = Phrase(
    "Formulirnya sudah kedaluwarsa", "The form has expired")
  package static let typedTitle = Phrase(
    "Yang tadi Anda tulis; salin sebelum menutup halaman ini",
    "What you wrote; copy it before you close this page")
  package static let formExpiredText = Phrase(
    "Kembali ke halaman sebelumnya, muat ulang, lalu kirim lagi. Kuki harus diizinkan untuk situs ini; isinya hanya penanda formulir dan halaman Anda sendiri.",
    "Go back, reload the page, and send the form again. Cookies must be allowed for this site; they only mark your own forms and page."
  )
  package static let otherOriginTitle = Phrase(
    "Formulir dari situs lain", "A form of another site")
  package static let otherOriginText = Phrase(
    "Kiriman ini tidak berasal dari halaman perpustakaan, jadi tidak diterima.",
    "This was not sent from a page of the library, so it is not accepted.")
  package static let tooLargeTitle = Phrase("Terlalu besar", "Too large")
  package static let tooLargeText = Phrase(
    "Isi formulirnya terlalu besar. Pendekkan jawabannya, lalu kirim lagi.",
    "What the form holds is too large. Shorten the answers and send it again.")
  package static let tooSlowTitle = Phrase("Terlalu lama", "Too slow")
  package static let tooSlowText = Phrase(
    "Isi formulirnya tidak sampai dalam satu menit, jadi belum ada yang disimpan. Periksa sambungan internet, lalu kirim lagi.",
    "Your form did not arrive within a minute, so nothing was saved. Check your connection and send it again."
  )
  package static let badRequestTitle = Phrase(
    "Permintaan tidak dimengerti", "The request was not understood")
  package static let badRequestText = Phrase(
    "Mulai lagi dari halaman daftar acara.", "Start again from the page of events.")
  package static let busyTitle = Phrase("Sedang sibuk", "Busy")
  package static let siteUnavailable = Phrase(
    "Perpustakaan sedang tidak dapat melayani lewat situs ini. Coba lagi beberapa menit lagi.",
    "The library cannot answer on this site at the moment. Try again in a few minutes.")
  package static let faultTitle = Phrase("Ada yang salah di sini", "Something went wrong here")
  package static let faultText = Phrase(
    "Ini kesalahan situs, bukan Anda. Coba lagi; bila tetap begini, beri tahu perpustakaan.",
    "This is the site's fault, not yours. Try again; if it stays so, tell the library.")
  package static let cannotBeDoneTitle = Phrase("Tidak bisa", "That cannot be done")
}

extension Wording {
  package func tryAgain(inSeconds seconds: Int) -> String {
    let minutes = (seconds + 59) / 60
    return seconds < 60
      ? say(
        "Terlalu banyak permintaan dari alamat Anda. Coba lagi \(number(seconds)) detik lagi.",
        "Too many requests from your address. Try again in \(number(seconds)) \(seconds == 1 ? "second" : "seconds")."
      )
      : say(
        "Terlalu banyak permintaan dari alamat Anda. Coba lagi \(number(minutes)) menit lagi.",
        "Too many requests from your address. Try again in \(number(minutes)) \(minutes == 1 ? "minute" : "minutes")."
      )
  }

  // What `juara-web` says on the terminal.

  package func listening(_ library: String, at url: String) -> String {
    say(
      "Situs \(library): \(url) (Ctrl-C mengakhiri).",
      "The site of \(library): \(url) (Ctrl-C ends it).")
  }

  /// - Parameter isTaken: Whether another program listens there already.
  package func cannotListen(on host: String, port: Int, isTaken: Bool) -> String {
    isTaken
      ? say(
        "Port \(port) di \(host) sudah dipakai program lain. Pilih nomor lain dengan --port.",
        "Port \(port) of \(host) is in use by another program. Choose another with --port.")
      : say(
        "Tidak boleh melayani di \(host):\(port). Pilih port di atas 1023 atau alamat komputer ini dengan --port dan --host.",
        "Cannot listen on \(host):\(port). Choose a port above 1023, or an address of this computer, with --port and --host."
      )
  }

  package var serverHelp: String {
    say(
      """
      RINGKASAN: Menjalankan situs perpustakaan dari berkas yang sama dengan juara.

      PEMAKAIAN: juara-web [--database <berkas>] [--port <nomor>] [--base-url <url>]

      PILIHAN:
        --database <berkas>   Berkas perpustakaan (bawaan: JUARA_DATABASE, lalu
                              juara.sqlite di sini).
        --host <alamat>       Alamat jaringan yang dilayani (bawaan: 127.0.0.1, yaitu
                              komputer ini saja).
        --port <nomor>        Nomor port (bawaan: 8080; 0 memilih yang bebas).
        --base-url <url>      Alamat situs bagi umum, misalnya
                              https://acara.perpus.example; dipakai di tautan dan kode QR.
        --trusted-proxy <alamat>
                              Alamat proksi yang X-Forwarded-For-nya dipercaya; beberapa
                              dipisah koma.
        --pages-per-minute <n>
                              Halaman per menit dari satu alamat (bawaan: 600).
        --registrations-per-minute <n>
                              Pendaftaran per menit dari satu alamat (bawaan: 60).
        --language <id|en>    Bahasa pesan di terminal (bawaan: bahasa perpustakaan).
        -h, --help            Tampilkan penjelasan ini.
      """,
      """
      OVERVIEW: Serve the library's website from the same file as juara.

      USAGE: juara-web [--database <file>] [--port <number>] [--base-url <url>]

      OPTIONS:
        --database <file>     The library's file (default: JUARA_DATABASE, then
                              juara.sqlite here).
        --host <address>      The network address to listen on (default: 127.0.0.1, which
                              is this computer alone).
        --port <number>       The port (default: 8080; 0 takes one that is free).
        --base-url <url>      The site's public address, such as
                              https://events.library.example; used in links and QR codes.
        --trusted-proxy <address>
                              The address of a proxy whose X-Forwarded-For is believed;
                              several separated by commas.
        --pages-per-minute <n>
                              Pages a minute for one address (default: 600).
        --registrations-per-minute <n>
                              Registrations a minute for one address (default: 60).
        --language <id|en>    The language of the terminal (default: the library's).
        -h, --help            Show this.
      """)
  }
}

/// What is wrong with the options of `juara-web`.
package enum ServerOptionProblem: Error, Equatable, Sendable {
  case unknown(String)
  case missingValue(String)
  case notANumber(String, String, from: Int, to: Int)
  case notABaseURL(String)
  case notALanguage(String)
}

extension ServerOptionProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .unknown(let option):
      wording.say(
        "Pilihan “\(option)” tidak dikenal. Lihat juara-web --help.",
        "The option “\(option)” is unknown. See juara-web --help.")
    case .missingValue(let option):
      wording.say(
        "Kurang nilai untuk \(option). Lihat juara-web --help.",
        "\(option) needs a value. See juara-web --help.")
    case .notANumber(let option, let value, let from, let to):
      wording.say(
        "\(option): “\(value)” bukan bilangan dari \(from) sampai \(to).",
        "\(option): “\(value)” is not a number from \(from) to \(to).")
    case .notABaseURL(let value):
      wording.say(
        "--base-url: “\(value)” bukan alamat situs. Tulis seperti https://acara.perpus.example, tanpa jalur.",
        "--base-url: “\(value)” is not the address of a site. Write it like https://events.library.example, without a path."
      )
    case .notALanguage(let value):
      wording.say(
        "--language: “\(value)” bukan id atau en.", "--language: “\(value)” is not id or en.")
    }
  }
}
