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
    "address": "alamat", "answer": "jawaban", "attendance": "kehadiran", "block": "menahan",
    "challenge": "tantangan", "class": "kelas", "code": "kode", "combined": "gabungan",
    "day": "tanggal", "declined": "ditolak", "digits": "angka", "draw": "undian",
    "entrant": "peserta", "entries": "catatan", "entry": "catatan", "event": "acara",
    "field": "isian", "first": "pertama", "last": "terakhir", "list": "daftar",
    "page": "halaman", "quotation": "kutipan", "quotations": "kutipan", "referral": "referal",
    "tip": "kiat", "tips": "kiat", "topic": "topik", "file": "berkas", "group": "kelompok",
    "h": "j", "header": "judul",
    "import": "impor", "juror": "juri", "jury": "juri", "key": "kunci", "kind": "jenis",
    "log": "catatan", "marks": "nilai", "mean": "rata-rata", "method": "cara",
    "metrics": "ukuran", "minutes": "menit", "mm": "mm", "name": "nama", "none": "tidak-ada",
    "number": "nomor", "numbers": "angka", "off": "mati", "on": "nyala",
    "participant": "peserta", "participation": "keikutsertaan", "preset": "set",
    "project": "proyek", "public": "publik", "published": "terbit", "purpose": "tujuan",
    "reason": "alasan", "ref": "rujukan", "reference": "rujukan", "role": "peran",
    "rule": "aturan", "session": "sesi", "skip": "didahului", "speaker": "narasumber",
    "staff": "petugas",
    "standard": "standar", "state": "keadaan", "subject": "perihal", "sum": "jumlah",
    "table": "tabel", "tag": "kode", "text": "teks", "time": "waktu", "trimmed": "terpangkas",
    "type": "jenis", "version": "versi", "waiting": "menunggu", "who": "siapa", "word": "kata",
    "years": "tahun", "zone": "zona", "zscore": "skor-baku",
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
