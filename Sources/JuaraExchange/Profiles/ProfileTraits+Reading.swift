internal import Juara

extension ProfileTraits {
  /// Every book of somebody's shelves, read or not; the ISBN stands twice, as ten digits and as
  /// thirteen.
  static let goodreads = ProfileTraits(
    profile: .goodreads, signs: ["bookid", "title", "author", "exclusiveshelf", "dateread"],
    words: ["isbn13": .isbn], aside: ["isbn"], leavesRest: true, dateOrders: [.readOn: .ymd],
    wanted: (column: "exclusiveshelf", word: "read"), activity: Activity("books"))

  /// A book that has no ISBN has another number in its place.
  static let storyGraph = ProfileTraits(
    profile: .storyGraph, signs: ["title", "authors", "isbnuid", "readstatus"],
    words: ["authors": .author, "isbnuid": .isbn, "lastdateread": .readOn], leavesRest: true,
    dateOrders: [.readOn: .ymd], wanted: (column: "readstatus", word: "read"),
    isbnMayBeOther: true, activity: Activity("books"))
}
