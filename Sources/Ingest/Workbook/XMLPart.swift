internal import Foundation
internal import FoundationXML

/// What wants to know the elements of an XML part.
protocol XMLPartHandler: AnyObject {
  /// Whether the text inside the element that is open now is wanted.
  var wantsText: Bool { get }
  /// Why reading must stop; looked at after every element.
  var failure: WorkbookFailure? { get }
  /// An element begins; its name without prefix.
  func open(_ name: String, _ attributes: [String: String])
  /// Some of the text inside an element.
  func text(_ text: String)
  /// An element ends.
  func close(_ name: String)
}

/// Reads the XML parts of a workbook: UTF-8 only, and no document type, with which a part could refer to files or swell.
enum XMLPart {
  /// Tells `handler` about the elements in `bytes`.
  static func read(_ bytes: [UInt8], into handler: any XMLPartHandler) throws(WorkbookFailure) {
    let start = try endOfDeclaration(bytes)
    let parser = XMLParser(data: Data(bytes[start...]))
    parser.shouldResolveExternalEntities = false
    let reader = Reader(handler)
    parser.delegate = reader
    let isComplete = parser.parse()
    if reader.hasDocumentType { throw .documentType }
    if let failure = handler.failure { throw failure }
    // The parser does not mind a part that stops half-way.
    if !isComplete || reader.openElements > 0 { throw .damaged }
  }

  /// Where the part begins after its byte order mark and its declaration, which may name no other encoding than UTF-8.
  ///
  /// Between there and the first element only comments and instructions may stand: anything else that begins with `<!` is refused.
  private static func endOfDeclaration(_ bytes: [UInt8]) throws(WorkbookFailure) -> Int {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard TextDecoder.isValidUTF8(bytes[start...]) else { throw .damaged }
    if bytes[start...].starts(with: Array("<?xml".utf8)) {
      guard let end = find("?>", in: bytes, from: start) else { throw .damaged }
      let declaration = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
      if declaration.contains("encoding"), !declaration.contains("utf-8"), !declaration.contains("us-ascii") { throw .damaged }
      start = end
    }
    var position = start
    while let open = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = bytes[open...]
      if rest.starts(with: Array("<!--".utf8)) {
        guard let end = find("-->", in: bytes, from: open) else { throw .damaged }
        position = end
      } else if rest.starts(with: Array("<?".utf8)) {
        guard let end = find("?>", in: bytes, from: open) else { throw .damaged }
        position = end
      } else if rest.starts(with: Array("<!".utf8)) {
        throw .documentType
      } else {
        return start
      }
    }
    throw .damaged
  }

  /// Where `text` ends after `start`.
  private static func find(_ text: String, in bytes: [UInt8], from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    var index = start
    while index + wanted.count <= bytes.count {
      if bytes[index] == wanted[0], bytes[index..<index + wanted.count].elementsEqual(wanted) { return index + wanted.count }
      index += 1
    }
    return nil
  }
}

/// Passes on what the parser finds, names without their prefix.
private final class Reader: NSObject, XMLParserDelegate {
  private let handler: any XMLPartHandler
  private(set) var hasDocumentType = false
  /// How many elements have begun and not ended.
  private(set) var openElements = 0

  init(_ handler: any XMLPartHandler) { self.handler = handler }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
  ) {
    openElements += 1
    handler.open(Self.localName(name), attributes)
    if handler.failure != nil { parser.abortParsing() }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    openElements -= 1
    handler.close(Self.localName(name))
    if handler.failure != nil { parser.abortParsing() }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { if handler.wantsText { handler.text(text) } }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    if handler.wantsText { handler.text(String(decoding: block, as: UTF8.self)) }
  }

  func parser(_ parser: XMLParser, foundInternalEntityDeclarationWithName name: String, value: String?) { refuse(parser) }

  func parser(_ parser: XMLParser, foundExternalEntityDeclarationWithName name: String, publicID: String?, systemID: String?) {
    refuse(parser)
  }

  func parser(_ parser: XMLParser, resolveExternalEntityName name: String, systemID: String?) -> Data? {
    refuse(parser)
    return nil
  }

  private func refuse(_ parser: XMLParser) {
    hasDocumentType = true
    parser.abortParsing()
  }

  private static func localName(_ name: String) -> String {
    name.utf8.lastIndex(of: UInt8(ascii: ":")).map { String(name[name.utf8.index(after: $0)...]) } ?? name
  }
}
