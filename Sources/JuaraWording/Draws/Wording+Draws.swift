package import Juara

extension Wording {
  package func drawCreated(_ list: DrawList) -> String {
    let shared = Dictionary(
      list.entrants.compactMap(\.household).map { ($0, 1) }, uniquingKeysWith: +)
    let households =
      list.terms.onePerHousehold && !shared.isEmpty
      ? say(
        " Serumah: \(number(shared.count)) kelompok, terbesar \(number(shared.values.max()!)) orang.",
        " Shared households: \(number(shared.count)), the largest with \(number(shared.values.max()!))."
      ) : ""
    return say(
      "Undian “\(list.code)” dibekukan: \(number(list.entrants.count)) peserta, SHA-256 \(list.hash).",
      "Froze the draw “\(list.code)”: \(number(list.entrants.count)) entrants, SHA-256 \(list.hash)."
    )
      + households
      + say(
        " Umumkan daftarnya sebelum angkanya diketahui, lalu undi dengan juara draw run \(list.code).",
        " Publish the list before the numbers are known, then draw with juara draw run \(list.code)."
      )
  }

  package func drawExplanation(_ list: DrawList) -> [String] {
    let first = DrawWords.of(list.language).draw
    let file = say("BERKAS", "FILE")
    let check = "sed -n '/^\(first): /,/^$/p' \(file) | sed '$d' | sha256sum"
    return [
      say(
        "Undian “\(list.code)”. Daftar ini dibekukan \(instant(list.frozenAt)), sebelum angka penentunya diketahui.",
        "The draw “\(list.code)”. This list was frozen on \(instant(list.frozenAt)), before the deciding numbers are known."
      ),
      say(
        "Setiap baris daftar berisi nomor urut dan nomor peserta; angka publik menentukan pemenangnya menurut RFC 3797.",
        "Each line of the list has a place and an entrant's number; public numbers pick the winners according to RFC 3797."
      ),
      say(
        "Periksa dengan: juara draw verify BERKAS. SHA-256 daftarnya: \(check)",
        "Check it with: juara draw verify FILE. The list's SHA-256: \(check)"),
    ]
  }

  package func drawRehearsed(_ draw: Draw, _ entropy: PublicEntropy) -> String {
    let sources = entropy.key.split(separator: "/").count
    return say(
      "Angkanya akan dibaca sebagai \(entropy.key) (\(number(sources)) sumber). Belum diundi. Cocokkan dengan \(draw.list.terms.entropyFrom), lalu undi dengan juara draw run \(draw.list.code).",
      "The numbers would be read as \(entropy.key) (\(number(sources)) \(sources == 1 ? "source" : "sources")). Nothing has been drawn. Compare them with \(draw.list.terms.entropyFrom), then draw with juara draw run \(draw.list.code)."
    )
  }

  package func drawnWith(_ key: String) -> String {
    say("Diundi dengan \(key)", "Drawn with \(key)")
  }

  package func drawWritten(_ path: String) -> String {
    say(
      "Daftar undian ditulis ke “\(path)”. Siapa pun bisa memeriksanya dengan juara draw verify.",
      "Wrote the draw to “\(path)”. Anyone can check it with juara draw verify.")
  }

  package func drawSavedWithoutFile(_ code: EventCode) -> String {
    say(
      "Undiannya sendiri sudah tersimpan. Tulis berkasnya dengan juara draw show \(code) --output BERKAS.",
      "The draw itself has been saved. Write its file with juara draw show \(code) --output FILE.")
  }

  package func drawVerified(_ draw: PublishedDraw) -> String {
    let list = say(
      "Daftarnya benar: \(number(draw.list.entrants.count)) peserta, SHA-256 \(draw.list.hash). Bandingkan dengan yang diumumkan lebih dulu.",
      "The list is correct: \(number(draw.list.entrants.count)) entrants, SHA-256 \(draw.list.hash). Compare it with the one published beforehand."
    )
    guard let outcome = draw.outcome else {
      return list + say(" Belum diundi.", " It has not been drawn yet.")
    }
    return list
      + say(
        " Pemenangnya benar: \(number(outcome.picked.count)) terpilih dengan \(outcome.key) (nama tidak diperiksa)",
        " The winners are correct: \(number(outcome.picked.count)) picked with \(outcome.key) (names are not checked)"
      )
  }

  package func sentence(_ difference: PublishedDraw.Difference) -> String {
    switch difference {
    case .hash(let stated, let computed):
      say(
        "SHA-256 daftarnya \(computed), bukan \(stated): daftar atau ketentuannya telah diubah.",
        "The list's SHA-256 is \(computed), not \(stated): the list or its terms were changed.")
    case .terms(let refusal): sentence(refusal)
    case .entropy(let problem): sentence(problem)
    case .key(let stated, let computed):
      say(
        "Bentuk baku angkanya \(computed), bukan \(stated).",
        "The standard form of the numbers is \(computed), not \(stated).")
    case .picked(let order, let stated, let computed):
      say(
        "Urutan \(order): seharusnya \(place(computed)), tertulis \(place(stated)).",
        "Pick \(order): it should be \(place(computed)), but the file says \(place(stated)).")
    case .number(let place, let stated, let listed):
      say(
        "Nomor urut \(place) dalam daftar adalah \(listed.map(String.init) ?? "–"), bukan \(stated).",
        "Place \(place) of the list is number \(listed.map(String.init) ?? "–"), not \(stated).")
    }
  }

  private func place(_ place: Int?) -> String {
    place.map { say("nomor urut \($0)", "place \($0)") } ?? say("tidak ada", "nobody")
  }

  package func drawDifferences(_ count: Int) -> String {
    say(
      "TIDAK cocok: \(number(count)) hal berbeda.",
      "NOT correct: \(number(count)) \(count == 1 ? "thing differs" : "things differ").")
  }
}

extension DrawRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .codeTaken(let code):
      wording.say(
        "Kode undian “\(code)” sudah dipakai. Pilih kode lain.",
        "The draw code “\(code)” is already taken. Choose another.")
    case .notFound(let code, let nearest):
      wording.say("Tidak ada undian berkode “\(code)”.", "No draw has the code “\(code)”.")
        + wording.suggestion(nearest, else: "juara draw list")
    case .noWinners:
      wording.say(
        "Jumlah pemenang paling sedikit 1, jumlah cadangan paling sedikit 0, masing-masing paling banyak 10.000.",
        "A draw must have at least 1 winner and at least 0 alternates, and at most 10,000 of either."
      )
    case .entropyNotNamed:
      wording.say(
        "--entropy-from: sebutkan dalam satu baris angka publik yang menentukan, misalnya kurs Bank Indonesia pada tanggal tertentu.",
        "--entropy-from: name in one line the public numbers that decide, such as Bank Indonesia's exchange rate on a certain date."
      )
    case .tooFew(let able, let needed):
      wording.say(
        "Yang bisa terpilih hanya \(wording.number(able)), padahal pemenang dan cadangan \(wording.number(needed)).",
        "Only \(wording.number(able)) can be picked, but there are \(wording.number(needed)) winners and alternates."
      )
    case .listTooLong(let count, let limit):
      wording.say(
        "Daftarnya berisi \(wording.number(count)); RFC 3797 paling banyak \(wording.number(limit)).",
        "The list has \(wording.number(count)); RFC 3797 allows at most \(wording.number(limit)).")
    case .boardIsFrozen(let code):
      wording.say(
        "Papan peringkat “\(code)” sedang dibekukan, dan daftar undian akan menunjukkan siapa yang punya poin. Cabut dulu pembekuannya dengan juara challenge lift \(code), atau undi semua dengan --everybody.",
        "The board of “\(code)” is frozen, and a draw's list would show who has points. Lift the freeze first with juara challenge lift \(code), or draw among all with --everybody."
      )
    case .notDrawn(let code):
      wording.say(
        "Undian “\(code)” belum diundi, jadi belum ada pemenangnya.",
        "“\(code)” has not been drawn yet, so it has no winners.")
    case .listChanged(let code):
      wording.say(
        "Daftar undian “\(code)” di berkas perpustakaan tidak lagi sama dengan yang dibekukan.",
        "The list of “\(code)” in the library's file is no longer the one that was frozen.")
    case .noSessions(let code):
      wording.say(
        "“\(code)” tidak punya sesi, jadi tidak ada yang bisa hadir. Undi di antara semua peserta dengan --everybody.",
        "“\(code)” meets in no session, so nobody can have attended. Draw among all entrants with --everybody."
      )
    case .alreadyDrawn(let code, let key):
      wording.say(
        "“\(code)” sudah diundi dengan \(key) dan tidak bisa diulang.",
        "“\(code)” was already drawn with \(key) and cannot be drawn again.")
    }
  }
}

extension EntropyProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .empty:
      wording.say(
        "Angka penentunya kosong. Tulis seperti 9319 / 2 5 12 8 10.",
        "The deciding numbers are empty. Write them like 9319 / 2 5 12 8 10.")
    case .notANumber(let text):
      wording.say(
        "“\(text.prefix(40))” bukan angka. Pisahkan angka dengan spasi, sumber dengan /, desimal dengan titik.",
        "“\(text.prefix(40))” is not a number. Separate numbers with spaces and sources with /, and write decimals with a point."
      )
    case .foreignLetter(let letter):
      wording.say(
        "Huruf “\(letter)” tidak bisa dipakai; hanya A sampai Z.",
        "The letter “\(letter)” cannot be used; only A to Z.")
    case .tooLong(let limit):
      wording.say(
        "Angka penentunya lebih dari \(wording.number(limit)) huruf.",
        "The deciding numbers are longer than \(wording.number(limit)) characters.")
    }
  }
}

extension DrawFileProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .notADraw:
      wording.say(
        "Berkas ini bukan daftar undian dari juara draw create.",
        "This file is not a draw list made by juara draw create.")
    case .line(let line, let expected):
      wording.say(
        "baris \(line): seharusnya “\(expected)”.", "line \(line): expected “\(expected)”.")
    case .cutShort(let expected):
      wording.say(
        "Berkasnya terpotong: “\(expected)” tidak ada.",
        "The file is truncated: “\(expected)” is missing.")
    }
  }
}
