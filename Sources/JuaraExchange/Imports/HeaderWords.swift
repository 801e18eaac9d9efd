import Juara

enum HeaderWords {
  /// The columns that a file of rejected rows has before those of the original file.
  static let ours = ["_line", "_problem"]

  static func isOurs(_ header: String) -> Bool { ours.contains(header) }

  /// What is left of a header when case, spaces and punctuation are ignored, and a number before it,
  /// what stands in parentheses, and the document it is to agree with: `2. No. WhatsApp (aktif)` is
  /// `nowhatsapp`.
  static func key(_ header: String) -> String {
    var key = ""
    var depth = 0
    for character in withoutPlace(header).lowercased() {
      if character == "(" { depth += 1 }
      if depth == 0 {
        if character.isLetter || character.isNumber { key.append(character) }
        // What stood before is the number of a question.
        if character == "." || character == ")", key.allSatisfy(\.isNumber) { key = "" }
      }
      if character == ")" { depth = max(0, depth - 1) }
    }
    if let range = key.firstRange(of: "sesuai"), range.lowerBound > key.startIndex {
      key.removeSubrange(range.lowerBound...)
    }
    return key
  }

  /// A header without the `#2` of the second of two alike.
  private static func withoutPlace(_ header: String) -> Substring {
    guard let mark = header.lastIndex(of: "#"), mark > header.startIndex,
      Int(header[mark...].dropFirst()) != nil
    else { return header[...] }
    return header[..<mark]
  }

  /// What two rows of headers share that mean the same; what `RejectedRows` added is no part of it.
  static func key(ofRow headers: [String]) -> String {
    headers.filter { !isOurs($0) }.map(key).joined(separator: "|")
  }

  private static let people = """
    nama; nama lengkap; nama peserta; nama lengkap peserta; nama siswa; nama lengkap siswa; nama murid
    nama mahasiswa; nama pendaftar; nama pembaca; nama pemustaka; name; names; full name
    participant name; child's name; student name
    """
  private static let parents = """
    orang tua; orang tua wali; ortu; ortu wali; wali; wali murid; orang tua murid; ayah; ibu; bapak
    parent; guardian; parent guardian
    """
  private static let phones = """
    wa; no wa; nomor wa; whatsapp; whatsap; no whatsapp; nomor whatsapp; hp; no hp; nomor hp; telepon
    no telepon; nomor telepon; telp; no telp; nomor telp; no handphone; nomor handphone; handphone
    no hp wa; nomor hp wa; no wa hp; nomor wa hp; no hp whatsapp; nomor hp whatsapp; kontak; no kontak
    no telepon wa; nomor telepon wa; nomor telepon whatsapp; no telp wa; nomor telepon hp
    """

  /// The words of each field, besides the name that `--column` gives it.
  private static let words: [ImportField: String] = [
    .entrantNumber: "Nomor Peserta; No Peserta; Entrant Number",
    .status: "Status Pendaftaran; Registration Status; Approval Status; Attendee Status; RSVP",
    .registeredAt: """
    Cap waktu; Stempel Waktu; Timestamp; Waktu Pendaftaran; Tanggal Pendaftaran; Waktu Daftar
    Tanggal Daftar; Tgl Daftar; Terdaftar Pada; Submitted At; Registration Time; Submission Date
    """,
    .fullName: people,
    .firstName: "Nama Depan; First; Given Name",
    .lastName: "Nama Belakang; Last; Surname; Family Name",
    .birthDate: """
    Tanggal Lahir; Tgl Lahir; Tgl Lhr; TTL; Tempat Tanggal Lahir; Tempat Tgl Lahir
    Tempat dan Tanggal Lahir; Date of Birth; DOB; Birthday; Birthdate
    """,
    .phone: phones
      + "; Phone Number; Mobile; Mobile Number; WhatsApp Number; Telephone; Cell Phone",
    .email: """
    Alamat Email; Emails; Email Address; User Email; Surel; Alamat Surel; Username; Nama Pengguna
    Email Addresses
    """,
    .school: """
    Asal Sekolah; Sekolah; Nama Sekolah; Sekolah Asal; Instansi; Asal Sekolah Instansi
    Sekolah Instansi; Asal Instansi; School Name
    """,
    .schoolClass: """
    Kelas; Kls; Rombel; Rombongan Belajar; Grade; Kelas Saat Ini; Tingkat; Tingkat Kelas
    """,
    .memberNumber: """
    Nomor Anggota; No Anggota; No Anggota Perpustakaan; Nomor Anggota Perpustakaan; Member ID
    Library Card; Library Card Number
    """,
    .guardianName: combined(["nama"], parents) + "; " + combined([], parents, ["name"]) + "; "
      + "Orang Tua Wali; Guardian; Parent; Parent Guardian; Wali; Orang Tua",
    .guardianPhone: combined(phones.list, parents) + "; " + combined([], parents, ["phone"]),
    .guardianConsent: combined(["izin", "ijin", "persetujuan", "surat izin"], parents)
      + "; Parental Consent; " + combined([], parents, ["consent", "permission"]),
    .publishName: "Izin Menampilkan Nama; Publish Name",
    .party: "Jumlah Orang; Jumlah Peserta; Jumlah Kursi; Party Size; Seats",
    .sessions: "Sesi; Pilihan Sesi; Sesi yang Diikuti; Session",
    .participant: "Peserta; Nomor Peserta; ID Peserta; Pembaca; Participant ID; Reader; " + people,
    .group: "Kelompok; Grup; Regu; Cabang; Klub; Branch; Club; Team",
    .activity: "Kegiatan; Aktivitas; Jenis Kegiatan",
    .quantity: """
    Jumlah; Banyaknya; Jumlah Buku; Jumlah Halaman; Jumlah Menit; Count; Amount; Halaman; Pages
    Pages Read; Halaman yang Dibaca; Jumlah Halaman yang Dibaca; Berapa Halaman; Menit; Minutes
    Minutes Read; Durasi Membaca; Lama Membaca; Berapa Menit; Berapa Menit Membaca
    Berapa Jam; Berapa Jam Membaca; Jam Membaca; Hours Read; Berapa Buku; Banyak Halaman
    Jml Halaman; Jml Hlm; Hlm; Jumlah Hlm; Number of Pages Read; Berapa Lama Membaca
    """,
    .title: "Judul; Judul Buku; Nama Buku; Buku; Judul Bacaan; Book Title; Book; Book Name",
    .author: "Penulis; Pengarang; Nama Penulis; Nama Pengarang; Authors",
    .isbn: "Nomor ISBN; ISBN13; ISBN10",
    .bookLanguage: "Bahasa Buku; Bahasa; Book Language; Language",
    .review: """
    Resensi; Ulasan; Resensi Buku; Ulasan Buku; Book Review; My Review; Ceritakan Isi Buku
    Isi Buku; Ringkasan; Rangkuman; Ringkasan Buku; Resensi Singkat; Ceritakan Isi Buku Ini
    """,
    .rating: "Nilai Buku; Bintang; My Rating; Star Rating; Stars",
    .link: """
    Tautan; URL; Link Postingan; Link Unggahan; Link Karya; Link Video; Link Post; Link Konten
    Link Instagram; Link IG; Link Tiktok; Link Facebook; Link Youtube; Link Resensi; Link Tugas
    Tautan Postingan; Tautan Unggahan; Tautan Karya; Tautan Video; Tautan Konten; Tautan Post
    Tautan Instagram; Tautan Tiktok; Tautan Facebook; Tautan Youtube; Tautan Resensi; Alamat Tautan
    Tautan Medsos; Link Medsos; Link Media Sosial; Tautan Media Sosial; Link Bukti; Tautan Bukti
    Post Link; Link to Post; Post URL; Video Link; Work Link; Link to Work; Link to Your Post
    """,
    .shelf: """
    Bookshelf; Exclusive Shelf; Read Status; Reading Status; Status; Status Baca
    Status Membaca; Collections
    """,
    .readOn: """
    Tanggal Baca; Tanggal Membaca; Tanggal; Tanggal Selesai; Tanggal Selesai Baca; Tgl Baca
    Tanggal Selesai Membaca; Hari Tanggal; Selesai; Selesai Dibaca; Date Read; Date; Finished On
    Finished; Date Finished; Finish Date; Date Completed; Completed; End Date; Last Date Read; Tgl
    """,
    .attendee: """
    Attendee Name; Participant; User Name; Display Name; Nama Pengguna; Nama Tampilan;
    """ + people,
    .joinedAt: """
    Waktu Bergabung; Waktu Masuk; Jam Masuk; Jam Datang; Jam Hadir; Waktu Hadir; Joined At
    Time Joined; First Join; First Join Time
    """,
    .leftAt:
      "Waktu Keluar; Jam Keluar; Jam Pulang; Left At; Time Exited; Last Leave; Last Leave Time",
    .minutes: """
    Duration; Total Duration; Time in Session; Durasi; Total Durasi; Durasi Total; Menit
    Waktu dalam Sesi; Lama Hadir; Jumlah Menit; In-Meeting Duration; Attendance Duration
    """,
    .waitingRoom: "Waiting Room; Di Ruang Tunggu; Dalam Ruang Tunggu",
    .attended: """
    Hadir; Menghadiri; Kehadiran; Status Kehadiran; Status; Keterangan; Ket; Presensi; Absensi
    Present; Attendance; Attendance Status
    """,
    .userAction: "User Action; Tindakan Pengguna",
    .recordedAt: """
    Cap waktu; Stempel Waktu; Timestamp; Dicatat Pada; Waktu Catat; Log Timestamp; Submitted At
    """,
    .entrant: "Peserta; Nomor Peserta; No. Peserta", .juror: "Juri; Nama Juri",
    .challenge: "Lomba; Tantangan", .remark: "Catatan; Catatan Juri; Remarks; Note; Notes",
    .quotation: "Kutipan; Teks; Teks Kutipan; Isi Kutipan; Quote; Text; Quote Text",
    .page: "Halaman; Hlm; Hal; Nomor Halaman; Pages; Page Number",
    .tip: "Kiat; Tips; Teks; Isi; Isi Kiat; Text; Isi Tips",
    .topic: "Topik; Tema; Theme; Subject",
    .readingList: "Daftar; Daftar Bacaan; Nama Daftar; List; List Name",
    .permalink: "Permalink; Post Link; Tweet Permalink; Tautan",
    .personalCode: """
    Kode Pribadi; Kode; Kode Anda; Kode Survei; Kode Peserta; Personal Code; Code; Your Code
    """,
    .referral: """
    Kode; Kode Referal; Kode Referral; Kode Rujukan; Referal; Referral Code; Source; utm_source
    """,
    .faqCode: "Kode; Code", .faqLanguage: "Bahasa; Language", .answer: "Jawaban",
    .alsoAsked: "Juga; Also Asked; Pertanyaan; Question; Pertanyaan Lain",
    .faqFound: "Ditemukan",
  ]

  /// Every first word before every middle one before every last one.
  private static func combined(
    _ first: [String], _ middle: String, _ last: [String] = [""]
  ) -> String {
    let first = first.isEmpty ? [""] : first
    return first.flatMap { first in
      middle.list.flatMap { middle in last.map { first + middle + $0 } }
    }.joined(separator: ";")
  }

  /// The fields that a header's key may be.
  private static let fields: [String: Set<ImportField>] = {
    var fields: [String: Set<ImportField>] = [:]
    for field in ImportField.allCases {
      for word in [field.rawValue] + words[field, default: ""].list {
        fields[key(word), default: []].insert(field)
      }
    }
    return fields
  }()

  /// What a form may add behind a field's words, as in `Nomor WA Aktif` and `Tanggal Lahir Anak`.
  private static let endings = [
    "yangaktif", "aktif", "yangbisadihubungi", "anda", "kamu", "peserta", "siswa", "anak", "ananda",
    "yangdibaca", "dibaca", "hariini", "untuksertifikat", "untukpiagam", "lengkap",
  ]

  /// The field of a header among those that a kind of file has; nil where none has that name.
  static func field(of header: String, among candidates: [ImportField]) -> ImportField? {
    var key = key(header)
    while !key.isEmpty {
      if let known = fields[key], let field = candidates.first(where: known.contains) {
        return field
      }
      // What another kind of file knows, such as `Jumlah Peserta`, means that here too.
      guard fields[key] == nil, let ending = endings.first(where: key.hasSuffix) else { break }
      key.removeLast(ending.count)
      if ["jumlah", "kode", "source"].contains(key) { break }
    }
    return consent(askedBy: header).flatMap { candidates.contains($0) ? $0 : nil }
  }

  /// The consent that the question of a form asks for, such as `Boleh menampilkan nama?` or `Saya
  /// mengizinkan anak saya …`; nil where it asks for several in one, or for pictures.
  private static func consent(askedBy header: String) -> ImportField? {
    let words = Set(header.lowercased().split { !$0.isLetter }.map(String.init))
    func has(_ list: String) -> Bool {
      list.split(whereSeparator: \.isWhitespace).contains { words.contains(String($0)) }
    }
    guard
      has(
        """
        mengizinkan mengijinkan izinkan ijinkan menyetujui setuju bersedia boleh bolehkah izin allow
        agree permit may consent
        """), !has("foto photo photos video dokumentasi difoto direkam rekaman gambar picture")
    else { return nil }
    let isOfName =
      has("nama name namanya")
      && has(
        """
        menampilkan ditampilkan tampilkan mencantumkan dicantumkan dipublikasikan mempublikasikan
        publikasi memuat dimuat diumumkan mengumumkan publish published show shown display displayed
        """)
    let isOfTakingPart =
      has("anak ananda child son daughter putra putri siswa")
      && (has("mengikuti ikut mengikutsertakan berpartisipasi keikutsertaan participate join part")
        || key(header).hasSuffix("mengizinkananaksaya"))
    return isOfName == isOfTakingPart ? nil : isOfName ? .publishName : .guardianConsent
  }

  /// Whether a column holds a password or a number of the state, of which nothing is kept.
  static func isSecret(_ header: String) -> Bool {
    ["password", "passwd", "katasandi", "sandi", "pin", "mpasswd"].contains(key(header))
      || NationalIDNumber.isAskedFor(by: header)
  }

  /// Whether a header may as well be of what people say of how they heard of an event.
  static func mayBeHearsay(_ header: String) -> Bool {
    ["source", "utmsource"].contains(key(header))
  }

  /// Whether an e-mail address may stand under a header, or any other name of an account.
  static func mayBeEmail(_ header: String) -> Bool {
    ["username", "namapengguna"].contains(key(header))
  }
}

extension String {
  /// What stands between semicolons and line breaks.
  fileprivate var list: [String] {
    split { $0 == ";" || $0.isNewline }.map(String.init)
  }
}
