import TestTools

/// PDF files: what breaks or tires PDF libraries.
extension HostileFile {
    private static let catalogue = Array("<< /Type /Catalog /Pages 2 0 R >>".utf8)

    /// A file of objects from 2 on, the page tree first.
    private static func pdf(_ objects: [String], trailer: String = "") -> [UInt8] {
        PdfSpecimen.file([catalogue] + objects.map { Array($0.utf8) }, trailer: trailer)
    }

    /// A page with this content; object 5 and those behind it are `more`.
    private static func page(_ content: String, _ more: [String] = [], trailer: String = "") -> [UInt8] {
        pdf(
            [
                "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                """
                << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
                /Resources << /XObject << /X 5 0 R >> >> >>
                """,
                String(decoding: PdfSpecimen.stream(Array(content.utf8)), as: UTF8.self),
            ] + more, trailer: trailer)
    }

    private static let regulation = PdfSpecimen(texts: [
        repeated("Bupati menetapkan kebijakan tata kelola SPBE di daerah.\n", 60)
    ]).bytes

    static let pdfs: [HostileFile] =
        [
            HostileFile("kata-sandi.pdf") {
                let key = repeated("41", 32)
                return page(
                    "BT ET",
                    trailer:
                        "/ID [<41><41>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <\(key)> /U <\(key)> >>"
                )
            },
            HostileFile("pohon-melingkar.pdf") { pdf(["<< /Type /Pages /Count 1 /Kids [2 0 R] >>"]) },
            HostileFile("tanpa-halaman.pdf") { pdf(["<< /Type /Pages /Count 0 /Kids [] >>"]) },
            HostileFile("semiliar-halaman.pdf") { pdf(["<< /Type /Pages /Count 1000000000 /Kids [] >>"]) },
            HostileFile("larik-bersarang.pdf") {
                pdf(["<< /Type /Pages /Count 1 /Kids " + repeated("[", 1_000_000) + " >>"])
            },
            HostileFile("kamus-bersarang.pdf") {
                pdf(["<< /Type /Pages /Count 1 /Kids [3 0 R] >>", repeated("<< /A ", 500_000)])
            },
            HostileFile("bentuk-melingkar.pdf") {
                let form = PdfSpecimen.stream(
                    Array("/X Do /X Do".utf8),
                    "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>")
                return page("/X Do", [String(decoding: form, as: UTF8.self)])
            },
            HostileFile("xref-melingkar.pdf") { page("BT ET", trailer: "/Prev 9") },
            HostileFile("tanpa-xref.pdf") { Array("%PDF-1.7\nsampah\n%%EOF\n".utf8) },
            HostileFile("sampah.pdf") {
                Array("%PDF-1.4\n".utf8) + (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }
                    + Array("\n%%EOF\n".utf8)
            },
            HostileFile("hanya-kepala.pdf") { Array("%PDF-1.4".utf8) },
            HostileFile("berkas-luar.pdf") {
                page(
                    "BT ET",
                    ["<< /Length 0 /F (/etc/passwd) /Type /EmbeddedFile >>\nstream\n\nendstream"],
                    trailer: "/Info << /Title (x) >>")
            },
            HostileFile("pindaian.pdf") {
                PdfSpecimen([.picture(width: 60, height: 84, pixels: [UInt8](repeating: 200, count: 5040))])
                    .bytes
            },
            HostileFile("aksi.pdf", .harmless) {
                let text = "BT /F 9 Tf 40 800 Td (Pasal 1) Tj ET"
                return page(text, ["<< /S /Launch /F (/bin/sh) >>", "<< /S /JavaScript /JS (app.alert) >>"])
            },
            HostileFile("kertas-raksasa.pdf", .harmless) {
                var bytes = regulation
                let box = Array("[0 0 595 842]".utf8)
                for index in bytes.indices where bytes[index...].starts(with: box) {
                    bytes.replaceSubrange(index..<index + box.count, with: Array("[0 0 9e8 9e8]".utf8))
                }
                return bytes
            },
            HostileFile("sejuta-kata.pdf", .harmless) {
                page(
                    "BT /F 9 Tf 1 0 0 1 40 800 Tm " + repeated("(Bupati ) Tj 0 -1 Td ", 1_000_000) + "ET",
                    ["<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>"])
            },
            HostileFile("banyak-halaman.pdf", .harmless) {
                pdf([
                    "<< /Type /Pages /Count 20000 /Kids [" + repeated("3 0 R ", 20_000) + "] >>",
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
                ])
            },
            HostileFile("pdf-dan-arsip.pdf", .harmless) { regulation + docx(body: paragraph) },
            HostileFile("arsip-berkepala-pdf.docx") {
                Array("%PDF-1.4\n".utf8) + docx(body: paragraph)
            },
        ]
        // A download that broke off, at every kilobyte.
        + stride(from: 1024, to: regulation.count, by: 1024).map { length in
            HostileFile("terpotong-\(length).pdf") { Array(regulation.prefix(length)) }
        }
}
