import CLibZip

/// A ZIP archive in memory, read through libzip. Nothing is ever written to disk, so names like `../x`
/// are only names.
final class ZipArchive {
    /// No office document comes near this many parts.
    private static let maximumEntries = 65_535

    private let handle: OpaquePointer
    private let limits: ReaderLimits
    private let errors: OfficeErrors
    private var entries: [String: UInt64] = [:]
    private var bytesOpened = 0

    /// - Parameter bytes: must outlive the archive.
    /// - Throws: `ReadError` when the bytes are no readable ZIP archive.
    init(_ bytes: UnsafeRawBufferPointer, limits: ReaderLimits, errors: OfficeErrors) throws(ReadError) {
        self.limits = limits
        self.errors = errors
        var status = zip_error_t()
        zip_error_init(&status)
        defer { zip_error_fini(&status) }
        guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &status) else {
            throw errors.damagedArchive(Self.text(&status))
        }
        guard let handle = zip_open_from_source(source, ZIP_RDONLY, &status) else {
            zip_source_free(source)
            throw zip_error_code_zip(&status) == ZIP_ER_NOZIP
                ? errors.truncatedArchive() : errors.damagedArchive(Self.text(&status))
        }
        self.handle = handle
        let count = zip_get_num_entries(handle, 0)
        guard count <= Self.maximumEntries else {
            throw errors.tooManyEntries(limit: Self.maximumEntries)
        }
        for index in 0..<UInt64(max(count, 0)) {
            guard let name = zip_get_name(handle, index, zip_flags_t(ZIP_FL_ENC_GUESS)) else { continue }
            let key = Self.key(String(cString: name))
            if entries[key] == nil { entries[key] = index }
        }
    }

    deinit { zip_discard(handle) }

    /// Names of all entries, as `contains` compares them.
    var names: Set<String> { Set(entries.keys) }

    /// The name of an entry as the archive spells it.
    func storedName(of name: String) -> String {
        guard let index = entries[Self.key(name)],
            let stored = zip_get_name(handle, index, zip_flags_t(ZIP_FL_ENC_GUESS))
        else { return name }
        return String(cString: stored)
    }

    func contains(_ name: String) -> Bool { entries[Self.key(name)] != nil }

    /// Whether some entry lies in the folder (`"xl/"`).
    func contains(folder: String) -> Bool {
        let prefix = Self.key(folder)
        return entries.keys.contains { $0.hasPrefix(prefix) }
    }

    /// Opens an entry for reading, nil when there is none. Names are compared as OPC compares part names:
    /// without case and without a leading slash; of equal names the first counts.
    /// - Throws: `ReadError` when the entry is encrypted, damaged or beyond the limits.
    func open(_ name: String) throws(ReadError) -> ZipEntry? {
        guard let index = entries[Self.key(name)] else { return nil }
        var stat = zip_stat_t()
        zip_stat_init(&stat)
        guard zip_stat_index(handle, index, 0, &stat) == 0, stat.valid & UInt64(ZIP_STAT_SIZE) != 0 else {
            throw errors.damagedEntry(name, Self.text(zip_get_error(handle)))
        }
        try check(stat, name)
        guard let file = zip_fopen_index(handle, index, 0) else {
            throw errors.damagedEntry(name, Self.text(zip_get_error(handle)))
        }
        bytesOpened += Int(stat.size)
        return ZipEntry(file, name: name, size: stat.size, errors: errors)
    }

    private func check(_ stat: zip_stat_t, _ name: String) throws(ReadError) {
        if stat.valid & UInt64(ZIP_STAT_ENCRYPTION_METHOD) != 0, stat.encryption_method != ZIP_EM_NONE {
            throw errors.encryptedEntry(name)
        }
        guard stat.size <= UInt64(limits.entrySize) else {
            throw errors.entryTooLarge(name, size: stat.size, limit: limits.entrySize)
        }
        guard UInt64(bytesOpened) + stat.size <= UInt64(limits.totalSize) else {
            throw errors.totalTooLarge(limit: limits.totalSize)
        }
        let ratio = stat.size / max(stat.comp_size, 1)
        if stat.size > 1 << 20, ratio > UInt64(limits.compressionRatio) {
            throw errors.suspiciousRatio(name, ratio: ratio, limit: limits.compressionRatio)
        }
    }

    /// libzip's text for an error.
    fileprivate static func text(_ status: UnsafeMutablePointer<zip_error_t>?) -> String {
        guard let status, zip_error_code_zip(status) != 0 else { return "unexpected size" }
        return String(cString: zip_error_strerror(status))
    }

    private static func key(_ name: String) -> String {
        var key = name.lowercased()
        if key.utf8.contains(UInt8(ascii: "\\")) { key = key.split(separator: "\\").joined(separator: "/") }
        while key.hasPrefix("/") { key.removeFirst() }
        return key
    }
}

/// An entry of a `ZipArchive`, which must outlive it, being uncompressed.
final class ZipEntry: ByteSource {
    private let file: OpaquePointer
    private let name: String
    /// Uncompressed size by the archive's directory.
    let size: UInt64
    /// Bytes that the archive's directory promises beyond those read.
    private var remaining: UInt64
    private let errors: OfficeErrors

    fileprivate init(_ file: OpaquePointer, name: String, size: UInt64, errors: OfficeErrors) {
        self.file = file
        self.name = name
        self.size = size
        remaining = size
        self.errors = errors
    }

    deinit { zip_fclose(file) }

    /// - Throws: `ReadError` when the compressed data are damaged, the checksum is wrong, or there are more
    ///   or fewer bytes than promised.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadError) -> Int {
        let count = zip_fread(file, buffer.baseAddress, UInt64(buffer.count))
        guard count >= 0, UInt64(count) <= remaining, count > 0 || remaining == 0 || buffer.isEmpty else {
            throw errors.damagedEntry(name, ZipArchive.text(zip_file_get_error(file)))
        }
        remaining -= UInt64(count)
        return Int(count)
    }
}
