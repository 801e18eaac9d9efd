import Foundation
import Juara
import JuaraExchange
import JuaraWording

/// A program on this computer that turns pages into PDF.
struct PDFProgram {
  private enum Kind { case librsvg, chromium, weasyPrint }

  private let kind: Kind
  private let url: URL
  private var name: String { url.lastPathComponent }

  private static let browsers = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
  ]

  /// What turns SVG pictures into PDF: `rsvg-convert` of librsvg, else a browser.
  static func forSVG(_ environment: [String: String]) throws(PrintingProblem) -> PDFProgram {
    if let url = find(["rsvg-convert"], environment) { return PDFProgram(kind: .librsvg, url: url) }
    if let url = find(browsers, environment) { return PDFProgram(kind: .chromium, url: url) }
    throw .noProgram(install: ["librsvg2-bin", "chromium"])
  }

  /// What turns HTML pages into PDF: WeasyPrint, else a browser.
  static func forHTML(_ environment: [String: String]) throws(PrintingProblem) -> PDFProgram {
    if let url = find(["weasyprint"], environment) {
      return PDFProgram(kind: .weasyPrint, url: url)
    }
    if let url = find(browsers, environment) { return PDFProgram(kind: .chromium, url: url) }
    throw .noProgram(install: ["weasyprint", "chromium"])
  }

  private static func find(_ names: [String], _ environment: [String: String]) -> URL? {
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    return names.lazy
      .flatMap { name in folders.lazy.map { URL(filePath: $0).appending(path: name) } }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// Whether it reads SVG pictures; else it reads HTML pages.
  var readsSVG: Bool { kind == .librsvg }

  /// Makes one PDF of files: of pictures a page each, of HTML one file's pages.
  func makePDF(of files: [URL], at place: URL, in scratch: URL) throws {
    let paths = files.map(\.path)
    let arguments =
      switch kind {
      case .librsvg: ["--format=pdf", "--output=\(place.path)"] + paths
      case .weasyPrint: paths + [place.path]
      case .chromium:
        [
          "--headless", "--disable-gpu", "--no-first-run", "--no-pdf-header-footer",
          "--user-data-dir=\(scratch.appending(path: "browser").path)",
          "--print-to-pdf=\(place.path)",
          // Chromium's sandbox refuses to run as the superuser, as in a container.
        ] + (geteuid() == 0 ? ["--no-sandbox"] : []) + files.map(\.absoluteString)
      }
    try run(arguments, in: scratch)
    guard FileManager.default.fileExists(atPath: place.path) else {
      throw PrintingProblem.failed(program: name, detail: "–")
    }
  }

  private func run(_ arguments: [String], in scratch: URL) throws {
    let log = scratch.appending(path: "errors")
    try Data().write(to: log)
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: log)
    do {
      try process.run()
    } catch {
      throw PrintingProblem.notStarted(program: name)
    }
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      let messages = String(decoding: try Data(contentsOf: log), as: UTF8.self)
      let last = messages.split(whereSeparator: \.isNewline).last.map(String.init)
      throw PrintingProblem.failed(
        program: name, detail: (last ?? "\(process.terminationStatus)").printable)
    }
  }
}

/// A private folder for intermediate files, removed with this value.
final class ScratchFolder {
  let url: URL

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
