import Messages

/// What every page of ours begins with: one file that needs no network and takes nothing from outside.
enum HTMLHead {
    /// Up to the start of the body.
    static func text(title: String, language: Language, version: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
        style-src 'unsafe-inline'; script-src 'unsafe-inline'">
        <meta name="color-scheme" content="light dark">
        <meta name="generator" content="patuh \(HTMLText.escaped(version))">
        <title>\(HTMLText.escaped(title))</title>
        <style>\(HTMLStyle.sheet)</style>
        </head>
        <body>

        """
    }
}
