package import Juara

extension Wording {
  /// `“Text” — Author, Title, hlm. 12`
  package func quotation(_ draft: QuotationDraft) -> String {
    "“\(draft.text)” — \(source(of: draft))"
  }

  /// `Author, Title, hlm. 12`
  package func source(of draft: QuotationDraft) -> String {
    "\(draft.author), \(draft.title), \(page(draft.page))"
  }

  /// `hlm. 12`; what is no number stands as it is: `bab 3`.
  package func page(_ page: String) -> String {
    let first = page.prefix { $0.isNumber || $0.isLetter }
    let isNumber =
      first.allSatisfy(\.isNumber) || first.allSatisfy { "ivxlcIVXLC".contains($0) }
    let isRange = page.contains { "–-,".contains($0) }
    return isNumber ? say("hlm. ", isRange ? "pp. " : "p. ") + page : page
  }

  package func label(_ topic: Tip.Topic) -> String {
    switch topic {
    case .search: say("pencarian", "searching")
    case .sources: say("menilai sumber", "judging sources")
    case .citing: say("mengutip", "citing sources")
    case .safety: say("keamanan", "online safety")
    case .reading: say("membaca", "reading well")
    }
  }

  var topics: String {
    Tip.Topic.allCases.map {
      say(label($0).replacing(" ", with: "-"), "\($0.rawValue) (\(label($0)))")
    }.joined(separator: ", ")
  }

  /// Within a sentence.
  package func label(_ item: CollectionItem) -> String {
    switch item {
    case .quotation(let id): say("kutipan \(id)", "quotation \(id)")
    case .tip(let id): say("kiat \(id)", "tip \(id)")
    case .readingList(let id): say("daftar bacaan \(id)", "reading list \(id)")
    case .staffReview(let id): say("resensi petugas \(id)", "staff review \(id)")
    }
  }

  private func command(_ item: CollectionItem) -> String {
    switch item {
    case .quotation: "juara quote list"
    case .tip: "juara tip list"
    case .readingList: "juara reading-list list"
    case .staffReview: "juara review list"
    }
  }

  func noItem(_ item: CollectionItem) -> String {
    say(
      "Tidak ada \(label(item)). Lihat \(command(item)).",
      "There is no \(label(item)). See \(command(item)).")
  }

  package func added(_ item: CollectionItem) -> String {
    say("Ditambahkan sebagai \(label(item)).", "Added as \(label(item)).")
  }

  package func changed(_ item: CollectionItem) -> String {
    say("\(capitalised(label(item))) diubah.", "Changed \(label(item)).")
  }

  package func removed(_ items: [CollectionItem]) -> String {
    let names = items.map(label).joined(separator: ", ")
    return say("\(capitalised(names)) dihapus.", "Removed \(names).")
  }

  package func used(_ item: CollectionItem, on day: Day) -> String {
    say(
      "\(capitalised(label(item))) dicatat dipakai pada \(self.day(day)).",
      "Recorded that \(label(item)) is used on \(self.day(day)).")
  }

  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  package func starterTipsAdded(_ count: Int, of all: Int) -> String {
    count == 0
      ? say(
        "Ke-\(number(all)) kiat awal sudah ada; tidak ada yang ditambahkan.",
        "All \(number(all)) starter tips are there already; none was added.")
      : say(
        "\(number(count)) dari \(number(all)) kiat awal ditambahkan. Ubah dengan juara tip edit, hapus dengan juara tip remove.",
        "Added \(number(count)) of the \(number(all)) starter tips. Change one with juara tip edit, remove one with juara tip remove."
      )
  }

  package func readingList(_ list: ReadingList) -> String {
    say(
      "“\(list.name)”: \(number(list.titles.count)) judul.",
      "“\(list.name)”: \(number(list.titles.count)) \(list.titles.count == 1 ? "title" : "titles")."
    )
  }

  /// `Laskar Pelangi, Andrea Hirata: why it is on the list`
  package func listed(_ title: ReadingList.Title) -> String {
    [title.work.title ?? title.work.isbn.map { "ISBN \($0.digits)" }, title.work.author]
      .compactMap(\.self).joined(separator: ", ") + (title.note.map { ": \($0)" } ?? "")
  }

  fileprivate func name(_ part: CollectionPart) -> String {
    switch part {
    case .quotation: say("Kutipan", "The quotation")
    case .author: say("Penulis", "The author")
    case .bookTitle: say("Judul buku", "The book's title")
    case .page: say("Halaman", "The page")
    case .tipTitle: say("Judul kiat", "The tip's title")
    case .tip: say("Isi kiat", "The tip")
    case .listName: say("Nama daftar", "The list's name")
    case .about: say("Pengantar", "The introduction")
    case .note: say("Catatan", "The note")
    case .synopsis: say("Sinopsis", "The synopsis")
    case .review: say("Resensi", "The review")
    case .altText: say("Teks pengganti", "The alt text")
    }
  }
}

extension CollectionRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .blank(let part):
      wording.say(
        "\(wording.name(part)) kosong. Isi dengan kata-kata.",
        "\(wording.name(part)) is empty. Give it words.")
    case .tooLong(let part, let limit):
      wording.say(
        "\(wording.name(part)) lebih dari \(wording.number(limit)) huruf. Pendekkan.",
        "\(wording.name(part)) is longer than \(wording.number(limit)) characters. Shorten it.")
    case .controlCharacter(let part):
      wording.say(
        "\(wording.name(part)) berisi karakter kendali yang tidak terlihat. Ketik ulang isinya.",
        "\(wording.name(part)) has a control character that cannot be seen. Type it again.")
    case .exists(let item):
      wording.say(
        "Sudah ada: \(wording.label(item)). Tidak ada yang ditambahkan.",
        "It is there already: \(wording.label(item)). Nothing was added.")
    case .differs(let line):
      wording.say(
        "sama dengan baris \(line), tetapi isinya berbeda. Pilih salah satu.",
        "the same as line \(line), but it says something else. Keep one of them.")
    case .noTitles:
      wording.say(
        "Daftar bacaan tanpa judul. Sebut judulnya dengan --title, atau berkasnya dengan juara reading-list import.",
        "A reading list without titles. Give them with --title, or a file with juara reading-list import."
      )
    case .titleListed(let title, let list):
      wording.say(
        "“\(title)” sudah ada di “\(list)”.", "“\(title)” is on “\(list)” already.")
    case .noSuchTitle(let place, let count):
      wording.say(
        "Tidak ada judul ke-\(place); daftarnya berisi \(count) judul.",
        "There is no title \(place); the list has \(count).")
    case .lastTitle(let list):
      wording.say(
        "“\(list)” akan kosong. Hapus seluruhnya dengan juara reading-list remove.",
        "“\(list)” would be empty. Remove it as a whole with juara reading-list remove.")
    }
  }
}
