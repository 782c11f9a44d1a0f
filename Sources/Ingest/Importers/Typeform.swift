internal import Consultation

enum Typeform: SurveyTool {
  static func layout(of sheet: SurveySheet) -> ToolLayout? { nil }
}
