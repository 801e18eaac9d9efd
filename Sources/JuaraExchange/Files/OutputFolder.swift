internal import Foundation
internal import Juara

/// A folder that files are written into. Those that were made for it and stay empty go with it.
public final class OutputFolder {
  private let path: String
  /// The folders that were made, the outermost first.
  private var made: [String] = []

  /// Opens the folder of a path, and makes it where it is not there yet, for the user's eyes alone:
  /// what libraries write tells of children.
  ///
  /// - Throws: `FileProblem.folderNotWritable`, also if it is there and takes no files.
  public init(path: String) throws {
    self.path = path
    if let fault = make() ?? refusal() {
      removeEmpty()
      throw FileProblem.folderNotWritable(path: path, fault)
    }
  }

  deinit { removeEmpty() }

  /// Writes a whole file, in place of one of the same name.
  ///
  /// - Throws: `FileProblem`.
  public func write(_ bytes: [UInt8], to name: String) throws {
    let file = try OutputFile(path: (path as NSString).appendingPathComponent(name))
    try file.write(bytes)
    try file.close()
  }

  /// Makes the folders that are missing; answers what stands in the way.
  private func make() -> SystemFault? {
    var missing: [String] = []
    var place = path
    while !place.isEmpty, FileKind(atPath: place) == nil {
      missing.append(place)
      place = (place as NSString).deletingLastPathComponent
    }
    for folder in missing.reversed() {
      if mkdir(folder, 0o700) == 0 {
        made.append(folder)
      } else if errno != EEXIST {
        return SystemFault(errno: errno)
      }
    }
    return nil
  }

  /// Why nothing can be written into the folder; nil if it can.
  private func refusal() -> SystemFault? {
    guard FileKind(atPath: path) == .folder else { return .notAFolder }
    let probe = (path as NSString).appendingPathComponent(".juara-\(UUID().uuidString)")
    let descriptor = open(probe, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return SystemFault(errno: errno) }
    close(descriptor)
    unlink(probe)
    return nil
  }

  private func removeEmpty() {
    for folder in made.reversed() { rmdir(folder) }
    made = []
  }
}
