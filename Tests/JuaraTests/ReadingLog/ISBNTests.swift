import Juara
import Testing

struct ISBNTests {
  @Test(arguments: [
    ("9780306406157", "9780306406157"), ("978-0-306-40615-7", "9780306406157"),
    ("0306406152", "9780306406157"), ("0-306-40615-2", "9780306406157"),
    ("080442957X", "9780804429573"), ("0-8044-2957-x", "9780804429573"),
    ("=\"9780306406157\"", "9780306406157"), ("979-10-90636-07-1", "9791090636071"),
  ])
  func `an ISBN of ten or thirteen digits is read with its marks, and kept as thirteen`(
    typed: String, digits: String
  ) {
    #expect(ISBN(typed)?.digits == digits)
  }

  @Test(arguments: [
    "", "9780306406158", "0306406153", "080442957", "97803064061577", "978030640615X",
    "08044X9573", "9780306406157a", "\u{FF19}780306406157", "8991234567899", "0000000000000",
  ])
  func `a wrong check digit, length, letter or prefix is no ISBN`(typed: String) {
    #expect(ISBN(typed) == nil)
  }

  @Test func `every single wrong digit is noticed`() {
    let digits = Array("9780306406157")
    for index in digits.indices {
      for other in "0123456789" where other != digits[index] {
        var typed = digits
        typed[index] = other
        #expect(ISBN(String(typed)) == nil)
      }
    }
  }
}

struct WorkTests {
  @Test func `a work is known by its ISBN, else by its title as names are compared`() {
    let isbn = ISBN("9780306406157")
    #expect(Work(title: "Laskar Pelangi", isbn: isbn).key == "9780306406157")
    #expect(Work(title: "  LASKAR  Pelangi. ").key == "laskar pelangi")
    #expect(Work(author: "Anonim").key == nil)
    #expect(Work(title: " - ").key == nil)
  }
}

struct ActivityTests {
  @Test(arguments: ["books", "b", "reviews-50", "sesi_2", String(repeating: "a", count: 30)])
  func `an activity is small letters, digits, hyphen and underscore after a letter`(name: String) {
    #expect(Activity(name)?.name == name)
  }

  @Test(arguments: ["", "2books", "_x", "Books", "buku baca", String(repeating: "a", count: 31)])
  func `anything else is no activity`(name: String) {
    #expect(Activity(name) == nil)
  }
}
