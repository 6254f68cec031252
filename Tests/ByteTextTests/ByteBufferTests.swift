import ByteText
import Testing

@Suite("Numbers as text")
struct ByteBufferNumberTests {
  @Test(
    "A number in hexadecimal is written as the standard library writes it",
    arguments: [0, 1, 9, 10, 15, 16, 255, 0xabc, 0x1_0000, 0xfedc_ba98_7654_3210, UInt64.max])
  func hexadecimal(_ number: UInt64) {
    var text = ByteBuffer()
    text.append(hexadecimal: number)
    #expect(text.string(ByteRange(0, text.count)) == String(number, radix: 16))
  }
}
