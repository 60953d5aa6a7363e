import Messages

/// The help of the language server.
enum ServerHelpTexts {
    static let usage = Message(id: "patuh lsp [<opsi>]", en: "patuh lsp [<options>]")
    static let abstract = Message(
        id: "Melayani editor lewat Language Server Protocol (masukan dan keluaran baku).",
        en: "Serve editors through the Language Server Protocol (standard input and output).")
    static let discussion = Message(
        id: """
            Dijalankan oleh editor. Draf Markdown dan teks diperiksa selagi diketik; DOCX, ODT dan PDF di \
            folder kerja diperiksa saat berubah.
            """,
        en: """
            Started by an editor. Drafts in Markdown and text are examined while they are typed; DOCX, ODT \
            and PDF files in the workspace when they change.
            """)
    static let stdio = Message(
        id: "Diterima demi editor; tidak ada cara lain.", en: "Accepted for editors; there is no other way.")
}
