package import Juara

/// What is wrong with a command's options, beyond what the parser checks.
package enum OptionProblem: Error, Equatable, Sendable {
  case day(option: String, value: String)
  case noSuchDay(option: String, value: String)
  case time(option: String, value: String)
  /// A day alone, where something begins or ends at an hour.
  case noHour(option: String, value: String)
  case number(option: String, value: String)
  /// Not an amount of the activity, with its unit or without.
  case quantity(value: String, Activity)
  /// A year of which nothing can be kept.
  case year(option: String, value: Int, latest: Int)
  /// Not a number of points with at most six decimals.
  case points(value: String)
  case phone(option: String, value: String)
  case email(value: String)
  case name(option: String)
  case empty(option: String)
  case activity(value: String)
  case hours(value: String)
  case isbn(value: String)
  /// Not `KEY=ANSWER`.
  case answer(value: String)
  /// Not `FIELD=HEADER`.
  case column(value: String)
  case ranking(value: String)
  /// Not `dmy`, `mdy` or `ymd`, nor one of them for a field.
  case dateOrder(value: String)
  /// Not a rating, or a review that is too long.
  case review
  case goal(value: String)
  case languageTag(option: String, value: String)
  /// The environment variable `JUARA_NOW` is not an instant.
  case now(value: String)
  /// Exactly one of these options is needed.
  case oneOf([String])
  case onlyWith(option: String, other: String)
  case nothingToChange
  /// A page is to be written, and no file is named.
  case pageNeedsFile
  case unknownOption(String, nearest: [String])
  case tooManyWords(Int, limit: Int)
  /// There is no such command after these words; `nearest` are similar ones.
  case command(String, after: [String], nearest: [String])
}

extension OptionProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .day(let option, let value):
      wording.say(
        "\(option): “\(value)” bukan tanggal. Tulis seperti 2026-12-05 atau 5 Desember 2026.",
        "\(option): “\(value)” is not a date. Write it like 2026-12-05 or 5 December 2026.")
    case .noSuchDay(let option, let value):
      wording.say(
        "\(option): “\(value)” tidak ada di kalender.", "\(option): “\(value)” is not a real date.")
    case .time(let option, let value):
      wording.say(
        "\(option): “\(value)” bukan waktu. Tulis seperti 2026-12-05T09:00 atau 5 Desember 2026 09.00.",
        "\(option): “\(value)” is not a time. Write it like 2026-12-05T09:00 or 5 December 2026 09:00."
      )
    case .noHour(let option, let value):
      wording.say(
        "\(option): jamnya belum disebut. Tulis seperti \"\(value) 09.00\".",
        "\(option): the hour is missing. Write it like \"\(value) 09:00\".")
    case .quantity(let value, let activity):
      wording.say(
        "--quantity: “\(value)” bukan banyaknya \(wording.label(activity)). Tulis angkanya, misalnya 2.",
        "--quantity: “\(value)” is not a number of \(wording.label(activity)). Write the number, such as 2."
      )
    case .year(let option, let value, let latest):
      wording.say(
        "\(option): \(value) bukan tahun yang bisa dilaporkan. Tulis seperti \(latest), paling lambat tahun ini.",
        "\(option): \(value) is no year to report on. Write it like \(latest), this year at the latest."
      )
    case .number(let option, let value):
      wording.say(
        "\(option): “\(value)” bukan bilangan bulat yang bisa dipakai di sini.",
        "\(option): “\(value)” is not a whole number that can be used here.")
    case .points(let value):
      wording.say(
        "--points, --per: “\(value)” bukan angka yang bisa dipakai, misalnya 1 atau 0,5.",
        "--points, --per: “\(value)” is not a usable number, such as 1 or 0.5.")
    case .phone(let option, let value):
      wording.say(
        "\(option): “\(value)” bukan nomor telepon. Tulis seperti 0812-3456-7890 atau +62812….",
        "\(option): “\(value)” is not a telephone number. Write it like 0812-3456-7890 or +62812….")
    case .email(let value):
      wording.say(
        "--email: “\(value)” bukan alamat surel.", "--email: “\(value)” is not an e-mail address.")
    case .name(let option): wording.say("\(option): bukan nama.", "\(option): not a name.")
    case .empty(let option):
      wording.say("\(option): tidak boleh kosong.", "\(option): must not be empty.")
    case .activity(let value):
      wording.say(
        "--activity: “\(value)” bukan nama kegiatan. Pakai huruf kecil, misalnya buku atau halaman.",
        "--activity: “\(value)” is not an activity. Use lower-case letters, such as books or pages."
      )
    case .hours(let value):
      wording.say(
        "--hours: “\(value)” bukan lama kerja. Tulis seperti 2 atau 2:30, paling lama 24 jam.",
        "--hours: “\(value)” is not a length of time. Write it like 2 or 2:30, at most 24 hours.")
    case .isbn(let value):
      wording.say(
        "--isbn: “\(value)” bukan ISBN yang benar.", "--isbn: “\(value)” is not a valid ISBN.")
    case .answer(let value):
      wording.say(
        "--answer: “\(value)” harus berbentuk nama=jawaban, misalnya ukuran=L.",
        "--answer: “\(value)” must have the form key=answer, such as size=L.")
    case .column(let value):
      wording.say(
        "--column: “\(value)” harus berbentuk ISIAN=JUDUL, misalnya nama=Nama Anak.",
        "--column: “\(value)” must have the form FIELD=HEADER, such as full_name=Name.")
    case .dateOrder(let value):
      wording.say(
        "--date-order: “\(value)” bukan dmy, mdy atau ymd, dan bukan pula ISIAN=dmy, misalnya tanggal_lahir=dmy.",
        "--date-order: “\(value)” is not dmy, mdy or ymd, nor FIELD=dmy, such as birth_date=dmy.")
    case .ranking(let value):
      wording.say(
        "--rank-by: “\(value)” bukan urutan. Pakai poin, judul, hari-aktif, lebih-dulu, masing-masing sekali, misalnya poin,judul:naik.",
        "--rank-by: “\(value)” is not a ranking order. Use points, titles, active-days, reached-first, each once, such as points,titles:asc."
      )
    case .review:
      wording.say(
        "--review, --rating: nilainya 1 sampai 5, teksnya paling banyak 20.000 huruf.",
        "--review, --rating: the rating is 1 to 5, the text at most 20,000 characters.")
    case .goal(let value):
      wording.say(
        "--rule: “\(value)” bukan aturan. Tulis seperti judul:10, beruntun:7 atau buku:24.",
        "--rule: “\(value)” is not a rule. Write it like titles:10, streak:7 or books:24.")
    case .languageTag(let option, let value):
      wording.say(
        "\(option): “\(value)” bukan kode bahasa. Pakai dua atau tiga huruf, misalnya id, en, bjn.",
        "\(option): “\(value)” is not a language code. Use two or three letters, such as id, en, bjn."
      )
    case .now(let value):
      wording.say(
        "JUARA_NOW: “\(value)” bukan waktu ISO 8601, misalnya 2026-12-05T09:00:00+08:00.",
        "JUARA_NOW: “\(value)” is not an ISO 8601 time, such as 2026-12-05T09:00:00+08:00.")
    case .oneOf(let options):
      wording.say(
        "Pakai salah satu saja: \(wording.alternatives(options)).",
        "Use just one of these: \(wording.alternatives(options)).")
    case .command(let word, let words, let nearest):
      wording.say(
        "Tidak ada perintah “\(words.joined(separator: " ")) \(word)”.",
        "There is no command “\(words.joined(separator: " ")) \(word)”.")
        + (nearest.isEmpty
          ? wording.say(
            " Lihat \(words.joined(separator: " ")) --help.",
            " See \(words.joined(separator: " ")) --help.")
          : wording.say(
            " Mungkin maksudnya \(wording.alternatives(nearest))?",
            " Did you mean \(wording.alternatives(nearest))?"))
    case .unknownOption(let option, let nearest):
      wording.say("Pilihan “\(option)” tidak dikenal.", "Unknown option “\(option)”.")
        + (nearest.isEmpty
          ? wording.say(" Lihat pilihannya dengan --help.", " See the options with --help.")
          : wording.say(
            " Mungkin maksudnya \(wording.alternatives(nearest))?",
            " Did you mean \(wording.alternatives(nearest))?"))
    case .onlyWith(let option, let other):
      wording.say(
        "\(option) hanya berarti bersama \(other).", "\(option) can only be used with \(other).")
    case .tooManyWords(let count, let limit):
      wording.say(
        "Satu perintah paling banyak \(wording.number(limit)) kata; yang ini \(wording.number(count)). "
          + "Bagi menjadi beberapa perintah (misalnya dengan xargs -n 500), atau impor dari berkas.",
        "A command takes at most \(wording.number(limit)) words; this one has \(wording.number(count)). "
          + "Split it into several commands (for instance with xargs -n 500), or import a file.")
    case .pageNeedsFile:
      wording.say(
        "Halaman HTML perlu berkas: tambahkan --output, misalnya --output halaman.html.",
        "A page of HTML needs a file: add --output, such as --output page.html.")
    case .nothingToChange:
      wording.say(
        "Tidak ada yang diminta untuk diubah. Lihat pilihannya dengan --help.",
        "Nothing to change was given. See the options with --help.")
    }
  }
}
