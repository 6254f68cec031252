import ByteText

/// Cells to bytes of a file: CSV (RFC 4180, LF) or XML, in one encoding.
struct FormRenderer: Sendable {
  let format: SamplePlan.Format
  let encoding: SampleEncoding
  private let encoder: ScalarEncoder

  init(_ format: SamplePlan.Format, _ encoding: SampleEncoding) {
    self.format = format
    self.encoding = encoding
    encoder = ScalarEncoder(encoding)
  }

  func appendStart(to bytes: inout ByteBuffer) {
    encoder.appendStart(to: &bytes)
    switch format {
    case .csv:
      var cells = FormCells()
      for column in FormColumn.allCases { cells[column].append(column.heading) }
      append(cells, to: &bytes)
    case .xml:
      append("<?xml version=\"1.0\"", to: &bytes)
      if let name = encoding.xmlName { append(" encoding=\"\(name)\"", to: &bytes) }
      append("?>\n<DanhSachPhieu>\n", to: &bytes)
    }
  }

  func appendEnd(to bytes: inout ByteBuffer) {
    if format == .xml { append("</DanhSachPhieu>\n", to: &bytes) }
  }

  /// One form.
  func append(_ cells: FormCells, to bytes: inout ByteBuffer) {
    switch format {
    case .csv:
      for column in FormColumn.allCases {
        if column != .formNumber { encoder.append(0x2c, to: &bytes) }
        appendCSV(cells[column], to: &bytes)
      }
      encoder.append(0x0a, to: &bytes)
    case .xml: appendXML(cells, to: &bytes)
    }
  }

  private func appendCSV(_ cell: CellText, to bytes: inout ByteBuffer) {
    let needsQuotes = cell.scalars.contains { $0 == 0x2c || $0 == 0x22 || $0 == 0x0a || $0 == 0x0d }
    if needsQuotes { encoder.append(0x22, to: &bytes) }
    for scalar in cell.scalars {
      if scalar == 0x22 { encoder.append(0x22, to: &bytes) }
      encoder.append(scalar, to: &bytes)
    }
    if needsQuotes { encoder.append(0x22, to: &bytes) }
  }

  private func appendXML(_ cells: FormCells, to bytes: inout ByteBuffer) {
    append("<Phieu>", to: &bytes)
    for column in FormColumn.allCases {
      if column == .hamlet { append("<NoiCuTru>", to: &bytes) }
      // An empty field is left out, as the collection program does.
      if !cells[column].isEmpty {
        append(element: column.element, isEnd: false, to: &bytes)
        for scalar in cells[column].scalars { appendEscaped(scalar, to: &bytes) }
        append(element: column.element, isEnd: true, to: &bytes)
      }
      if column == .province { append("</NoiCuTru>", to: &bytes) }
    }
    append("</Phieu>\n", to: &bytes)
  }

  private func append(element: StaticString, isEnd: Bool, to bytes: inout ByteBuffer) {
    append(isEnd ? "</" : "<", to: &bytes)
    element.withUTF8Buffer { for byte in $0 { encoder.append(UInt32(byte), to: &bytes) } }
    append(">", to: &bytes)
  }

  private func appendEscaped(_ scalar: UInt32, to bytes: inout ByteBuffer) {
    switch scalar {
    case 0x26: append("&amp;", to: &bytes)
    case 0x3c: append("&lt;", to: &bytes)
    case 0x3e: append("&gt;", to: &bytes)
    default: encoder.append(scalar, to: &bytes)
    }
  }

  /// ASCII only.
  private func append(_ text: String, to bytes: inout ByteBuffer) {
    for byte in text.utf8 { encoder.append(UInt32(byte), to: &bytes) }
  }
}
