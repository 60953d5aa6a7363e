import Messages

/// ArgumentParser writes its own words in English; here is their Indonesian.
enum ParserWords {
    /// What the parser wrote (help or error), in the language.
    static func translated(_ text: String, to language: Language) -> String {
        guard language == .id else { return text }
        return phrases.reduce(text) { $0.replacing($1.en, with: $1.id) }
    }

    /// Longer phrases stand before those that they contain.
    static let phrases = [
        Message(id: "", en: "OVERVIEW: "),
        Message(id: "PEMAKAIAN: ", en: "USAGE: "),
        Message(id: "Pemakaian: ", en: "Usage: "),
        // A second line of usage stands below the first.
        Message(id: "\n           patuh ", en: "\n       patuh "),
        Message(id: "Bantuan:  ", en: "Help:  "),
        Message(id: "ARGUMEN:", en: "ARGUMENTS:"),
        Message(id: "OPSI:", en: "OPTIONS:"),
        Message(id: "PERINTAH:", en: "SUBCOMMANDS:"),
        Message(id: "<perintah>", en: "<subcommand>"),
        Message(id: "[<opsi>]", en: "[<options>]"),
        Message(id: "(nilai: ", en: "(values: "),
        Message(id: "; bawaan: ", en: "; default: "),
        Message(id: "(bawaan: ", en: "(default: "),
        Message(id: "Tampilkan bantuan ini.", en: "Show help information."),
        Message(id: "Tampilkan versi program.", en: "Show the version."),
        Message(id: "' untuk bantuan lengkap.", en: "' for detailed help."),
        Message(id: "' untuk keterangan lebih lanjut.", en: "' for more information."),
        Message(id: "Lihat '", en: "See '"),
        Message(id: "Opsi tidak dikenal '", en: "Unknown option '"),
        Message(id: "'. Maksudnya '", en: "'. Did you mean '"),
        Message(id: "Nilai belum diberikan untuk '", en: "Missing value for '"),
        Message(id: "Argumen belum diberikan: '", en: "Missing expected argument '"),
        Message(id: "Argumen tidak dikenal '", en: "Unexpected argument '"),
        Message(id: " argumen tidak dikenal: '", en: " unexpected arguments: '"),
        Message(id: "' tidak cocok untuk '", en: "' is invalid for '"),
        Message(id: "Nilai '", en: "The value '"),
        Message(id: ". Pilihannya:", en: ". Please provide one of the following:"),
        Message(id: ". Pilihannya ", en: ". Please provide one of "),
        Message(id: "' tidak memerlukan nilai, tetapi diberi '", en: "' does not take any value, but '"),
        Message(id: "'.", en: "' was specified."),
        Message(id: "Opsi '", en: "The option '"),
        Message(id: "' atau '", en: "' or '"),
        Message(id: "' dan '", en: "' and '"),
    ]
}
