package import Juara

extension FileProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .missing(let path):
      wording.say("Berkas “\(path)” tidak ada.", "There is no file “\(path)”.")
    case .isFolder(let path):
      wording.say("“\(path)” adalah folder, bukan berkas.", "“\(path)” is a folder, not a file.")
    case .noPermission(let path):
      wording.say(
        "Berkas “\(path)” tidak boleh dibaca.", "Permission to read the file “\(path)” is denied.")
    case .notReadable(let path, let fault):
      wording.say(
        "Berkas “\(path)” tidak bisa dibaca: \(wording.phrase(fault)).",
        "The file “\(path)” could not be read: \(wording.phrase(fault)).")
    case .notWritable(let path, let fault):
      wording.say(
        "Berkas “\(path)” tidak bisa ditulis: \(wording.phrase(fault)).",
        "The file “\(path)” could not be written: \(wording.phrase(fault)).")
    case .folderNotWritable(let path, let fault):
      wording.say(
        "Folder “\(path)” tidak bisa dipakai: \(wording.phrase(fault)). Pilih folder lain dengan --output.",
        "The folder “\(path)” cannot be used: \(wording.phrase(fault)). Choose another with --output."
      )
    case .exists(let path):
      wording.say(
        "“\(path)” sudah ada dan tidak ditimpa. Pilih nama lain.",
        "“\(path)” already exists and was not overwritten. Choose another name.")
    case .isDatabase(let path):
      wording.say(
        "“\(path)” adalah berkas basis data dan tidak ditimpa. Pilih nama lain.",
        "“\(path)” is a database and was not overwritten. Choose another name.")
    case .isBeingImported(let path):
      wording.say(
        "“\(path)” adalah berkas yang sedang diimpor dan tidak ditimpa. Pilih nama lain.",
        "“\(path)” is the file being imported and was not overwritten. Choose another name.")
    case .isWorkbook(let path):
      wording.say(
        "“\(path)” adalah buku kerja Excel, bukan CSV. Simpan dulu sebagai “CSV UTF-8”, lalu impor berkas itu.",
        "“\(path)” is an Excel workbook, not a CSV file. Save it as “CSV UTF-8” and import that file."
      )
    case .tooLarge(let name, let limit):
      wording.say(
        "Berkas “\(name)” lebih besar dari \(wording.number(limit >> 20)) MB: itu bukan berkas yang diminta di sini.",
        "The file “\(name)” is larger than \(wording.number(limit >> 20)) MB: it is not the kind of file that is wanted here."
      )
    case .noManifest(let path):
      wording.say(
        "Di “\(path)” tidak ada perpustakaan yang diekspor: manifest.csv tidak ada.",
        "“\(path)” has no exported library: there is no manifest.csv.")
    case .changedSinceExport(let name):
      wording.say(
        "“\(name)” berubah sejak diekspor, atau hilang. Tidak ada yang diimpor.",
        "“\(name)” was changed after the export, or is gone. Nothing was imported.")
    case .otherVersion(let path):
      wording.say(
        "“\(path)” diekspor oleh versi Juara yang lain. Impor dengan versi itu.",
        "“\(path)” was exported by another version of Juara. Import it with that version.")
    case .empty: wording.say("Berkasnya kosong.", "The file is empty.")
    case .onlyHeader:
      wording.say(
        "Berkasnya hanya berisi judul kolom, tanpa baris data.",
        "The file has only a header and no rows.")
    case .noHeader(let missing, let columns): wording.noHeader(missing, columns)
    case .sameField(let field, let columns):
      wording.say(
        "Kolom \(wording.alternatives(columns)) sama-sama terbaca sebagai \(wording.name(field)). Pilih satu dengan --column \(wording.name(field))=JUDUL.",
        "The columns \(wording.alternatives(columns)) both mean \(wording.name(field)). Choose one with --column \(wording.name(field))=HEADER."
      )
    case .noQuantity(let activity, let columns):
      wording.say(
        "Tidak ada kolom jumlah \(wording.label(activity)), dan jumlahnya tidak ditebak. Kolom yang ada: \(wording.list(columns)). Petakan dengan --column jumlah=JUDUL, atau sebut kegiatan lain dengan --activity.",
        "There is no column with the number of \(wording.label(activity)), and none is guessed. The columns are: \(wording.list(columns)). Map one with --column quantity=HEADER, or give another --activity."
      )
    case .noDay(let columns):
      wording.say(
        "Tidak ada kolom tanggal baca, dan tanggalnya tidak ditebak. Kolom yang ada: \(wording.list(columns)). Petakan dengan --column tanggal_baca=JUDUL, atau sebut satu tanggal untuk semua baris dengan --read-on.",
        "There is no column with the day of reading, and none is guessed. The columns are: \(wording.list(columns)). Map one with --column read_on=HEADER, or give one day for all rows with --read-on."
      )
    case .otherKind(let kind):
      wording.say(
        "Berkas ini tampaknya berisi \(wording.label(kind)). Impor dengan \(wording.command(kind)); bila memang berkas yang dimaksud, tambahkan --anyway.",
        "This file looks like \(kind == .log ? "a log" : wording.label(kind)). Import it with \(wording.command(kind)); if it is the right file, add --anyway."
      )
    case .mixedDates(let field, let column, let dayFirst, let monthFirst):
      wording.say(
        "Tanggal di kolom “\(column)” saling bertentangan: “\(dayFirst.text)” (baris \(dayFirst.line)) menulis hari dulu, “\(monthFirst.text)” (baris \(monthFirst.line)) bulan dulu. Perbaiki berkasnya, atau tetapkan dengan --date-order \(wording.name(field))=dmy atau =mdy.",
        "The dates in the column “\(column)” contradict each other: “\(dayFirst.text)” (line \(dayFirst.line)) is day first, “\(monthFirst.text)” (line \(monthFirst.line)) is month first. Fix the file, or decide with --date-order \(wording.name(field))=dmy or =mdy."
      )
    case .mappingMisfit(let field, let missing, let columns):
      wording.say(
        "Dulu \(wording.name(field)) dipetakan ke kolom “\(missing)”, yang tidak ada di berkas ini. Kolomnya: \(wording.list(columns)). Sebut kolomnya dengan --column \(wording.name(field))=JUDUL, atau --column \(wording.name(field))= bila tidak ada.",
        "Earlier, \(wording.name(field)) was mapped to the column “\(missing)”, which this file does not have. Its columns: \(wording.list(columns)). Give the column with --column \(wording.name(field))=HEADER, or --column \(wording.name(field))= if there is none."
      )
    case .readersInFile(let column):
      wording.say(
        "--participant berlaku untuk seluruh berkas, padahal kolom “\(column)” menyebut pesertanya. Hapus salah satu.",
        "--participant applies to the whole file, but the column “\(column)” names the participants. Remove one of them."
      )
    case .unknownField(let name, let known):
      wording.say(
        "Tidak ada isian “\(name)”. Yang ada: \(wording.list(known)).",
        "There is no field “\(name)”. Available: \(wording.list(known)).")
    case .unknownColumn(let name, let columns):
      wording.say(
        "--column: berkas ini tidak punya kolom “\(name)”. Kolomnya: \(wording.list(columns)).",
        "--column: the file has no column “\(name)”. Its columns: \(wording.list(columns))."
      )
    case .unknownEncoding(let name):
      wording.say(
        "Pengodean “\(name)” tidak dikenal. Pakai utf-8, utf-16, utf-16le, utf-16be, windows-1252.",
        "The encoding “\(name)” is unknown. Use utf-8, utf-16, utf-16le, utf-16be, windows-1252."
      )
    case .badByte(let encoding, let line, let byte):
      wording.say(
        "Baris \(line): bita \(byte) bukan \(encoding). Coba --encoding, atau simpan ulang sebagai UTF-8.",
        "Line \(line): byte \(byte) is not \(encoding). Try --encoding, or save the file as UTF-8.")
    case .syntax(let fault, let line, let record, let byte):
      wording.say(
        "Baris \(line) (rekaman \(record), bita \(byte)): \(wording.sentence(fault)) Perbaiki berkasnya; tidak ada yang diubah.",
        "Line \(line) (record \(record), byte \(byte)): \(wording.sentence(fault)) Fix the file; nothing was changed."
      )
    }
  }
}

extension Wording {
  fileprivate func noHeader(_ missing: [ImportField], _ columns: [String]) -> String {
    let columns = list(columns)
    if missing == [.activity] {
      return say(
        "Kegiatannya tidak disebut: pakai --activity, misalnya --activity buku, atau petakan kolomnya dengan --column kegiatan=JUDUL. Kolom yang ada: \(columns).",
        "No activity is given: use --activity, such as --activity books, or map its column with --column activity=HEADER. The columns are: \(columns)."
      )
    }
    if missing == [.participant] {
      return say(
        "Tidak disebut siapa pembacanya. Kolom yang ada: \(columns). Petakan dengan --column peserta=JUDUL, atau sebut pembaca seluruh berkas dengan --participant NOMOR.",
        "The readers are not given. The columns are: \(columns). Map one with --column participant=HEADER, or give the reader of the whole file with --participant NUMBER."
      )
    }
    if missing == [.readingList] {
      return say(
        "Tidak disebut daftar bacaannya. Kolom yang ada: \(columns). Sebut satu daftar untuk seluruh berkas dengan --name, atau petakan kolomnya dengan --column daftar_bacaan=JUDUL.",
        "The reading list is not given. The columns are: \(columns). Give one list for the whole file with --name, or map its column with --column reading_list=HEADER."
      )
    }
    let field = name(missing.first ?? .fullName)
    return say(
      "Tidak ada judul kolom yang dikenal: kurang \(list(missing)). Baris terlebar: \(columns). Bila itu judul kolom, petakan dengan --column \(field)=JUDUL; bila berkasnya tanpa judul kolom, petakan menurut urutan kolom: --column \(field)=#1.",
      "No header was recognised: \(list(missing)) is missing. The widest row is: \(columns). If that is the header, map a column with --column \(field)=HEADER; if the file has no header, map columns by position: --column \(field)=#1."
    )
  }

  fileprivate func list(_ fields: [ImportField]) -> String {
    fields.map(name).joined(separator: ", ")
  }

  fileprivate func list(_ columns: [String]) -> String {
    columns.filter { !$0.isEmpty }.prefix(20).joined(separator: ", ")
  }

  fileprivate func command(_ kind: Import.Kind) -> String {
    switch kind {
    case .registrations: "juara registration import"
    case .log: "juara log import"
    case .participants: "juara participant import"
    case .attendance: "juara attendance import"
    case .marks: "juara jury import"
    case .quotations: "juara quote import"
    case .figures: "juara figures import"
    case .tips: "juara tip import"
    case .readingLists: "juara reading-list import"
    case .faq: "juara faq import"
    case .surveys: "juara survey import"
    }
  }

  /// A field as `--column` takes it.
  package func name(_ field: ImportField) -> String {
    say(Self.indonesianFields[field] ?? field.rawValue, field.rawValue)
  }

  /// Each is among the words by which headers are known.
  private static let indonesianFields: [ImportField: String] = [
    .entrantNumber: "nomor_peserta", .status: "status_pendaftaran",
    .registeredAt: "waktu_pendaftaran", .fullName: "nama", .firstName: "nama_depan",
    .lastName: "nama_belakang", .birthDate: "tanggal_lahir", .phone: "telepon", .email: "surel",
    .school: "sekolah", .schoolClass: "kelas", .memberNumber: "nomor_anggota",
    .guardianName: "nama_wali", .guardianPhone: "telepon_wali", .guardianConsent: "izin_wali",
    .publishName: "izin_menampilkan_nama", .party: "jumlah_orang", .sessions: "sesi",
    .participant: "peserta", .group: "kelompok", .activity: "kegiatan", .quantity: "jumlah",
    .title: "judul", .author: "penulis", .bookLanguage: "bahasa", .review: "resensi",
    .link: "tautan", .rating: "bintang", .shelf: "status_baca", .readOn: "tanggal_baca",
    .recordedAt: "waktu_catat", .attendee: "nama", .joinedAt: "jam_masuk", .leftAt: "jam_keluar",
    .minutes: "menit", .waitingRoom: "di_ruang_tunggu", .attended: "kehadiran",
    .userAction: "tindakan_pengguna", .entrant: "peserta", .juror: "juri", .challenge: "lomba",
    .remark: "catatan", .quotation: "kutipan", .page: "halaman", .tip: "kiat", .topic: "topik",
    .readingList: "daftar_bacaan", .referral: "kode_referal", .permalink: "tautan",
    .personalCode: "kode_pribadi",
    .faqLanguage: "bahasa", .answer: "jawaban", .alsoAsked: "juga",
    .faqFound: "ditemukan",
  ]
}

extension Wording {
  fileprivate func sentence(_ fault: FileProblem.CSVFault) -> String {
    switch fault {
    case .openQuote:
      say(
        "tanda kutip dibuka dan tidak pernah ditutup.",
        "a quotation mark is opened and never closed.")
    case .textAfterQuote:
      say("ada teks sesudah tanda kutip penutup.", "there is text after a closing quotation mark.")
    case .quoteInField:
      say(
        "ada tanda kutip di tengah isian yang tidak dikutip.",
        "there is a quotation mark inside an unquoted field.")
    case .nul:
      say("ada bita NUL; ini bukan berkas teks.", "there is a NUL byte; this is not a text file.")
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

extension Wording {
  /// Part of a sentence.
  func phrase(_ fault: SystemFault) -> String {
    switch fault {
    case .noFolder: say("foldernya tidak ada", "its folder does not exist")
    case .notAFolder: say("yang disebut bukan folder", "it is not a folder")
    case .isAFolder: say("yang disebut adalah folder", "it is a folder")
    case .alreadyThere:
      say("sudah ada yang bernama sama", "something with that name already exists")
    case .notAllowed: say("tidak diizinkan", "permission is denied")
    case .readOnly: say("penyimpanannya hanya untuk dibaca", "the disk is read-only")
    case .full: say("penyimpanan penuh", "the disk is full")
    case .quotaUsedUp: say("jatah penyimpanan habis", "the disk quota is used up")
    case .tooLarge:
      say("berkasnya melebihi ukuran yang diizinkan", "the file is larger than allowed")
    case .nameTooLong: say("namanya terlalu panjang", "its name is too long")
    case .faulty: say("penyimpanannya bermasalah", "the disk is faulty")
    case .other(let number): say("galat sistem nomor \(number)", "system error \(number)")
    }
  }
}
