import Juara
import Testing

struct NameKeyTests {
  @Test(arguments: [
    ("Nur'aini", "nuraini"), ("Nur\u{2019}aini", "nuraini"), ("NURAINI", "nuraini"),
    ("Nur\u{2BC}aini", "nuraini"), ("Nur\u{2018}aini", "nuraini"), ("Nur`aini", "nuraini"),
    ("M. Rizky", "m rizky"), ("M Rizky", "m rizky"), ("M.Rizky", "mrizky"),
    ("  M .  Rizky ", "m rizky"), ("Siti-Aminah", "sitiaminah"), ("Siti Aminah", "siti aminah"),
    ("Siti\u{2010}Aminah", "sitiaminah"), ("Siti\u{2011}Aminah", "sitiaminah"),
    ("Siti\u{2013}Aminah", "sitiaminah"), ("Siti \t\u{A0}Aminah", "siti aminah"),
    ("Si\u{200B}ti\u{FEFF}", "siti"), ("REN\u{C9}E", "ren\u{E9}e"), ("RENE\u{301}E", "ren\u{E9}e"),
    ("Stra\u{DF}e", "strasse"), ("STRASSE", "strasse"), ("\u{39F}\u{3A3}", "\u{3BF}\u{3C3}"),
    ("\u{3BF}\u{3C2}", "\u{3BF}\u{3C3}"), ("Laskar Pelangi: 1", "laskar pelangi: 1"), ("", ""),
    (" - ", ""), ("\u{2013} Rani", "rani"), ("A1_z@[", "a1_z@["),
  ])
  func `a key leaves out what people leave out`(text: String, key: String) {
    #expect(Array(NameKey.key(of: text).unicodeScalars) == Array(key.unicodeScalars))
  }

  @Test(arguments: [
    "Nur'aini", "M. Rizky", "\u{130}lker", "Stra\u{DF}e", "\u{1F88}", "\u{149}a",
    "e\u{200D}\u{301}",
    "\u{FB03}", "\u{13A0}", "\u{1C4}",
  ])
  func `a key is its own key`(text: String) {
    let key = NameKey.key(of: text)
    #expect(Array(NameKey.key(of: key).unicodeScalars) == Array(key.unicodeScalars))
  }
}
