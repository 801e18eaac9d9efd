package import Juara

/// A file of titles, for a list of a challenge.
package enum TitleFile {
  /// The works of a file, one a row, under a header that names a title.
  ///
  /// - Throws: `FileProblem`, and the first row's `ImportProblem`.
  package static func works(in file: InputFile, _ options: TableOptions) throws -> [Work] {
    var table = try TableReader(file, .titles, options)
    var works: [Work] = []
    while try table.next() {
      let row = table.row(countryCode: "") { work(in: table, &$0) }
      switch row.content {
      case .draft(let work): works.append(work)
      case .problems(let problems): throw problems[0]
      }
    }
    return works
  }

  private static func work(in table: TableReader, _ cells: inout RowReader) -> Work? {
    let isbn = table.text(.isbn).flatMap { text -> ISBN? in
      // `=""` is how Goodreads writes that there is none.
      if text == "=\"\"" { return nil }
      guard let isbn = ISBN(text) else {
        cells.refuse(.isbn, .notAnISBN)
        return nil
      }
      return isbn
    }
    let work = Work(
      title: cells.text(.title, limit: 500), author: cells.text(.author, limit: 200), isbn: isbn)
    if work.key == nil { cells.refuse(.title, .missing) }
    return work
  }
}
