import ByteText
import Testing

@testable import VietnameseText

@Suite("What tells namesakes apart")
struct NamesakeMarkTests {
  private func mark(_ cell: String) -> NamesakeMark {
    var normaliser = NameNormaliser()
    var out = ByteBuffer()
    return normaliser.normalise(ByteBuffer(cell).span, into: &out).mark
  }

  /// Whether two marks behind one name say that it is two people's.
  private func areApart(_ a: String, _ b: String) -> Bool {
    let (a, b) = (mark("Phạm Văn Nam \(a)"), mark("Phạm Văn Nam \(b)"))
    return a.kind != 0 && a.kind == b.kind && a.value != b.value
  }

  @Test(
    "Two marks of one kind behind a name tell two people apart",
    arguments: [
      ("(A)", "(B)"), ("(a)", "[B]"), ("- A", "- B"), ("/A", "/B"), ("– A", "– B"), ("(1)", "(2)"),
      ("(I)", "(II)"),
      ("(1)", "(II)"), ("(số 1)", "(số 2)"), ("(lớn)", "(nhỏ)"), ("(LỚN)", "(BÉ)"), ("(lon)", "(nho)"),
      ("(anh)", "(em)"), ("(người anh)", "(người em)"), ("(bố)", "(con)"), ("(trên)", "(dưới)"),
      ("(con ông Ba)", "(con ông Tư)"), ("(vợ ông Ba)", "(vợ anh Tư)"), ("(thôn 1)", "(thôn 2)"),
      ("(xóm Đông)", "(xóm Đoài)"), ("(Tý)", "(Tèo)"), ("(A) (đã chết)", "(B)"),
      ("(đã chết) (A)", "(B) - con"), ("(Ba)", "(Tư)"), ("(TÝ)", "(TÈO)"),
    ])
  func apart(a: String, b: String) { #expect(areApart(a, b)) }

  @Test(
    "Marks that one person may have in two lists do not",
    arguments: [
      ("(A)", "(a)"), ("(1)", "(01)"), ("(2)", "(II)"), ("(A)", "(1)"), ("(A)", "(lớn)"), ("(nhỏ)", "(bé)"),
      ("(bố)", "(CHA)"),
      ("(tức Ba)", "(Ba An)"), ("(tức Ba)", "(tức Tư)"), ("còn gọi là Ba", "còn gọi là Tư"),
      ("(con ông Ba)", "(con bà Tư)"),
      ("(con ông Ba)", "(con ông Nguyễn Văn Ba)"), ("(đã chết)", "(mất)"), ("(còn)", "(mất)"),
      ("(nam)", "(nữ)"),
      ("(Nam)", "(Nữ)"), ("- chủ hộ", "- con"), ("(Ba)", "(bà)"), ("(Còn)", "(Mất)"), ("(1979)", "(1980)"),
      ("(con Ba Tèo)", "(con bà Tư)"), ("(A)", ""),
      ("(thôn 1)", "(tổ 2)"),
    ])
  func notApart(a: String, b: String) { #expect(!areApart(a, b)) }

  @Test("What stands before a name, or is the name itself, is no mark")
  func none() {
    for cell in [
      "(A) Phạm Văn Nam", "1. Phạm Văn Nam", "A/ Phạm Văn Nam", "(Phạm Văn Nam)", "Phạm (A)", "Phạm Văn Nam",
    ] {
      #expect(mark(cell) == .none)
    }
  }
}
