import JuaraTestSupport
import Testing

@testable import Juara

struct StartListOrderTests {
  @Test func `divisions come on one after another, those who have a place before them`() {
    var generator = Seeded(3)
    let order = StartList.drawn(
      placed: [9], waiting: [11, 12, 21, 22, 13, 23], by: { $0 / 10 }, using: &generator)
    #expect(order.first == 9)
    #expect(order.dropFirst().map { $0 / 10 } == [1, 1, 1, 2, 2, 2])
    #expect(Set(order) == [9, 11, 12, 13, 21, 22, 23])
  }

  @Test func `who is named comes first, the others follow as they were`() {
    #expect(StartList.arranged([3, 5], before: [1, 3, 2]) == [3, 5, 1, 2])
  }
}
