internal import Foundation
internal import Juara

/// A file that is there whole or not at all: it is written beside its place and then moved there.
public final class OutputFile {
  private let path: String
  private let draftPath: String
  private let draft: FileHandle

  /// Begins a file that shall stand at a path, in place of what stands there.
  ///
  /// - Throws: `FileProblem`.
  public init(path: String) throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw FileProblem.isFolder(path: path)
    }
    self.path = path
    draftPath = path + ".part-" + UUID().uuidString.prefix(8)
    guard FileManager.default.createFile(atPath: draftPath, contents: nil),
      let draft = FileHandle(forWritingAtPath: draftPath)
    else {
      throw FileProblem.notWritable(path: path, detail: String(cString: strerror(errno)))
    }
    self.draft = draft
  }

  deinit { try? FileManager.default.removeItem(atPath: draftPath) }

  /// Adds bytes.
  ///
  /// - Throws: `FileProblem.notWritable`, above all when the disk is full.
  public func write(_ bytes: [UInt8]) throws {
    do {
      try draft.write(contentsOf: bytes)
    } catch {
      throw FileProblem.notWritable(path: path, detail: Self.words(of: error))
    }
  }

  /// Puts the finished file in its place.
  public func close() throws {
    do {
      try draft.synchronize()
      try draft.close()
    } catch {
      throw FileProblem.notWritable(path: path, detail: Self.words(of: error))
    }
    guard rename(draftPath, path) == 0 else {
      throw FileProblem.notWritable(path: path, detail: String(cString: strerror(errno)))
    }
  }

  /// The system's own words for a failure, such as "No space left on device".
  private static func words(of error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    let error = underlying ?? error as NSError
    return error.domain == NSPOSIXErrorDomain
      ? String(cString: strerror(Int32(error.code))) : error.localizedDescription
  }
}
