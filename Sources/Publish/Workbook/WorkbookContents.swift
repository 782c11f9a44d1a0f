import CXlsxWriter
import CZip
import Glibc

/// How much a workbook holds, to see whether all of it was written.
///
/// The library does not notice when a disk refuses a piece of its temporary files, and makes a workbook without that piece. What it holds in
/// memory is counted before it writes, and what it wrote is unpacked again and counted: no piece of a sheet is without cells, none of the
/// list of texts without a text or a part of one, and any other piece leaves an element that is not closed.
struct WorkbookContents {
  /// Cells in all sheets together.
  let cells: Int
  /// Different texts, and their bytes.
  let texts: Int
  let textBytes: Int

  init(cells: Int, texts: Int, textBytes: Int) { (self.cells, self.texts, self.textBytes) = (cells, texts, textBytes) }

  /// What the library is about to write.
  init(planned workbook: UnsafeMutablePointer<lxw_workbook>) {
    var cells = 0
    var sheet = workbook.pointee.worksheets?.pointee.stqh_first
    while let current = sheet {
      cells += Self.cells(inRows: current.pointee.table?.pointee.rbh_root)
      sheet = current.pointee.list_pointers.stqe_next
    }
    var (texts, textBytes) = (0, 0)
    var text = workbook.pointee.sst?.pointee.order_list?.pointee.stqh_first
    while let current = text {
      texts += 1
      textBytes += current.pointee.string.map { strlen($0) } ?? 0
      text = current.pointee.sst_order_pointers.stqe_next
    }
    self.init(cells: cells, texts: texts, textBytes: textBytes)
  }

  private static func cells(inRows row: UnsafeMutablePointer<lxw_row>?) -> Int {
    guard let row = row?.pointee else { return 0 }
    return cells(inRows: row.tree_pointers.rbe_left) + count(row.cells?.pointee.rbh_root) + cells(inRows: row.tree_pointers.rbe_right)
  }

  private static func count(_ cell: UnsafeMutablePointer<lxw_cell>?) -> Int {
    guard let pointers = cell?.pointee.tree_pointers else { return 0 }
    return count(pointers.rbe_left) + 1 + count(pointers.rbe_right)
  }

  /// Whether a workbook holds all of this. A text may have grown: a sign that XML does not know is written as its number.
  func isWhole(_ workbook: [UInt8]) -> Bool {
    guard let parts = Self.parts(of: workbook) else { return false }
    let read = parts.compactMap { $0.withUnsafeBufferPointer { WorkbookPart($0) } }
    return read.count == parts.count && read.reduce(0) { $0 + $1.cells } == cells && read.reduce(0) { $0 + $1.texts } == texts
      && read.reduce(0) { $0 + $1.textBytes } >= textBytes
  }

  /// The unpacked parts of a workbook; nil when one does not have the check sum that goes with it.
  static func parts(of workbook: [UInt8]) -> [[UInt8]]? {
    workbook.withUnsafeBytes { bytes in
      guard let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(bytes.count), 0, nil) else { return nil }
      guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
        zip_source_free(source)
        return nil
      }
      defer { zip_discard(archive) }
      var parts: [[UInt8]] = []
      for index in 0..<max(0, zip_get_num_entries(archive, 0)) {
        guard let part = part(zip_uint64_t(index), of: archive) else { return nil }
        parts.append(part)
      }
      return parts
    }
  }

  private static func part(_ index: zip_uint64_t, of archive: OpaquePointer) -> [UInt8]? {
    var entry = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &entry) == 0, let file = zip_fopen_index(archive, index, 0) else { return nil }
    defer { zip_fclose(file) }
    // One byte more than there is, so that reading goes on to the end and the check sum is looked at.
    let size = Int(entry.size) + 1
    let part = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Int(zip_fread(file, buffer.baseAddress.map { $0 + count }, zip_uint64_t(size - count)))
        guard got > 0 else {
          if got < 0 { count = size }
          break
        }
        count += got
      }
    }
    return part.count == size - 1 ? part : nil
  }
}
