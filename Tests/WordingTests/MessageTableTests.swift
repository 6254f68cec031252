import Testing

@testable import Wording

@Suite("The table of messages")
struct MessageTableTests {
  @Test("Every line of the table belongs to a message, and no key is written twice")
  func tableIsWellFormed() {
    #expect(MessageTable.builtIn.faults == [])
    #expect(MessageTable.builtIn.keys.count > 200)
  }

  @Test("Every message has both languages with the same placeholders")
  func languagesAgree() throws {
    for key in MessageTable.builtIn.keys {
      let message = try #require(MessageTable.builtIn[key])
      #expect(!message.vi.isEmpty && !message.en.isEmpty, "\(key)")
      #expect(
        Set(MessageTable.placeholders(of: message.vi)) == Set(MessageTable.placeholders(of: message.en)),
        "\(key)")
    }
  }

  @Test("Vietnamese messages are composed letters, so that widths and searches hold")
  func vietnameseIsComposed() throws {
    for key in MessageTable.builtIn.keys {
      let message = try #require(MessageTable.builtIn[key])
      let marks = message.vi.unicodeScalars.filter { $0.properties.generalCategory == .nonspacingMark }
      #expect(marks.isEmpty, "\(key)")
    }
  }

  @Test("Placeholders are filled, and one without a value stays visible")
  func filling() {
    #expect(MessageTable.fill("{a} và {b}", ["a": "1"]) == "1 và {b}")
    #expect(MessageTable.fill("{a}{a", ["a": "{b}"]) == "{b}{a")
    #expect(MessageTable.placeholders(of: "{x} of {y}{z}") == ["x", "y", "z"])
  }

  @Test("A line that is no part of a message, and a repeated key, are faults")
  func faultsAreSeen() {
    let table = MessageTable(texts: ["a\n  vi: một\n  en: one → do\nnot a key\na"])
    #expect(table.faults == ["not a key", "a"])
    #expect(MessageTable(texts: ["a\n  en: one → do"])["a.remedy"]?.en == "do")
  }
}
