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
    if let url = ExternalProgram.find(["rsvg-convert"], environment) {
      return PDFProgram(kind: .librsvg, url: url)
    }
    if let url = ExternalProgram.find(browsers, environment) {
      return PDFProgram(kind: .chromium, url: url)
    }
    throw .noProgram(install: ["librsvg2-bin", "chromium"])
  }

  /// What turns HTML pages into PDF: WeasyPrint, else a browser.
  static func forHTML(_ environment: [String: String]) throws(PrintingProblem) -> PDFProgram {
    if let url = ExternalProgram.find(["weasyprint"], environment) {
      return PDFProgram(kind: .weasyPrint, url: url)
    }
    if let url = ExternalProgram.find(browsers, environment) {
      return PDFProgram(kind: .chromium, url: url)
    }
    throw .noProgram(install: ["weasyprint", "chromium"])
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
    do {
      try ExternalProgram.run(url, arguments, in: scratch)
    } catch ExternalProgram.Failure.notStarted {
      throw PrintingProblem.notStarted(program: name)
    } catch ExternalProgram.Failure.failed(let detail) {
      throw PrintingProblem.failed(program: name, detail: detail)
    }
    guard FileManager.default.fileExists(atPath: place.path) else {
      throw PrintingProblem.failed(program: name, detail: "–")
    }
  }
}
