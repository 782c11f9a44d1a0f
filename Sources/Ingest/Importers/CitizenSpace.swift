internal import Consultation

enum CitizenSpace: SurveyTool {
  static func layout(of sheet: SurveySheet) -> ToolLayout? { nil }
}
