import ArgumentParser

@main
struct Inbreng: ParsableCommand {
}
