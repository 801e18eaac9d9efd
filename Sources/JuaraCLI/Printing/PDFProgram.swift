internal import Foundation
internal import JuaraWording

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
  ///
  /// - Throws: `PrintingProblem.noProgram`.
  static func forSVG(_ environment: [String: String]) throws(PrintingProblem) -> PDFProgram {
    if let url = find(["rsvg-convert"], environment) { return PDFProgram(kind: .librsvg, url: url) }
    if let url = find(browsers, environment) { return PDFProgram(kind: .chromium, url: url) }
    throw .noProgram(install: ["librsvg2-bin", "chromium"])
  }

  /// What turns HTML pages into PDF: WeasyPrint, else a browser.
  ///
  /// - Throws: `PrintingProblem.noProgram`.
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
  ///
  /// - Throws: `PrintingProblem.failed`.
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
    let said = scratch.appending(path: "said")
    try Data().write(to: said)
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: said)
    do {
      try process.run()
    } catch {
      throw PrintingProblem.notStarted(program: name)
    }
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      let words = String(decoding: try Data(contentsOf: said), as: UTF8.self)
      let last = words.split(whereSeparator: \.isNewline).last.map(String.init)
      throw PrintingProblem.failed(
        program: name, detail: (last ?? "\(process.terminationStatus)").printable)
    }
  }
}
