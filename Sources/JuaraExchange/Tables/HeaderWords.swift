import Juara

/// The headers by which columns are known, in Indonesian and English.
enum HeaderWords {
  /// The columns that a file of rejected rows has before those of the original file.
  static let ours = ["_line", "_problem"]

  /// Whether a header is one of those.
  static func isOurs(_ header: String) -> Bool { ours.contains(header) }

  /// What is left of a header when case, spaces and punctuation are ignored, and what stands in
  /// parentheses: `No. WhatsApp (aktif)` is `nowhatsapp`.
  static func key(_ header: String) -> String {
    var key = ""
    var depth = 0
    for character in header.lowercased() {
      if character == "(" { depth += 1 }
      if depth == 0, character.isLetter || character.isNumber { key.append(character) }
      if character == ")" { depth = max(0, depth - 1) }
    }
    return key
  }

  /// What two rows of headers share that mean the same; what `RejectedRows` added is no part of it.
  static func key(ofRow headers: [String]) -> String {
    headers.filter { !isOurs($0) }.map(key).joined(separator: "|")
  }

  /// The words of each field, besides the name that `--column` gives it.
  private static let words: [ImportField: [String]] = [
    .entrantNumber: ["Nomor Peserta", "No. Peserta", "Entrant Number"],
    .status: ["Status Pendaftaran", "Registration Status"],
    .registeredAt: [
      "Cap waktu", "Stempel Waktu", "Timestamp", "Waktu Pendaftaran", "Tanggal Pendaftaran",
      "Waktu Daftar", "Tanggal Daftar", "Terdaftar Pada", "Submitted At", "Registration Time",
    ],
    .fullName: [
      "Nama", "Nama Lengkap", "Nama Peserta", "Nama Lengkap Peserta", "Nama Anak",
      "Nama Lengkap Anak", "Nama Siswa", "Name", "Full Name", "Participant Name", "Child's Name",
    ],
    .firstName: ["Nama Depan", "First", "Given Name"],
    .lastName: ["Nama Belakang", "Last", "Surname", "Family Name"],
    .birthDate: [
      "Tanggal Lahir", "Tgl Lahir", "Tgl Lhr", "Tanggal Lahir Peserta", "Tanggal Lahir Anak",
      "Tanggal Lahir Siswa", "Tgl Lahir Anak", "TTL", "Tempat, Tanggal Lahir",
      "Tempat Tgl Lahir", "Tempat dan Tanggal Lahir", "Date of Birth", "DOB", "Birthday",
    ],
    .phone: [
      "No. WhatsApp", "Nomor WhatsApp", "WhatsApp", "WA", "No WA", "Nomor WA", "No HP", "Nomor HP",
      "HP", "No. Telepon", "Nomor Telepon", "Telepon", "No Telp", "Phone Number", "Mobile",
      "Mobile Number", "WhatsApp Number", "Telephone", "No. HP/WA", "Nomor HP/WA", "No. WA/HP",
      "No. HP/WhatsApp", "Nomor HP/WhatsApp", "No. Handphone", "Nomor Handphone",
    ],
    .email: [
      "Alamat Email", "Email Address", "User Email", "Surel", "Alamat Surel", "Username",
      "Nama Pengguna",
    ],
    .school: [
      "Asal Sekolah", "Sekolah", "Nama Sekolah", "Sekolah Asal", "Instansi", "School Name",
    ],
    .schoolClass: ["Kelas", "Grade", "Kelas Saat Ini", "Tingkat Kelas"],
    .memberNumber: [
      "Nomor Anggota", "No Anggota", "No. Anggota Perpustakaan", "Nomor Anggota Perpustakaan",
      "Member ID", "Library Card", "Library Card Number",
    ],
    .guardianName: [
      "Nama Orang Tua/Wali", "Nama Wali", "Nama Orang Tua", "Orang Tua/Wali",
      "Nama Orangtua/Wali", "Parent Name", "Guardian", "Parent/Guardian",
      "Parent/Guardian Name",
    ],
    .guardianPhone: [
      "No. WhatsApp Orang Tua/Wali", "Nomor WhatsApp Orang Tua/Wali", "No. HP Orang Tua/Wali",
      "No HP Wali", "No. WhatsApp Wali", "Nomor HP Orang Tua/Wali", "Telepon Wali",
      "Telepon Orang Tua/Wali", "Parent Phone", "Parent/Guardian Phone",
    ],
    .guardianConsent: [
      "Persetujuan Wali", "Persetujuan Orang Tua", "Persetujuan Orang Tua/Wali", "Izin Orang Tua",
      "Izin Orang Tua/Wali", "Izin Wali", "Parental Consent", "Parent Consent",
      "Parent/Guardian Consent",
    ],
    .party: ["Jumlah Orang", "Jumlah Peserta", "Jumlah Kursi", "Party Size", "Seats"],
    .sessions: ["Sesi", "Pilihan Sesi", "Sesi yang Diikuti", "Session"],
    .participant: [
      "Peserta", "Nomor Peserta", "ID Peserta", "Pembaca", "Nama", "Nama Lengkap",
      "Nama Peserta", "Participant ID", "Reader", "Name", "Full Name", "Participant Name",
    ],
    .group: ["Kelompok", "Grup", "Regu", "Cabang", "Klub", "Branch", "Club", "Team"],
    .activity: ["Kegiatan", "Aktivitas", "Jenis Kegiatan"],
    .quantity: [
      "Jumlah", "Banyaknya", "Jumlah Buku", "Jumlah Halaman", "Jumlah Menit", "Count", "Amount",
    ],
    .title: ["Judul", "Judul Buku", "Book Title", "Book"],
    .author: ["Penulis", "Pengarang", "Nama Penulis"],
    .isbn: ["Nomor ISBN", "ISBN13", "ISBN10"],
    .bookLanguage: ["Bahasa Buku", "Bahasa", "Book Language"],
    .review: ["Resensi", "Ulasan", "Resensi Buku", "Ulasan Buku", "Book Review", "My Review"],
    .rating: ["Nilai Buku", "Bintang", "My Rating", "Star Rating", "Stars"],
    .readOn: [
      "Tanggal Baca", "Tanggal Membaca", "Tanggal", "Tanggal Selesai", "Tanggal Selesai Baca",
      "Date Read", "Date", "Finished On",
    ],
    .attendee: [
      "Nama", "Nama Lengkap", "Nama Peserta", "Nama Pengguna", "Nama Tampilan", "Name", "Full Name",
      "Participant Name", "User Name", "Display Name",
    ],
    .joinedAt: ["Waktu Bergabung", "Waktu Masuk", "Jam Masuk", "Jam Datang", "Joined At"],
    .leftAt: ["Waktu Keluar", "Jam Keluar", "Jam Pulang", "Left At"],
    .minutes: [
      "Duration", "Total Duration", "Time in Session", "Durasi", "Total Durasi", "Durasi Total",
      "Waktu dalam Sesi", "Menit", "Lama Hadir", "Jumlah Menit",
    ],
    .waitingRoom: ["Waiting Room", "Di Ruang Tunggu", "Dalam Ruang Tunggu"],
    .attended: ["Hadir", "Menghadiri"],
    .recordedAt: [
      "Cap waktu", "Stempel Waktu", "Timestamp", "Dicatat Pada", "Waktu Catat", "Log Timestamp",
      "Submitted At",
    ],
    .entrant: ["Peserta", "Nomor Peserta", "No. Peserta"], .juror: ["Juri", "Nama Juri"],
    .challenge: ["Lomba", "Tantangan"], .remark: ["Catatan", "Catatan Juri", "Remarks"],
  ]

  /// The field of a header among those that a kind of file has; nil where none has that name.
  static func field(of header: String, among fields: [ImportField]) -> ImportField? {
    let key = key(header)
    return fields.first { field in
      self.key(field.rawValue) == key
        || words[field, default: []].contains { self.key($0) == key }
    }
  }
}
