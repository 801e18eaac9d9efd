/// What the operating system and SQLite say in English, and never otherwise.
extension Wording {
  private static let systemWords = [
    "No such file or directory": Phrase("foldernya tidak ada", "its folder is not there"),
    "Not a directory": Phrase("yang disebut bukan folder", "what it names is no folder"),
    "Permission denied": Phrase("tidak diizinkan", "permission is denied"),
    "Operation not permitted": Phrase("tidak diizinkan", "permission is denied"),
    "Read-only file system": Phrase(
      "penyimpanannya hanya untuk dibaca", "its disk can only be read"),
    "No space left on device": Phrase("penyimpanan penuh", "the disk is full"),
    "Disk quota exceeded": Phrase("jatah penyimpanan habis", "the disk quota is used up"),
    "File too large": Phrase(
      "berkasnya melebihi ukuran yang diizinkan", "the file is larger than is allowed"),
    "File name too long": Phrase("namanya terlalu panjang", "its name is too long"),
    "Input/output error": Phrase("penyimpanannya bermasalah", "the disk has a fault"),
    "disk I/O error": Phrase("penyimpanannya bermasalah", "the disk has a fault"),
    "database disk image is malformed": Phrase("isinya rusak", "its contents are damaged"),
  ]

  /// The system's words in this language, as far as they are known.
  func system(_ words: String) -> String {
    Self.systemWords[words].map { self($0) } ?? words
  }

  /// Why the standard output could not be written.
  public func outputFailed(_ words: String) -> String {
    say(
      "Keluaran tidak bisa ditulis: \(system(words)).",
      "The output cannot be written: \(system(words)).")
  }
}
