internal import Consultation

enum Enalyzer: SurveyTool {
  static func layout(of sheet: SurveySheet) -> ToolLayout? { nil }
}
