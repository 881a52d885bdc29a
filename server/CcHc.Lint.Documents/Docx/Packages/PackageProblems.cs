namespace CcHc.Lint.Documents.Docx.Packages;

/// <summary>What can be wrong with a Word file as an archive, each with the way out.</summary>
internal static class PackageProblems
{
    // "EncryptedPackage" in UTF-16, the stream that a password-protected Office file keeps its content in.
    private static ReadOnlySpan<byte> EncryptedPackage => "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static DocumentProblem NotZip(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return new("empty-file", new(
            $"Tệp “{Name(path)}” không có nội dung. Hãy kiểm tra xem văn bản đã được lưu chưa.",
            $"The file “{Name(path)}” is empty. Check that the document was saved."));
        if (!bytes.StartsWith(CompoundFile)) return new("not-docx", new(
            $"“{Name(path)}” không phải tệp Word (.docx). Hãy mở bằng chương trình đã tạo ra nó và lưu thành .docx.",
            $"“{Name(path)}” is no Word file (.docx). Open it in the program that made it and save it as .docx."));
        return bytes.IndexOf(EncryptedPackage) >= 0
            ? new("encrypted", new(
                $"Tệp “{Name(path)}” được bảo vệ bằng mật khẩu. Hãy mở bằng Word, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ tài liệu) rồi lưu lại.",
                $"The file “{Name(path)}” is protected by a password. Open it in Word, remove the password (File → Info → Protect Document) and save it."))
            : new("not-docx", new(
                $"Tệp “{Name(path)}” là tệp Word đời cũ (.doc) dù tên có đuôi .docx. Hãy mở bằng Word và lưu thành .docx.",
                $"The file “{Name(path)}” is an old Word file (.doc) under the name of a .docx. Open it in Word and save it as .docx."));
    }

    public static DocumentProblem Truncated(string path) => new("damaged-archive", new(
        $"Tệp “{Name(path)}” bị hỏng hoặc chưa được chép hết. Hãy chép lại tệp, hoặc mở bằng Word để sửa rồi lưu lại.",
        $"The file “{Name(path)}” is damaged or was not copied whole. Copy it again, or let Word repair and save it."));

    public static DocumentProblem DamagedPart(string path, string part) => new("damaged-part", new(
        $"Phần “{part}” của tệp “{Name(path)}” bị hỏng; chỉ nội dung đọc được trước chỗ hỏng được kiểm tra. Hãy mở bằng Word để sửa rồi lưu lại.",
        $"The part “{part}” of “{Name(path)}” is damaged; only what stands before the damage was checked. Let Word repair and save the file.")) { LosesText = true };

    public static DocumentProblem ForbiddenXml(string path, string part) => new("forbidden-xml", new(
        $"Phần “{part}” của tệp “{Name(path)}” có khai báo DTD, điều không có trong tệp Word; phần này không được đọc. Hãy kiểm tra nguồn gốc của tệp.",
        $"The part “{part}” of “{Name(path)}” declares a DTD, which no Word file does; it was not read. Check where the file comes from.")) { LosesText = true };

    public static DocumentProblem NoDocument(string path) => new("wrong-type", new(
        $"Tệp “{Name(path)}” không phải văn bản Word: thiếu phần nội dung chính. Nếu là bảng tính hoặc trình chiếu đã đổi tên, hãy lưu nội dung cần kiểm tra thành .docx.",
        $"“{Name(path)}” is no Word document: it has no main part. If it is a renamed workbook or presentation, save what is to be checked as .docx."));

    public static DocumentProblem EncryptedEntry(string path, string entry) => new("encrypted", new(
        $"Phần “{entry}” của tệp “{Name(path)}” được mã hóa. Hãy mở bằng Word, bỏ mật khẩu rồi lưu lại.",
        $"The part “{entry}” of “{Name(path)}” is encrypted. Open it in Word, remove the password and save it."));

    public static DocumentProblem DuplicateEntry(string path, string entry) => new("duplicate-entry", new(
        $"Tệp “{Name(path)}” chứa hai phần cùng tên “{entry}” nên không rõ phần nào là nội dung thật; tệp không được đọc. Hãy mở bằng Word và lưu lại.",
        $"“{Name(path)}” holds two parts named “{entry}”, so which one counts is not clear; it was not read. Open it in Word and save it again."));

    public static DocumentProblem UnsafeEntry(string path, string entry) => new("unsafe-entry", new(
        $"Tệp “{Name(path)}” chứa phần có đường dẫn ra ngoài tệp (“{entry}”); phần này bị bỏ qua. Hãy kiểm tra nguồn gốc của tệp.",
        $"“{Name(path)}” holds a part whose path leads out of the file (“{entry}”); it was passed over. Check where the file comes from."));

    public static DocumentProblem TooManyEntries(string path, int limit) => new("too-many-entries", new(
        $"Tệp “{Name(path)}” có hơn {limit} phần; tệp không được đọc. Hãy mở bằng Word và lưu lại.",
        $"“{Name(path)}” holds more than {limit} parts; it was not read. Open it in Word and save it again."));

    public static DocumentProblem PartTooLarge(string path, string part, long limit) => new("part-too-large", new(
        $"Phần “{part}” của tệp “{Name(path)}” lớn hơn giới hạn {Size(limit)} sau khi giải nén. Hãy chia nhỏ văn bản.",
        $"The part “{part}” of “{Name(path)}” is larger than the limit of {Size(limit)} when unpacked. Split the document.")) { LosesText = true };

    public static DocumentProblem ArchiveTooLarge(string path, long limit) => new("archive-too-large", new(
        $"Nội dung của tệp “{Name(path)}” lớn hơn giới hạn {Size(limit)} sau khi giải nén. Hãy chia nhỏ văn bản hoặc bỏ bớt hình ảnh.",
        $"The content of “{Name(path)}” is larger than the limit of {Size(limit)} when unpacked. Split the document, or remove pictures."));

    public static DocumentProblem RatioTooHigh(string path, string part, int limit) => new("ratio-too-high", new(
        $"Phần “{part}” của tệp “{Name(path)}” nén quá {limit} lần, như bom nén; tệp không được đọc. Hãy kiểm tra nguồn gốc của tệp.",
        $"The part “{part}” of “{Name(path)}” is packed to less than 1/{limit}, as in a decompression bomb; it was not read. Check where the file comes from."));

    public static DocumentProblem TooDeep(string path, string part, int limit) => new("xml-too-deep", new(
        $"Phần “{part}” của tệp “{Name(path)}” lồng quá {limit} cấp; chỉ nội dung trước chỗ đó được kiểm tra. Hãy bỏ bớt bảng hoặc khung lồng nhau.",
        $"The part “{part}” of “{Name(path)}” nests deeper than {limit} levels; only what stands before was checked. Use fewer nested tables or frames.")) { LosesText = true };

    private static string Name(string path) => Path.GetFileName(path);

    private static string Size(long bytes) => bytes >= 1024 * 1024 ? $"{bytes / (1024 * 1024)} MB" : $"{bytes} byte";
}
