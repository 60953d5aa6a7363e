import CommandLine

@main struct Patuh {
    static func main() {}
}
