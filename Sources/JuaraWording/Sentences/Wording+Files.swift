public import Juara

extension Wording {
  /// Why the library's file cannot be used, and what to do.
  public func sentence(_ problem: LibraryFileProblem) -> String {
    switch problem {
    case .missing(let path):
      say(
        "Berkas perpustakaan “\(path)” tidak ada. Buat dengan juara init, atau tunjuk dengan --database.",
        "There is no library file “\(path)”. Make one with juara init, or name it with --database.")
    case .exists(let path):
      say(
        "“\(path)” sudah ada dan tidak ditimpa. Pilih nama lain dengan --database.",
        "“\(path)” is there already and is left alone. Choose another name with --database.")
    case .isFolder(let path):
      say("“\(path)” adalah folder, bukan berkas.", "“\(path)” is a folder, not a file.")
    case .foreign(let path):
      say(
        "“\(path)” bukan berkas perpustakaan Juara. Berkas itu tidak disentuh.",
        "“\(path)” is not a library file of Juara's. It was left untouched.")
    case .newer(let path):
      say(
        "“\(path)” ditulis oleh Juara yang lebih baru. Perbarui program ini. Berkas itu tidak disentuh.",
        "“\(path)” was written by a newer Juara. Update this program. It was left untouched.")
    case .earlierTrial(let path):
      say(
        "“\(path)” dibuat oleh versi uji coba Juara yang lebih lama dan tidak bisa dibuka versi ini. Ekspor datanya dengan versi itu, lalu impor ke berkas baru (juara init). Berkas itu tidak disentuh.",
        "“\(path)” was made by an earlier trial version of Juara, and this version cannot open it. Export its data with that version, and import it into a new file (juara init). It was left untouched."
      )
    case .noPermission(let path):
      say(
        "“\(path)” tidak bisa dibuka: periksa folder dan izin berkasnya.",
        "“\(path)” cannot be opened: check its folder and its permissions.")
    case .unknownZone(let zone):
      say(
        "Zona waktu “\(zone)” tidak dikenal. Contoh: Asia/Makassar, Asia/Jakarta, Asia/Jayapura.",
        "The time zone “\(zone)” is not known. For example: Asia/Makassar, Asia/Jakarta, Europe/Berlin."
      )
    case .busy:
      say(
        "Program lain sedang menulis ke berkas ini. Tidak ada yang diubah; coba lagi sebentar.",
        "Another program is writing to this file. Nothing was changed; try again in a moment.")
    case .contradiction(let detail):
      say(
        "Itu bertentangan dengan aturan berkas perpustakaan (\(detail)). Tidak ada yang diubah. Ini kesalahan Juara: laporkan kalimat ini.",
        "That contradicts a rule of the library's file (\(detail)). Nothing was changed. This is a fault of Juara's: report this sentence."
      )
    case .unreadable(let value): sentence(value)
    case .diskFull:
      say(
        "Penyimpanan penuh. Tidak ada yang diubah; kosongkan ruang lalu coba lagi.",
        "The disk is full. Nothing was changed; make room and try again.")
    case .damaged(let path, let detail):
      say(
        "“\(path)” tidak bisa dibaca atau ditulis (\(database(detail))). Pakai salinan cadangan bila perlu.",
        "“\(path)” cannot be read or written (\(database(detail))). Use a backup if need be.")
    }
  }

  private func sentence(_ unreadable: UnreadableValue) -> String {
    let place = [unreadable.table, unreadable.column].compactMap { $0 }.joined(separator: ".")
    let row = unreadable.row.map { " (id \($0))" } ?? ""
    let value = unreadable.value.map { Self.escaped($0) } ?? "NULL"
    return say(
      "Berkas perpustakaan berisi nilai yang tidak berarti di \(place)\(row): “\(value)”. Program lain tentu menulisnya: perbaiki nilai itu, atau pakai salinan cadangan.",
      "The library file holds a value that means nothing in \(place)\(row): “\(value)”. Another program must have written it: correct the value, or use a backup."
    )
  }

  /// A text of one line, whatever another program wrote into it.
  private static func escaped(_ text: String) -> String {
    let shown = text.unicodeScalars.prefix(80).map { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: scalar.escaped(asASCII: true)
      default: String(scalar)
      }
    }
    return shown.joined()
  }

  /// Why a file cannot be read or written, and what to do.
  public func sentence(_ problem: FileProblem) -> String {
    switch problem {
    case .missing(let path):
      say("Berkas “\(path)” tidak ada.", "There is no file “\(path)”.")
    case .isFolder(let path):
      say("“\(path)” adalah folder, bukan berkas.", "“\(path)” is a folder, not a file.")
    case .noPermission(let path):
      say("Berkas “\(path)” tidak boleh dibaca.", "The file “\(path)” may not be read.")
    case .notReadable(let path, let fault):
      say(
        "Berkas “\(path)” tidak bisa dibaca: \(phrase(fault)).",
        "The file “\(path)” cannot be read: \(phrase(fault)).")
    case .notWritable(let path, let fault):
      say(
        "Berkas “\(path)” tidak bisa ditulis: \(phrase(fault)).",
        "The file “\(path)” cannot be written: \(phrase(fault)).")
    case .folderNotWritable(let path, let fault):
      say(
        "Folder “\(path)” tidak bisa dipakai: \(phrase(fault)). Pilih folder lain dengan --output.",
        "The folder “\(path)” cannot be used: \(phrase(fault)). Choose another with --output.")
    case .isDatabase(let path):
      say(
        "“\(path)” adalah berkas basis data dan tidak ditimpa. Pilih nama lain.",
        "“\(path)” is a database and is not written over. Choose another name.")
    case .isBeingImported(let path):
      say(
        "“\(path)” adalah berkas yang sedang diimpor dan tidak ditimpa. Pilih nama lain.",
        "“\(path)” is the file being imported and is not written over. Choose another name.")
    case .isWorkbook(let path):
      say(
        "“\(path)” adalah buku kerja Excel, bukan CSV. Simpan dulu sebagai “CSV UTF-8”, lalu impor berkas itu.",
        "“\(path)” is an Excel workbook, not a CSV file. Save it as “CSV UTF-8” and import that file."
      )
    case .empty: say("Berkasnya kosong.", "The file is empty.")
    case .onlyHeader:
      say(
        "Berkasnya hanya berisi judul kolom, tanpa baris data.",
        "The file has a header and no rows under it.")
    case .noHeader(let missing, let columns): noHeader(missing, columns)
    case .sameField(let field, let columns):
      say(
        "Kolom \(alternatives(columns)) sama-sama terbaca sebagai \(field.rawValue). Pilih satu dengan --column \(field.rawValue)=JUDUL.",
        "The columns \(alternatives(columns)) both mean \(field.rawValue). Choose one with --column \(field.rawValue)=HEADER."
      )
    case .readersInFile(let column):
      say(
        "--participant berlaku untuk seluruh berkas, padahal kolom “\(column)” menyebut pesertanya. Hapus salah satu.",
        "--participant is for a whole file, but the column “\(column)” names the participants. Remove one of the two."
      )
    case .unknownField(let name, let known):
      say(
        "--column: tidak ada isian “\(name)”. Yang ada: \(list(known)).",
        "--column: there is no field “\(name)”. There are: \(list(known)).")
    case .unknownColumn(let name, let columns):
      say(
        "--column: berkas ini tidak punya kolom “\(name)”. Kolomnya: \(columns.joined(separator: ", ")).",
        "--column: the file has no column “\(name)”. Its columns: \(columns.joined(separator: ", "))."
      )
    case .unknownEncoding(let name):
      say(
        "Pengodean “\(name)” tidak dikenal. Yang dikenal: utf-8, utf-16, utf-16le, utf-16be, windows-1252.",
        "The encoding “\(name)” is not known. Known are utf-8, utf-16, utf-16le, utf-16be, windows-1252."
      )
    case .badByte(let encoding, let line, let byte):
      say(
        "Baris \(line): bita \(byte) bukan \(encoding). Coba --encoding, atau simpan ulang sebagai UTF-8.",
        "Line \(line): byte \(byte) is not \(encoding). Try --encoding, or save the file as UTF-8.")
    case .syntax(let fault, let line, let record, let byte):
      say(
        "Baris \(line) (rekaman \(record), bita \(byte)): \(sentence(fault)) Perbaiki berkasnya; tidak ada yang diubah.",
        "Line \(line) (record \(record), byte \(byte)): \(sentence(fault)) Mend the file; nothing was changed."
      )
    }
  }

  private func noHeader(_ missing: [ImportField], _ columns: [String]) -> String {
    let columns = columns.prefix(20).joined(separator: ", ")
    if missing == [.activity] {
      return say(
        "Kegiatannya tidak disebut: pakai --activity, misalnya --activity books, atau petakan kolomnya dengan --column activity=JUDUL. Kolom yang ada: \(columns).",
        "No activity is named: use --activity, such as --activity books, or map its column with --column activity=HEADER. The columns are: \(columns)."
      )
    }
    if missing == [.participant] {
      return say(
        "Tidak disebut siapa pembacanya. Kolom yang ada: \(columns). Petakan dengan --column participant=JUDUL, atau sebut pembaca seluruh berkas dengan --participant NOMOR.",
        "The readers are not named. The columns are: \(columns). Map one with --column participant=HEADER, or name the reader of the whole file with --participant NUMBER."
      )
    }
    return say(
      "Tidak ada judul kolom yang dikenal: kurang \(list(missing)). Kolom yang ada: \(columns). Petakan dengan --column \(missing[0].rawValue)=JUDUL.",
      "No header is understood: \(list(missing)) is missing. The columns are: \(columns). Map one with --column \(missing[0].rawValue)=HEADER."
    )
  }

  private func list(_ fields: [ImportField]) -> String {
    fields.map(\.rawValue).joined(separator: ", ")
  }

  private func sentence(_ fault: FileProblem.CSVFault) -> String {
    switch fault {
    case .openQuote:
      say("tanda kutip dibuka dan tidak pernah ditutup.", "a quote opens and is never closed.")
    case .textAfterQuote:
      say("ada teks sesudah tanda kutip penutup.", "text stands after a closing quote.")
    case .quoteInField:
      say(
        "ada tanda kutip di tengah isian yang tidak dikutip.",
        "a quote stands inside a field that is not quoted.")
    case .nul:
      say("ada bita NUL; ini bukan berkas teks.", "there is a NUL byte; this is no text file.")
    case .fieldTooLong(let limit):
      say(
        "isian lebih dari \(number(limit)) bita.", "a field is longer than \(number(limit)) bytes.")
    case .tooManyFields(let limit):
      say("lebih dari \(number(limit)) kolom.", "there are more than \(number(limit)) columns.")
    case .recordTooLong(let limit):
      say("baris lebih dari \(number(limit)) bita.", "a row is longer than \(number(limit)) bytes.")
    }
  }
}
