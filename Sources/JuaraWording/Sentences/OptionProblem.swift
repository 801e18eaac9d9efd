/// What is wrong with the words of a command, beyond what the command line's parser sees.
package enum OptionProblem: Error, Equatable, Sendable {
  /// Not a day.
  case day(option: String, value: String)
  /// Not a local time.
  case time(option: String, value: String)
  /// Not a whole number.
  case number(option: String, value: String)
  /// Not a number of points with at most six decimals.
  case points(value: String)
  /// Not a telephone number.
  case phone(option: String, value: String)
  /// Not an e-mail address.
  case email(value: String)
  /// Not a name.
  case name(option: String)
  /// Says nothing.
  case empty(option: String)
  /// Not an activity.
  case activity(value: String)
  /// Not a span of work.
  case hours(value: String)
  /// Not an ISBN.
  case isbn(value: String)
  /// Not `KEY=ANSWER`.
  case answer(value: String)
  /// Not `FIELD=HEADER`.
  case column(value: String)
  /// Not an order of metrics.
  case ranking(value: String)
  /// Not a rating, or a review that is too long.
  case review
  /// Not a rule of a badge.
  case goal(value: String)
  /// Not a language's tag.
  case languageTag(option: String, value: String)
  /// `JUARA_NOW` is no instant.
  case now(value: String)
  /// Two options exclude each other, or one of them is needed.
  case oneOf([String])
  /// An option means nothing without another.
  case onlyWith(option: String, other: String)
  /// Nothing was asked to be changed.
  case nothingToChange
  /// No command has that name after these words; these come nearest.
  case command(String, after: [String], nearest: [String])
}

extension Wording {
  /// What is wrong with the words of a command.
  package func sentence(_ problem: OptionProblem) -> String {
    switch problem {
    case .day(let option, let value):
      say(
        "\(option): “\(value)” bukan tanggal. Tulis seperti 2026-12-05.",
        "\(option): “\(value)” is no day. Write it like 2026-12-05.")
    case .time(let option, let value):
      say(
        "\(option): “\(value)” bukan waktu. Tulis seperti 2026-12-05T09:00.",
        "\(option): “\(value)” is no time. Write it like 2026-12-05T09:00.")
    case .number(let option, let value):
      say(
        "\(option): “\(value)” bukan bilangan bulat yang bisa dipakai di sini.",
        "\(option): “\(value)” is no whole number that can be used here.")
    case .points(let value):
      say(
        "--points, --per: “\(value)” bukan angka yang bisa dipakai, misalnya 1 atau 0.5.",
        "--points, --per: “\(value)” is no usable number, such as 1 or 0.5.")
    case .phone(let option, let value):
      say(
        "\(option): “\(value)” bukan nomor telepon. Tulis seperti 0812-3456-7890 atau +62812….",
        "\(option): “\(value)” is no telephone number. Write it like 0812-3456-7890 or +62812….")
    case .email(let value):
      say("--email: “\(value)” bukan alamat surel.", "--email: “\(value)” is no e-mail address.")
    case .name(let option):
      say("\(option): bukan nama.", "\(option): not a name.")
    case .empty(let option):
      say("\(option): tidak boleh kosong.", "\(option): must not be empty.")
    case .activity(let value):
      say(
        "--activity: “\(value)” bukan nama kegiatan. Pakai huruf kecil, misalnya books atau pages.",
        "--activity: “\(value)” is no activity. Use small letters, such as books or pages.")
    case .hours(let value):
      say(
        "--hours: “\(value)” bukan lama kerja. Tulis seperti 2 atau 2:30, paling lama 24 jam.",
        "--hours: “\(value)” is no span of work. Write it like 2 or 2:30, at most 24 hours.")
    case .isbn(let value):
      say("--isbn: “\(value)” bukan ISBN yang benar.", "--isbn: “\(value)” is no valid ISBN.")
    case .answer(let value):
      say(
        "--answer: “\(value)” harus berbentuk nama=jawaban, misalnya ukuran=L.",
        "--answer: “\(value)” must be key=answer, such as size=L.")
    case .column(let value):
      say(
        "--column: “\(value)” harus berbentuk ISIAN=JUDUL, misalnya full_name=Nama.",
        "--column: “\(value)” must be FIELD=HEADER, such as full_name=Name.")
    case .ranking(let value):
      say(
        "--rank-by: “\(value)” bukan urutan. Pakai points, titles, active-days, reached-first, masing-masing sekali, misalnya points,titles:asc.",
        "--rank-by: “\(value)” is no order. Use points, titles, active-days, reached-first, each once, such as points,titles:asc."
      )
    case .review:
      say(
        "--review, --rating: nilainya 1 sampai 5, teksnya paling banyak 20.000 huruf.",
        "--review, --rating: the rating is 1 to 5, the text at most 20,000 characters.")
    case .goal(let value):
      say(
        "--rule: “\(value)” bukan aturan. Tulis seperti titles:10, streak:7 atau books:24.",
        "--rule: “\(value)” is no rule. Write it like titles:10, streak:7 or books:24.")
    case .languageTag(let option, let value):
      say(
        "\(option): “\(value)” bukan kode bahasa. Pakai dua atau tiga huruf, misalnya id, en, bjn.",
        "\(option): “\(value)” is no language's code. Use two or three letters, such as id, en, bjn."
      )
    case .now(let value):
      say(
        "JUARA_NOW: “\(value)” bukan waktu ISO 8601, misalnya 2026-12-05T09:00:00+08:00.",
        "JUARA_NOW: “\(value)” is no ISO 8601 time, such as 2026-12-05T09:00:00+08:00.")
    case .oneOf(let options):
      say(
        "Pakai tepat satu dari \(options.joined(separator: ", ")).",
        "Use exactly one of \(options.joined(separator: ", ")).")
    case .command(let word, let words, let nearest):
      say(
        "Tidak ada perintah “\(words.joined(separator: " ")) \(word)”.",
        "There is no command “\(words.joined(separator: " ")) \(word)”.")
        + (nearest.isEmpty
          ? say(
            " Lihat \(words.joined(separator: " ")) --help.",
            " See \(words.joined(separator: " ")) --help.")
          : say(
            " Mungkin maksudnya \(alternatives(nearest))?",
            " Did you mean \(alternatives(nearest))?"))
    case .onlyWith(let option, let other):
      say("\(option) hanya berarti bersama \(other).", "\(option) goes only with \(other).")
    case .nothingToChange:
      say(
        "Tidak ada yang diminta untuk diubah. Lihat pilihannya dengan --help.",
        "Nothing was asked to be changed. See the options with --help.")
    }
  }
}
