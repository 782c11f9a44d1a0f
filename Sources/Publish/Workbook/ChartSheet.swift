import CXlsxWriter
import Consultation

/// Sheets that are looked at more than read: charts of the latest round with the figures they are drawn from, and heat maps.
struct ChartSheet {
  let material: Material
  let workbook: UnsafeMutablePointer<lxw_workbook>
  let title: UnsafeMutablePointer<lxw_format>?
  let header: UnsafeMutablePointer<lxw_format>?
  let share: UnsafeMutablePointer<lxw_format>?

  private static let blue: lxw_color_t = 0x0B5394
  private static let orange: lxw_color_t = 0xE69F00
  private static let grey: lxw_color_t = 0x8A929B
  private static let light: lxw_color_t = 0xDDE2E7

  /// The charts and heat maps; a round in which nobody answered has none.
  func write() {
    guard let now = material.rounds.last(where: { $0.respondents > 0 }) else { return }
    writeCharts(now)
    writeThemeHeat(now)
    writeOverlapHeat()
  }

  private func writeCharts(_ now: RoundFigures) {
    let name = "grafieken"
    guard let sheet = workbook_add_worksheet(workbook, name) else { return }
    worksheet_set_column(sheet, 0, 0, 60, nil)
    worksheet_set_column(sheet, 1, 3, 15, nil)
    SheetWriter.layOutForPrint(sheet)
    worksheet_write_string(sheet, 0, 0, HarmlessText.line(material.settings.title), title)
    worksheet_write_string(sheet, 1, 0, HarmlessText.line(now.round.title), nil)
    if material.settings.isFictional { worksheet_write_string(sheet, 2, 0, Wording.fictional, nil) }
    let domains = Organisation.Domain.allCases.filter { domain in now.invited.contains { $0.domain == domain } }
    var row = block(
      sheet, name, at: 4, title: "Respons per domein", ["Domein", "Uitgenodigd", "Antwoordde"],
      domains.map { domain in
        (domain.rawValue, [now.invited.count { $0.domain == domain }, now.invitedAnswering.count { $0.domain == domain }])
      }, colors: [Self.grey, Self.blue])
    row = block(
      sheet, name, at: row, title: "Organisaties per thema", ["Thema", "Organisaties"],
      material.codebook.categories.map { ($0.name, [now.organisations(naming: $0.code).count]) }, colors: [Self.blue])
    _ = block(
      sheet, name, at: row, title: "Oordelen van organisaties per overleg", ["Overleg", "Nodig", "Overbodig", "Samenvoegen"],
      now.judgedMeetings.map { tally in
        (
          material.codebook.meeting(tally.meeting)?.name ?? tally.meeting.rawValue,
          [Verdict.needed, .superfluous, .merge].map { tally.organisationsByVerdict[$0, default: 0] }
        )
      }, colors: [Self.blue, Self.orange, Self.grey], isStacked: true)
  }

  /// Figures below each other with a bar chart beside them; the row at which the next block begins.
  private func block(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ name: String, at top: Int, title: String, _ columns: [String],
    _ rows: [(name: String, values: [Int])], colors: [lxw_color_t], isStacked: Bool = false
  ) -> Int {
    guard !rows.isEmpty else { return top }
    worksheet_set_row(sheet, lxw_row_t(top), 18, nil)
    for (index, column) in columns.enumerated() { worksheet_write_string(sheet, lxw_row_t(top), lxw_col_t(index), column, header) }
    for (offset, row) in rows.enumerated() {
      let place = lxw_row_t(top + 1 + offset)
      worksheet_write_string(sheet, place, 0, HarmlessText.line(row.name), nil)
      for (index, value) in row.values.enumerated() { worksheet_write_number(sheet, place, lxw_col_t(index + 1), Double(value), nil) }
    }
    guard let chart = workbook_add_chart(workbook, UInt8((isStacked ? LXW_CHART_BAR_STACKED : LXW_CHART_BAR).rawValue)) else { return top }
    let (first, last) = (lxw_row_t(top + 1), lxw_row_t(top + rows.count))
    for index in 1..<columns.count {
      guard let series = chart_add_series(chart, nil, nil) else { continue }
      chart_series_set_categories(series, name, first, 0, last, 0)
      chart_series_set_values(series, name, first, lxw_col_t(index), last, lxw_col_t(index))
      chart_series_set_name_range(series, name, lxw_row_t(top), lxw_col_t(index))
      var fill = lxw_chart_fill()
      fill.color = colors[(index - 1) % colors.count]
      chart_series_set_fill(series, &fill)
    }
    chart_title_set_name(chart, title)
    // The first row of the figures stands at the top of the chart.
    chart_axis_set_reverse(chart.pointee.y_axis)
    chart_axis_set_label_position(chart.pointee.x_axis, UInt8(LXW_CHART_AXIS_LABEL_POSITION_HIGH.rawValue))
    var grid = lxw_chart_line()
    grid.color = Self.light
    chart_axis_major_gridlines_set_line(chart.pointee.x_axis, &grid)
    chart_set_series_gap(chart, 60)
    let legend = columns.count == 2 ? LXW_CHART_LEGEND_NONE : LXW_CHART_LEGEND_BOTTOM
    chart_legend_set_position(chart, UInt8(legend.rawValue))
    let height = max(14, rows.count * (isStacked ? 1 : columns.count) + 6)
    var options = lxw_chart_options()
    options.x_scale = 1.7
    options.y_scale = Double(height) * 20 / 288
    let written = title.withCString { text in
      options.description = UnsafeMutablePointer(mutating: text)
      return worksheet_insert_chart_opt(sheet, lxw_row_t(top), 5, chart, &options)
    }
    return written == LXW_NO_ERROR ? top + max(rows.count + 2, height + 2) : top + rows.count + 2
  }

  private func writeThemeHeat(_ now: RoundFigures) {
    guard let sheet = workbook_add_worksheet(workbook, "thema x organisatie"), !now.answering.isEmpty else { return }
    let themes = material.codebook.categories
    worksheet_write_string(sheet, 0, 0, "Bij hoeveel van de acht vragen", header)
    worksheet_set_column(sheet, 0, 0, 46, nil)
    worksheet_set_column(sheet, 1, lxw_col_t(max(themes.count, 1)), 22, nil)
    worksheet_set_row(sheet, 0, 48, nil)
    for (index, theme) in themes.enumerated() {
      worksheet_write_string(sheet, 0, lxw_col_t(index + 1), HarmlessText.line(theme.name), header)
    }
    for (row, organisation) in now.answering.enumerated() {
      worksheet_write_string(sheet, lxw_row_t(row + 1), 0, HarmlessText.line(organisation.name), nil)
      for (index, theme) in themes.enumerated() {
        let count = Code<Question>.consultation.count { now.positions(on: theme.code, at: $0).contains(organisation.code) }
        worksheet_write_number(sheet, lxw_row_t(row + 1), lxw_col_t(index + 1), Double(count), nil)
      }
    }
    worksheet_freeze_panes(sheet, 1, 1)
    SheetWriter.layOutForPrint(sheet)
    heat(sheet, rows: 1...now.answering.count, columns: 1...max(themes.count, 1))
  }

  private func writeOverlapHeat() {
    let meetings = material.codebook.meetings
    guard meetings.count > 1, let sheet = workbook_add_worksheet(workbook, "overleg x overleg") else { return }
    worksheet_write_string(sheet, 0, 0, "Deel van de deelnemers dat aan beide tafels zit", header)
    worksheet_set_row(sheet, 0, 110, nil)
    worksheet_set_column(sheet, 0, 0, 60, nil)
    worksheet_set_column(sheet, 1, lxw_col_t(meetings.count), 10, nil)
    let places = Dictionary(meetings.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, meeting) in meetings.enumerated() {
      worksheet_write_string(sheet, lxw_row_t(index + 1), 0, HarmlessText.line(meeting.name), nil)
      worksheet_write_string(sheet, 0, lxw_col_t(index + 1), HarmlessText.line(meeting.name), header)
    }
    for overlap in material.tallies.overlaps {
      guard let a = places[overlap.first], let b = places[overlap.second] else { continue }
      worksheet_write_number(sheet, lxw_row_t(a + 1), lxw_col_t(b + 1), overlap.participants, share)
      worksheet_write_number(sheet, lxw_row_t(b + 1), lxw_col_t(a + 1), overlap.participants, share)
    }
    worksheet_freeze_panes(sheet, 1, 1)
    SheetWriter.layOutForPrint(sheet)
    heat(sheet, rows: 1...meetings.count, columns: 1...meetings.count)
  }

  /// Colours cells from white to blue: readable in grey and by the colour-blind.
  private func heat(_ sheet: UnsafeMutablePointer<lxw_worksheet>, rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    SheetWriter.heat(
      sheet, lxw_row_t(rows.lowerBound), lxw_col_t(columns.lowerBound), lxw_row_t(rows.upperBound), lxw_col_t(columns.upperBound))
  }
}
