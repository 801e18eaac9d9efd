package import Juara
import JuaraCSV

package enum ReviewExport {
  private static let columns = [
    ("name", "Nama"), ("title", "Judul"), ("author", "Penulis"), ("isbn", "ISBN"),
    ("rating", "Nilai"), ("review", "Resensi"), ("read_on", "Tanggal Baca"),
    ("featured_week", "Pekan"),
  ]

  package static func write(
    _ reviews: [BookReview], _ profile: ExportProfile, name: (PublicName) -> String,
    sink: @escaping ([UInt8]) throws -> Void
  ) throws {
    var writer = profile.writer(sink)
    try writer.write(columns.map { profile == .standard ? $0.0 : $0.1 })
    for review in reviews {
      let work = review.work
      let cells = [
        name(review.name), work.title ?? "", work.author ?? "", work.isbn?.digits ?? "",
        review.draft.rating.map(String.init) ?? "", review.draft.text ?? "",
        profile.text(review.readOn), profile.text(review.featuredWeek),
      ]
      try writer.write(cells.lazy.map(FormulaGuard.guarded))
    }
    try writer.flush()
  }
}
