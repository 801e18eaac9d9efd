import Foundation
import Juara
import JuaraExchange

/// ImageMagick, which scales photos down and turns them.
struct ImageProgram {
  private static let package = "imagemagick"

  /// The longest side and the quality that are tried, best first.
  private static let attempts = [
    (side: 2048, quality: 88), (side: 2048, quality: 80), (side: 1600, quality: 80),
    (side: 1280, quality: 78), (side: 1080, quality: 70),
  ]

  /// A picture as it is kept: upright, and small enough.
  static func fitted(_ file: ImageFile, in context: CommandContext) throws -> CleanImage {
    if file.isUpright, file.image.bytes.count <= CleanImage.largest { return file.image }
    guard
      let url = ExternalProgram.find(
        ["magick", "convert-im6.q16", "convert"], context.environment.variables)
    else { throw ImageProblem.noProgram(install: package) }
    let scratch = try ScratchFolder()
    for (side, quality) in attempts {
      let image = try convert(file, to: side, quality: quality, with: url, in: scratch)
      if image.bytes.count <= CleanImage.largest { return image }
    }
    throw ImageProblem.programFailed(detail: "> \(CleanImage.largest)")
  }

  private static func convert(
    _ file: ImageFile, to side: Int, quality: Int, with url: URL, in scratch: ScratchFolder
  ) throws -> CleanImage {
    let (source, result) = (
      scratch.url.appending(path: "source"), scratch.url.appending(path: "result")
    )
    try Data(file.image.bytes).write(to: source)
    // What is about the picture is gone already, so how it must be turned is said.
    let turns = Self.turns[file.orientation] ?? []
    do {
      try ExternalProgram.run(
        url,
        ["-limit", "memory", "512MiB", "-limit", "map", "1GiB"]
          + ["\(file.image.format.rawValue):\(source.path)"] + turns
          + ["-resize", "\(side)x\(side)>", "-background", "white", "-flatten", "-strip"]
          + ["-quality", String(quality), "jpeg:\(result.path)"],
        in: scratch.url)
    } catch ExternalProgram.Failure.notStarted {
      throw ImageProblem.noProgram(install: package)
    } catch ExternalProgram.Failure.failed(let detail) {
      throw ImageProblem.programFailed(detail: detail)
    }
    guard let bytes = try? Data(contentsOf: result) else {
      throw ImageProblem.programFailed(detail: "–")
    }
    return try ImageFile(Array(bytes)).image
  }

  /// What makes a picture upright, by Exif's numbers.
  private static let turns: [Int: [String]] = [
    2: ["-flop"], 3: ["-rotate", "180"], 4: ["-flip"], 5: ["-transpose"], 6: ["-rotate", "90"],
    7: ["-transverse"], 8: ["-rotate", "270"],
  ]
}
