extension String {
  /// The folder of a path, `.` for a name alone.
  ///
  /// Foundation's own ways to it trap on a relative path whose first part is one character long.
  package var parentFolder: String {
    let path = self == "/" ? self[...] : self[...].trimmingSlashes
    guard let slash = path.lastIndex(of: "/") else { return "." }
    let parent = path[..<slash].trimmingSlashes
    return parent.isEmpty ? "/" : String(parent)
  }
}

extension String {
  /// Of a text that people wrote, what may be part of a file's name on any system: letters and digits
  /// of every script, with hyphens for all else; at most 120 bytes. Empty where nothing is left.
  package var fileNamePart: String {
    var part = ""
    for character in self {
      if character.isLetter || character.isNumber {
        if part.utf8.count + character.utf8.count > 120 { break }
        part.append(character)
      } else if !part.isEmpty, part.last != "-" {
        part.append("-")
      }
    }
    return part.last == "-" ? String(part.dropLast()) : part
  }
}

extension Substring {
  fileprivate var trimmingSlashes: Substring {
    var rest = self
    while rest.count > 1, rest.last == "/" { rest.removeLast() }
    return rest.last == "/" && rest.count == 1 ? "" : rest
  }
}
