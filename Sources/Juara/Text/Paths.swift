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

extension Substring {
  fileprivate var trimmingSlashes: Substring {
    var rest = self
    while rest.count > 1, rest.last == "/" { rest.removeLast() }
    return rest.last == "/" && rest.count == 1 ? "" : rest
  }
}
