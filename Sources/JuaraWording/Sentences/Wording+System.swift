package import Juara

/// What the operating system and SQLite find wrong, which they say in English if at all.
extension Wording {
  /// Why a file could not be written or read, as part of a sentence.
  func phrase(_ fault: SystemFault) -> String {
    switch fault {
    case .noFolder: say("foldernya tidak ada", "its folder is not there")
    case .notAFolder: say("yang disebut bukan folder", "what it names is no folder")
    case .isAFolder: say("yang disebut adalah folder", "what it names is a folder")
    case .alreadyThere:
      say("sudah ada yang bernama sama", "something of that name is there already")
    case .notAllowed: say("tidak diizinkan", "permission is denied")
    case .readOnly: say("penyimpanannya hanya untuk dibaca", "its disk can only be read")
    case .full: say("penyimpanan penuh", "the disk is full")
    case .quotaUsedUp: say("jatah penyimpanan habis", "the disk quota is used up")
    case .tooLarge:
      say("berkasnya melebihi ukuran yang diizinkan", "the file is larger than is allowed")
    case .nameTooLong: say("namanya terlalu panjang", "its name is too long")
    case .faulty: say("penyimpanannya bermasalah", "the disk has a fault")
    case .other(let number): say("galat sistem nomor \(number)", "system error \(number)")
    }
  }

  private static let databaseWords = [
    "disk I/O error": Phrase("penyimpanannya bermasalah", "the disk has a fault"),
    "database disk image is malformed": Phrase("isinya rusak", "its contents are damaged"),
  ]

  /// SQLite's words in this language, as far as they are known.
  func database(_ words: String) -> String {
    Self.databaseWords[words].map { self($0) } ?? words
  }

  /// Why the standard output could not be written.
  package func outputFailed(_ fault: SystemFault) -> String {
    say(
      "Keluaran tidak bisa ditulis: \(phrase(fault)).",
      "The output cannot be written: \(phrase(fault)).")
  }
}
