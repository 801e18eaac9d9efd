internal import Foundation
internal import Juara
internal import JuaraExchange

/// A folder for what is in the making, which goes with this value. Nobody else may look into it.
final class ScratchFolder {
  let url: URL

  /// - Throws: `FileProblem.folderNotWritable`.
  init() throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "juara-\(UUID().uuidString)", directoryHint: .isDirectory)
    do {
      try FileManager.default.createDirectory(
        at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw FileProblem.folderNotWritable(path: url.path, SystemFault(error))
    }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file, and says where it is.
  ///
  /// - Throws: `FileProblem.notWritable`.
  func write(_ text: String, to name: String) throws -> URL {
    let file = url.appending(path: name)
    do {
      try Data(text.utf8).write(to: file)
    } catch {
      throw FileProblem.notWritable(path: file.path, SystemFault(error))
    }
    return file
  }
}
