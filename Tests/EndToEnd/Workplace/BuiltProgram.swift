import Foundation

/// The program under test: the one built beside this test bundle, or the one `JUARA_PROGRAM` names.
enum BuiltProgram {
  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  static func url() throws -> URL {
    let manager = FileManager.default
    if let path = ProcessInfo.processInfo.environment["JUARA_PROGRAM"], !path.isEmpty {
      guard manager.isExecutableFile(atPath: path) else {
        throw Missing(description: "JUARA_PROGRAM names “\(path)”, which cannot be run")
      }
      return URL(filePath: path).standardizedFileURL
    }
    for start in starts {
      var folder = start.deletingLastPathComponent()
      while folder.path != "/" {
        let program = folder.appending(path: "juara", directoryHint: .notDirectory)
        var isFolder: ObjCBool = false
        if manager.fileExists(atPath: program.path, isDirectory: &isFolder), !isFolder.boolValue,
          manager.isExecutableFile(atPath: program.path)
        {
          return program
        }
        folder.deleteLastPathComponent()
      }
    }
    throw Missing(
      description: "no built “juara” beside \(starts.map(\.path)): run swift build first, "
        + "or name it with JUARA_PROGRAM")
  }

  /// The test bundle, by each of the ways in which a platform tells where it is.
  private static var starts: [URL] {
    let arguments = CommandLine.arguments
    let bundle = arguments.firstIndex(of: "--test-bundle-path").map { arguments[$0 + 1] }
    return [bundle, arguments.first].compactMap { $0 }.map { URL(filePath: $0).absoluteURL }
      + [
        URL(filePath: "/proc/self/exe").resolvingSymlinksInPath(),
        Bundle(for: Workplace.self).bundleURL,
      ]
  }
}
