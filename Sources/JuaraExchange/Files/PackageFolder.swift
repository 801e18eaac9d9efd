import Foundation
import Juara

/// A folder of files that is there whole or not at all: written beside its place, then moved there.
package final class PackageFolder {
  private let path: String
  private let draft: String
  private var isMoved = false
  private let replaces: Bool
  private var files: [(name: String, bytes: [UInt8])] = []

  /// By which a folder is known as one that may be replaced.
  private static let manifest = "manifest.csv"
  private static let header = "file,sha256"

  /// - Parameter replaces: Whether an earlier package at the path may go; anything else stays.
  /// - Throws: `FileProblem.exists`, `.folderNotWritable`.
  package init(path: String, replaces: Bool) throws {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    self.replaces = replaces
    draft = path + ".part-" + UUID().uuidString.prefix(8)
    if FileKind(atPath: path) != nil, !Self.isEmptyFolder(path) {
      guard replaces, Self.isPackage(path) else { throw FileProblem.exists(path: path) }
    }
    Drafts.add(draft)
    try make(draft)
  }

  deinit {
    if !isMoved { try? FileManager.default.removeItem(atPath: draft) }
    Drafts.forget(draft)
  }

  private static func isEmptyFolder(_ path: String) -> Bool {
    (try? FileManager.default.contentsOfDirectory(atPath: path))?.isEmpty ?? false
  }

  private static func isPackage(_ path: String) -> Bool {
    guard let file = try? InputFile(path: path + "/" + manifest),
      let text = try? file.utf8()
    else { return false }
    return text.hasPrefix(header)
  }

  private func make(_ folder: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw FileProblem.folderNotWritable(path: path, SystemFault(error))
    }
  }

  /// - Parameter name: With at most one folder before it.
  package func write(_ bytes: [UInt8], to name: String) throws {
    if let slash = name.lastIndex(of: "/") { try make(draft + "/" + name[..<slash]) }
    let file = try OutputFile(path: draft + "/" + name, existing: .kept)
    try file.write(bytes)
    try file.close()
    files.append((name, bytes))
  }

  /// Gives the whole folder its name; what it replaces goes only then.
  package func close() throws {
    let lines = files.map { "\($0.name),\(Hexadecimal.text(SHA256.digest($0.bytes)))" }
    try write(
      Array((([Self.header] + lines).joined(separator: "\r\n") + "\r\n").utf8),
      to: Self.manifest)
    var old: String?
    if FileKind(atPath: path) != nil {
      if Self.isEmptyFolder(path) {
        rmdir(path)
      } else {
        let aside = draft + "-old"
        guard replaces, rename(path, aside) == 0 else { throw FileProblem.exists(path: path) }
        old = aside
      }
    }
    guard rename(draft, path) == 0 else {
      let fault = SystemFault(errno: errno)
      if let old { rename(old, path) }
      throw FileProblem.folderNotWritable(path: path, fault)
    }
    isMoved = true
    if let old { try? FileManager.default.removeItem(atPath: old) }
  }

  /// The same files as one archive, in a folder of the package's name.
  package func archive() -> ZipArchive {
    var archive = ZipArchive()
    let folder = path.split(separator: "/").last.map(String.init) ?? "paket"
    for file in files { archive.add(file.bytes, named: "\(folder)/\(file.name)") }
    return archive
  }
}
