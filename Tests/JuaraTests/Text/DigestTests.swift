import Juara
import Testing

struct DigestTests {
  // RFC 1321, A.5, and FIPS 180-4's examples; the lengths around a block's end by Python's hashlib.
  @Test(arguments: [
    (
      "", "d41d8cd98f00b204e9800998ecf8427e",
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    ),
    (
      "abc", "900150983cd24fb0d6963f7d28e17f72",
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    ),
    (
      String(repeating: "a", count: 55), "ef1772b6dff9a122358552954ad0df65",
      "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"
    ),
    (
      String(repeating: "a", count: 56), "3b0c8ac703f828b04c6c197006d17218",
      "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"
    ),
    (
      String(repeating: "a", count: 64), "014842d480b571495a4a0363793f7367",
      "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"
    ),
    (
      String(repeating: "a", count: 1000), "cabe45dcc9ae5b66ba86600cca6b8ba8",
      "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
    ),
  ])
  func `a message has the digests that everybody computes`(
    message: String, md5: String, sha256: String
  ) {
    #expect(Hexadecimal.text(MD5.digest(message.utf8)) == md5)
    #expect(Hexadecimal.text(SHA256.digest(message.utf8)) == sha256)
  }
}
