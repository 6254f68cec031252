import ByteText
import Testing

@testable import VietnameseText

@Suite("Addresses that say there is none")
struct AbsentAddressTests {
  private func isAbsent(_ text: String) -> Bool {
    var scratch = ByteBuffer()
    return saysNoAddress(Array(text.utf8).span, scratch: &scratch)
  }

  @Test(
    "A word for no, a dash, a nought or a reference to the address before is no address",
    arguments: [
      "Không", "KHÔNG CÓ", "không", "-", "---", "0", "?", "N/A", "Chưa đăng ký", "Chưa đăng ký tạm trú",
      "Không đăng ký thường trú", "Như nơi thường trú", "nhu noi dang ky thuong tru", "Như trên",
      "như địa chỉ thường trú",
      "Trùng với nơi thường trú", "x", "Không có tạm trú",
    ])
  func absent(_ text: String) { #expect(isAbsent(text)) }

  @Test(
    "Whatever names a place, a house or an unknown word is one",
    arguments: [
      "Không Tên, Thạch Kênh", "Xã Như Khê", "Xóm Chùa", "12", "Thôn 3", "Nhà ông Không", "Có", "Tạm trú",
      "Xã Như Thanh",
      "Chùa Cảnh",
    ])
  func present(_ text: String) { #expect(!isAbsent(text)) }
}
