package import Juara

package struct TitleFile: TableFile {
  package var table: TableReader

  package init(_ file: InputFile, _ options: TableOptions) throws {
    table = try TableReader(file, .titles, options)
  }

  package mutating func works() throws -> [Work] {
    var works: [Work] = []
    while let row = try next() {
      switch row.content {
      case .draft(let work): works.append(work)
      case .problems(let problems): throw problems[0]
      }
    }
    return works
  }

  package func draft(_ cells: inout RowReader) -> Work? {
    let work = Work(
      title: cells.text(.title, limit: 500), author: cells.text(.author, limit: 200),
      isbn: cells.isbn(.isbn))
    if work.key == nil { cells.refuse(.title, .missing) }
    return work
  }
}
