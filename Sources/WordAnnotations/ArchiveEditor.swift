import CLibZip
import DocumentReaders

/// A new content for an entry of an archive, or none to take the entry out.
struct EntryChange {
    var name: String
    var bytes: [UInt8]?
}

/// Rewrites an archive in memory through libzip, which copies the entries that stay as they are without
/// packing them anew, and keeps their order.
enum ArchiveEditor {
    /// - Parameter model: the entry whose method and time stamp added entries take over.
    static func rewrite(
        _ bytes: [UInt8], _ changes: [EntryChange], modelledOn model: String, path: String
    ) throws(ReadError) -> [UInt8] {
        var status = zip_error_t()
        zip_error_init(&status)
        defer { zip_error_fini(&status) }
        // libzip reads the buffers only when it closes the archive, so they live as long as it.
        let store = BufferStore()
        defer { withExtendedLifetime(store) {} }
        let input = store.keep(bytes)
        guard let source = zip_source_buffer_create(input.baseAddress, UInt64(input.count), 0, &status) else {
            throw AnnotationErrors.archive(path: path, detail: text(&status))
        }
        zip_source_keep(source)
        defer { zip_source_free(source) }
        guard let archive = zip_open_from_source(source, bytes.isEmpty ? ZIP_TRUNCATE : 0, &status) else {
            zip_source_free(source)
            throw AnnotationErrors.archive(path: path, detail: text(&status))
        }
        var isDone = true
        for change in changes where isDone {
            isDone = apply(change, to: archive, model: model, store: store)
        }
        guard isDone, zip_close(archive) == 0 else {
            let detail = text(zip_get_error(archive))
            zip_discard(archive)
            throw AnnotationErrors.archive(path: path, detail: detail)
        }
        guard let output = contents(of: source) else {
            throw AnnotationErrors.archive(path: path, detail: text(zip_source_error(source)))
        }
        return output
    }

    private static func apply(
        _ change: EntryChange, to archive: OpaquePointer, model: String, store: BufferStore
    ) -> Bool {
        let index = zip_name_locate(archive, change.name, zip_flags_t(ZIP_FL_ENC_GUESS))
        guard let bytes = change.bytes else {
            return index < 0 || zip_delete(archive, UInt64(index)) == 0
        }
        let buffer = store.keep(bytes)
        guard let source = zip_source_buffer(archive, buffer.baseAddress, UInt64(buffer.count), 0) else {
            return false
        }
        let modelIndex = index >= 0 ? index : zip_name_locate(archive, model, zip_flags_t(ZIP_FL_ENC_GUESS))
        var stat = zip_stat_t()
        zip_stat_init(&stat)
        let hasStat = modelIndex >= 0 && zip_stat_index(archive, UInt64(modelIndex), 0, &stat) == 0
        let written: Int64
        if index >= 0 {
            written =
                zip_file_replace(archive, UInt64(index), source, zip_flags_t(ZIP_FL_ENC_UTF_8)) == 0
                ? index : -1
        } else {
            written = zip_file_add(archive, change.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        }
        guard written >= 0 else {
            zip_source_free(source)
            return false
        }
        // Without a model, the oldest time that the format knows, so that the same content gives the same bytes.
        guard hasStat else { return zip_file_set_dostime(archive, UInt64(written), 0, 0x21, 0) == 0 }
        return zip_file_set_mtime(archive, UInt64(written), stat.mtime, 0) == 0
            && zip_set_file_compression(archive, UInt64(written), Int32(stat.comp_method), 0) == 0
    }

    private static func contents(of source: OpaquePointer) -> [UInt8]? {
        var stat = zip_stat_t()
        zip_stat_init(&stat)
        guard zip_source_stat(source, &stat) == 0, zip_source_open(source) == 0 else { return nil }
        defer { zip_source_close(source) }
        var bytes = [UInt8](repeating: 0, count: Int(stat.size))
        var length = 0
        while length < bytes.count {
            let count = bytes.withUnsafeMutableBytes {
                zip_source_read(source, $0.baseAddress?.advanced(by: length), UInt64($0.count - length))
            }
            guard count > 0 else { return nil }
            length += Int(count)
        }
        return bytes
    }

    private static func text(_ status: UnsafeMutablePointer<zip_error_t>?) -> String {
        status.map { String(cString: zip_error_strerror($0)) } ?? "libzip"
    }
}

/// Memory that stays where it is for as long as the store lives.
private final class BufferStore {
    private var buffers: [UnsafeMutableBufferPointer<UInt8>] = []

    func keep(_ bytes: [UInt8]) -> UnsafeMutableBufferPointer<UInt8> {
        let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(bytes.count, 1))
        _ = buffer.initialize(from: bytes)
        buffers.append(buffer)
        return UnsafeMutableBufferPointer(rebasing: buffer[..<bytes.count])
    }

    deinit { for buffer in buffers { buffer.deallocate() } }
}
