import Foundation
import Juara
import JuaraExchange
import Testing

struct PersonFileTests {
  @Test func `a person's file is JSON, its parts in their order`() throws {
    let file = PersonalData([
      .init("name", .text("Nur\"aini\\ \u{1}\n– é")), .init("none", .none),
      .init("list", .list([.number(-5), .fields([])])), .init("empty", .list([])),
    ])
    #expect(
      file.json == """
        {
          "name": "Nur\\"aini\\\\ \\u0001\\n– é",
          "none": null,
          "list": [
            -5,
            {}
          ],
          "empty": []
        }

        """)
    let parsed = try JSONSerialization.jsonObject(with: Data(file.json.utf8)) as? [String: Any]
    #expect(parsed?["name"] as? String == "Nur\"aini\\ \u{1}\n– é")
  }
}
