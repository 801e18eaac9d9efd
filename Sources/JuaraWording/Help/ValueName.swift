package import Juara

/// What stands for a value in help: `<time>`, `<waktu>`.
package enum ValueName {
  private static let indonesian = [
    "name": "nama", "text": "teks", "number": "nomor", "time": "waktu", "day": "hari",
    "file": "berkas", "kind": "jenis", "purpose": "tujuan", "status": "status",
    "method": "cara", "reason": "alasan", "reference": "rujukan", "version": "versi",
    "subject": "perihal", "address": "alamat", "class": "kelas", "zone": "zona",
    "years": "tahun", "digits": "angka", "metrics": "ukuran", "type": "jenis", "role": "peran",
    "code": "kode", "field": "isian", "header": "judul", "key": "kunci", "answer": "jawaban",
  ]

  /// The name in a language; the words that are typed as they stand, such as `none`, stay.
  package static func text(_ name: String, in language: Language) -> String {
    guard language == .indonesian else { return name }
    var text = ""
    var word = ""
    for letter in name + "\0" {
      if letter.isLetter {
        word.append(letter)
        continue
      }
      text += indonesian[word] ?? word
      word = ""
      if letter != "\0" { text.append(letter) }
    }
    return text
  }
}
