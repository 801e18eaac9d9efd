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

private enum ValueName {
  private static let indonesian = [
    "name": "nama", "text": "teks", "number": "nomor", "time": "waktu", "day": "hari",
    "file": "berkas", "kind": "jenis", "purpose": "tujuan", "status": "status",
    "method": "cara", "reason": "alasan", "reference": "rujukan", "version": "versi",
    "subject": "perihal", "address": "alamat", "class": "kelas", "zone": "zona",
    "years": "tahun", "digits": "angka", "metrics": "ukuran", "type": "jenis", "role": "peran",
    "code": "kode", "field": "isian", "header": "judul", "key": "kunci", "answer": "jawaban",
    "channel": "saluran", "occasion": "kesempatan", "month": "bulan", "state": "keadaan",
  ]

  /// The name in a language; the words that are typed as they stand, such as `none`, stay.
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
