import Juara
import JuaraTestSupport
import Testing

struct MinorityTests {
  @Test(
    arguments: [
      (.sample(born: "2008-12-05"), false), (.sample(born: "2008-12-06"), true),
      (.sample(born: "2008-12-05", class: "XII IPA 1"), false),
      (.sample(class: "XII IPA 1"), true), (.sample(class: "VII VIII"), true),
      (.sample(class: "Universitas"), nil), (.sample(), nil),
    ] as [(PersonDetails, Bool?)])
  func `whoever is below the age of majority is a minor, and a pupil of unknown age too`(
    person: PersonDetails, isMinor: Bool?
  ) {
    #expect(person.isMinor(on: day("2026-12-05"), ageOfMajority: 18) == isMinor)
  }

  @Test(
    arguments: [
      (.sample(born: "2014-12-05", class: "1A"), 12), (.sample(class: "VII B"), 13),
      (.sample(class: "guru"), nil), (.sample(), nil),
    ] as [(PersonDetails, Int?)])
  func `the birth date says the age, else the class does`(person: PersonDetails, age: Int?) {
    #expect(person.age(on: day("2026-12-05")) == age)
  }
}
