import ArgumentParser
import Juara
import JuaraWording

/// The language of help texts, which the argument parser asks for without saying for whom.
enum HelpLanguage {
  @TaskLocal static var current = Language.indonesian
}

/// In both languages side by side; `valueName` stands for its value: `<time>`, `<waktu>`.
func help(_ indonesian: String, _ english: String, _ valueName: String? = nil) -> ArgumentHelp {
  let language = HelpLanguage.current
  return ArgumentHelp(
    Phrase(indonesian, english).text(in: language),
    valueName: valueName.map { ValueName.text($0, in: language) })
}

enum ValueName {
  private static let indonesian = [
    "address": "alamat", "answer": "jawaban", "appreciation": "terima-kasih",
    "attendance": "kehadiran", "block": "menahan", "challenge": "tantangan", "channel": "saluran",
    "class": "kelas", "code": "kode", "combined": "gabungan", "complaint": "keluhan",
    "day": "tanggal", "days": "hari", "declined": "ditolak", "desk": "meja-layanan",
    "digits": "angka", "draw": "undian", "entrant": "peserta", "entries": "catatan",
    "entry": "catatan", "event": "acara", "field": "isian", "file": "berkas", "first": "pertama",
    "group": "kelompok", "h": "j", "header": "judul", "hh": "jj", "hour": "jam", "import": "impor",
    "job": "panduan",
    "juror": "juri",
    "jury": "juri", "key": "kunci", "kind": "jenis", "landscape": "lanskap", "last": "terakhir",
    "levels": "jenjang", "list": "daftar", "log": "catatan", "marks": "nilai",
    "mean": "rata-rata", "method": "cara", "metrics": "ukuran", "minutes": "menit", "mm": "mm",
    "month": "bulan", "name": "nama", "none": "tidak-ada", "number": "nomor", "numbers": "angka",
    "occasion": "jenis", "off": "mati", "on": "nyala", "page": "halaman",
    "participant": "peserta", "participation": "keikutsertaan", "portrait": "potret",
    "praise": "pujian", "preset": "set", "project": "proyek", "public": "publik",
    "published": "terbit", "purpose": "tujuan", "question": "pertanyaan", "quotation": "kutipan",
    "quotations": "kutipan", "reason": "alasan", "ref": "rujukan", "reference": "rujukan",
    "referral": "referal", "role": "peran", "rule": "aturan", "session": "sesi",
    "skip": "didahului", "speaker": "narasumber", "square": "persegi", "staff": "petugas",
    "standard": "standar", "state": "keadaan", "status": "status", "subject": "perihal",
    "sum": "jumlah", "survey": "survei", "element": "unsur", "table": "tabel", "tag": "kode",
    "template": "templat", "text": "teks",
    "time": "waktu", "times": "jam", "tip": "kiat", "tips": "kiat", "titles": "judul",
    "topic": "topik", "totals": "jumlah", "trimmed": "terpangkas", "type": "jenis",
    "version": "versi", "waiting": "menunggu", "weekday": "hari", "weeks": "pekan", "who": "siapa",
    "wide": "lebar",
    "wish": "usul", "word": "kata", "years": "tahun", "year": "tahun", "yes": "ya", "no": "tidak",
    "zone": "zona",
    "zscore": "skor-baku",
  ]

  /// What an Indonesian word may be called in a command or an option.
  static func english(for word: String) -> Set<String> {
    let word = word.lowercased()
    return Set(indonesian.filter { $0.value == word }.map(\.key)).union(words[word] ?? [])
  }

  private static let words: [String: Set<String>] = [
    "acara": ["event"], "pendaftaran": ["registration"], "lomba": ["challenge"],
    "izin": ["consent"], "papan": ["leaderboard"], "sertifikat": ["certificate"],
    "penghargaan": ["award"], "unggahan": ["post"], "kartu": ["card"], "laporan": ["report"],
    "tanya": ["ask"], "presensi": ["attendance"], "hadir": ["attendance"],
    "pesan": ["contact", "template"], "cadangan": ["backup"], "pulihkan": ["restore"],
    "perpustakaan": ["library"], "orang": ["participant"], "foto": ["photo"],
    "resensi": ["review"], "skor": ["score"], "poin": ["score", "points"],
    "pemenang": ["award"], "kunjungan": ["visit"], "panduan": ["guide"],
    "tambah": ["add", "create"], "buat": ["create", "add", "make"], "daftar": ["list", "add"],
    "lihat": ["show", "list"], "tampil": ["show"], "tampilkan": ["show"], "ubah": ["edit"],
    "edit": ["edit"], "hapus": ["remove"], "batal": ["cancel", "undo"],
    "batalkan": ["cancel", "undo"], "terbitkan": ["publish"], "tutup": ["close"],
    "salin": ["copy"], "ekspor": ["export"], "catat": ["record", "add", "mark"],
    "tarik": ["withdraw"], "cabut": ["withdraw"], "judul": ["title"], "mulai": ["starts"],
    "selesai": ["ends"], "tempat": ["place"], "tautan": ["link"], "kuota": ["capacity"],
    "kursi": ["capacity"], "nama": ["name"], "telepon": ["phone"], "hp": ["phone"],
    "wa": ["phone"], "surel": ["email"], "sekolah": ["school"], "kelas": ["class"],
    "lahir": ["birth-date"], "tanggal-lahir": ["birth-date"], "wali": ["guardian-name"],
    "jumlah": ["quantity", "party"], "kegiatan": ["activity"], "keluaran": ["output"],
    "berkas": ["file", "output"], "bahasa": ["language"], "petugas": ["staff"],
    "alasan": ["reason"], "dari": ["from"], "sampai": ["to"], "terapkan": ["apply"],
    "kolom": ["column"], "format": ["format"], "jenis": ["kind"], "saluran": ["channel"],
  ]

  /// The name in a language; what reads alike in both, such as `status` and `url`, stays.
  static func text(_ name: String, in language: Language) -> String {
    guard language == .indonesian else { return name }
    var text = ""
    var rest = name[...]
    // By hand: the parser asks several times, and a regex takes longer than all of its other work.
    while !rest.isEmpty {
      let word = rest.prefix(while: \.isLetter)
      text += indonesian[String(word)] ?? String(word)
      rest = rest.dropFirst(word.count)
      if let mark = rest.popFirst() { text.append(mark) }
    }
    return text
  }
}
