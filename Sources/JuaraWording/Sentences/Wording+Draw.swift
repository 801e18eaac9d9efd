package import Juara

/// What there is to say of draws.
extension Wording {
  /// Why a draw cannot be made, or not be drawn, and what to do.
  package func sentence(_ refusal: DrawRefusal) -> String {
    switch refusal {
    case .codeTaken(let code):
      say(
        "Kode undian “\(code)” sudah dipakai. Pilih kode lain.",
        "The code “\(code)” is another draw's. Choose another.")
    case .notFound(let code, let nearest):
      say("Tidak ada undian berkode “\(code)”.", "No draw has the code “\(code)”.")
        + (nearest.isEmpty
          ? say(" Lihat juara draw list.", " See juara draw list.")
          : say(
            " Mungkin maksudnya \(alternatives(nearest))?",
            " Did you mean \(alternatives(nearest))?"))
    case .noWinners:
      say(
        "Jumlah pemenang paling sedikit 1, jumlah cadangan paling sedikit 0, masing-masing paling banyak 10.000.",
        "A draw has at least 1 winner, no less than 0 alternates, and at most 10,000 of either.")
    case .entropyNotNamed:
      say(
        "--entropy-from: sebutkan dalam satu baris angka umum yang menentukan, misalnya hasil lotere pada tanggal tertentu.",
        "--entropy-from: name in one line the public numbers that decide, such as a lottery's on a certain day."
      )
    case .tooFew(let able, let needed):
      say(
        "Yang bisa terpilih hanya \(number(able)), padahal pemenang dan cadangan \(number(needed)).",
        "Only \(number(able)) can be picked, and winners and alternates are \(number(needed)).")
    case .listTooLong(let count, let limit):
      say(
        "Daftarnya berisi \(number(count)); RFC 3797 paling banyak \(number(limit)).",
        "The list has \(number(count)); RFC 3797 takes at most \(number(limit)).")
    case .boardIsFrozen(let code):
      say(
        "Papan peringkat “\(code)” sedang dibekukan, dan daftar undian akan menunjukkan siapa yang punya poin. Cabut dulu pembekuannya dengan juara challenge lift \(code), atau undi semua dengan --everybody.",
        "The board of “\(code)” is frozen, and a draw's list would show who has points. Lift the freeze first with juara challenge lift \(code), or draw among all with --everybody."
      )
    case .notDrawn(let code):
      say(
        "Undian “\(code)” belum diundi, jadi belum ada pemenangnya.",
        "“\(code)” is not drawn yet and has no winners.")
    case .listChanged(let code):
      say(
        "Daftar undian “\(code)” di berkas perpustakaan tidak lagi sama dengan yang dibekukan.",
        "The list of “\(code)” in the library's file is no longer the one that was frozen.")
    case .alreadyDrawn(let code, let key):
      say(
        "“\(code)” sudah diundi dengan \(key) dan tidak bisa diulang.",
        "“\(code)” was drawn by \(key) and is drawn once.")
    }
  }

  /// Why numbers for a draw cannot be used, and what to do.
  package func sentence(_ problem: EntropyProblem) -> String {
    switch problem {
    case .empty:
      say(
        "Angka penentunya kosong. Tulis seperti 9319 / 2 5 12 8 10.",
        "There are no numbers to decide by. Write them like 9319 / 2 5 12 8 10.")
    case .notANumber(let text):
      say(
        "“\(text.prefix(40))” bukan angka. Pisahkan angka dengan spasi, sumber dengan /, desimal dengan titik.",
        "“\(text.prefix(40))” is no number. Set numbers apart by blanks, sources by /, decimals by a point."
      )
    case .foreignLetter(let letter):
      say(
        "Huruf “\(letter)” tidak bisa dipakai; hanya A sampai Z.",
        "The letter “\(letter)” cannot be used; only A to Z.")
    case .tooLong(let limit):
      say(
        "Angka penentunya lebih dari \(number(limit)) huruf.",
        "The numbers are longer than \(number(limit)) characters.")
    }
  }

  /// A draw was made, and its list is to be published.
  package func drawCreated(_ list: DrawList) -> String {
    let shared = Dictionary(
      list.entrants.compactMap(\.household).map { ($0, 1) }, uniquingKeysWith: +)
    let households =
      list.terms.onePerHousehold && !shared.isEmpty
      ? say(
        " Serumah: \(number(shared.count)) kelompok, terbesar \(number(shared.values.max()!)) orang.",
        " Sharing a household: \(number(shared.count)) groups, the largest of \(number(shared.values.max()!))."
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

  /// What people are told at the head of a published draw.
  package func drawExplained(_ list: DrawList) -> [String] {
    let check = "sed -n '/^Draw: /,/^$/p' FILE | sed '$d' | sha256sum"
    return [
      say(
        "Undian “\(list.code)”. Daftar ini dibekukan \(instant(list.frozenAt)), sebelum angka penentunya diketahui.",
        "The draw “\(list.code)”. This list was frozen on \(instant(list.frozenAt)), before the numbers are known that decide."
      ),
      say(
        "Setiap baris daftar berisi nomor urut dan nomor peserta; angka umum menentukan pemenangnya menurut RFC 3797.",
        "Each line of the list is a place and an entrant's number; public numbers pick the winners, as RFC 3797 has it."
      ),
      say(
        "Periksa dengan: juara draw verify FILE. SHA-256 daftarnya: \(check)",
        "Check it with: juara draw verify FILE. The list's SHA-256: \(check)"),
    ]
  }

  /// The numbers in their one form.
  package func drawnBy(_ key: String) -> String {
    say("Diundi dengan \(key)", "Drawn by \(key)")
  }

  /// A draw's file was written.
  package func drawWritten(_ path: String) -> String {
    say(
      "Daftar undian ditulis ke “\(path)”. Siapa pun bisa memeriksanya dengan juara draw verify.",
      "Wrote the draw to “\(path)”. Anybody can check it with juara draw verify.")
  }

  /// How a draw is written whose file could not be.
  package func drawWrittenAgain(_ code: EventCode) -> String {
    say(
      "Undiannya sendiri sudah tersimpan. Tulis berkasnya dengan juara draw show \(code) --output BERKAS.",
      "The draw itself is kept. Write its file with juara draw show \(code) --output FILE.")
  }

  /// A published draw is right.
  package func drawVerified(_ draw: PublishedDraw) -> String {
    let list = say(
      "Daftarnya benar: \(number(draw.list.entrants.count)) peserta, SHA-256 \(draw.list.hash). Bandingkan dengan yang diumumkan lebih dulu.",
      "The list is right: \(number(draw.list.entrants.count)) entrants, SHA-256 \(draw.list.hash). Compare it with the one published first."
    )
    guard let outcome = draw.outcome else {
      return list + say(" Belum diundi.", " It is not drawn yet.")
    }
    return list
      + say(
        " Pemenangnya benar: \(number(outcome.picked.count)) terpilih dengan \(outcome.key)",
        " The winners are right: \(number(outcome.picked.count)) picked by \(outcome.key)")
  }

  /// Something in a published draw is wrong.
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
        "The numbers' one form is \(computed), not \(stated).")
    case .picked(let order, let stated, let computed):
      say(
        "Urutan \(order): seharusnya \(place(computed)), tertulis \(place(stated)).",
        "Pick \(order): it should be \(place(computed)), and it says \(place(stated)).")
    case .number(let place, let stated, let listed):
      say(
        "Nomor urut \(place) dalam daftar adalah \(listed.map(String.init) ?? "–"), bukan \(stated).",
        "Place \(place) of the list is number \(listed.map(String.init) ?? "–"), not \(stated).")
    }
  }

  private func place(_ place: Int?) -> String {
    place.map { say("nomor urut \($0)", "place \($0)") } ?? say("tidak ada", "nobody")
  }

  /// How many things are wrong with a published draw.
  package func drawDiffers(_ count: Int) -> String {
    say(
      "TIDAK cocok: \(number(count)) hal berbeda.",
      "NOT right: \(number(count)) \(count == 1 ? "thing differs" : "things differ").")
  }

  /// Why a file is no published draw.
  package func sentence(_ problem: DrawFileProblem) -> String {
    switch problem {
    case .notADraw:
      say(
        "Berkas ini bukan daftar undian dari juara draw create.",
        "This file is no draw made by juara draw create.")
    case .line(let line, let expected):
      say(
        "baris \(line): seharusnya “\(expected)”.", "line \(line): “\(expected)” is expected.")
    case .cutShort(let expected):
      say(
        "Berkasnya terpotong: “\(expected)” tidak ada.",
        "The file is cut short: “\(expected)” is missing.")
    }
  }
}
