import ByteText
import Testing

@testable import InventedPopulation

struct SampleEncodingTests {
  private func bytes(_ text: String, _ encoding: SampleEncoding) -> [UInt8] {
    let encoder = ScalarEncoder(encoding)
    var buffer = ByteBuffer()
    for scalar in text.unicodeScalars { encoder.append(scalar.value, to: &buffer) }
    return (0..<buffer.count).map { buffer.span[$0] }
  }

  @Test("UTF-8 is written as the standard library writes it")
  func utf8() {
    let text = "Nguyễn Đức, H'Lan Ŭk 李 𠮷"
    #expect(bytes(text, .utf8) == Array(text.utf8))
    #expect(bytes(text, .utf16) == text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] })
  }

  @Test(
    "Legacy encodings write the bytes that their fonts show",
    arguments: [
      (SampleEncoding.tcvn3, "Nguyễn Văn Đức", "NguyÔn V¨n §øc"),
      (.tcvn3, "NGUYỄN", "NGUYÔN"),
      (.vni, "Trần Thị Hường", "Traàn Thò Höôøng"),
      (.viscii, "Trần Thị Hường", "Tr¥n Th¸ Hß¶ng"),
      (.vps, "Trần Thị Hường", "TrÀn ThÎ HÜ©ng"),
      (.windows1258, "Trần Thị Hường", "TrâÌn Thiò HýõÌng"),
    ])
  func legacy(_ encoding: SampleEncoding, _ text: String, _ latin1: String) {
    #expect(bytes(text, encoding) == latin1.unicodeScalars.map { UInt8($0.value) })
  }

  @Test("A letter that an encoding lacks loses its marks, not its place")
  func fallback() {
    #expect(bytes("Ayŭn", .tcvn3) == Array("Ayun".utf8))
  }
}
