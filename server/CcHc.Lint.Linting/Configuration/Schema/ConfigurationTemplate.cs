namespace CcHc.Lint.Linting.Configuration.Schema;

/// <summary>A first configuration for an office to change.</summary>
public static class ConfigurationTemplate
{
    /// <param name="schemaFile">The schema's file, by path from the configuration; editors read the comment that names it.</param>
    public static string Text(string schemaFile) => $$"""
        # yaml-language-server: $schema={{schemaFile}}
        # Cấu hình của CcHc.Lint cho các văn bản trong thư mục này và các thư mục con.
        # Xem những gì đang áp dụng: cchc-lint config show TỆP · Danh sách quy tắc: cchc-lint rules

        # true: không tìm tiếp cấu hình ở các thư mục phía trên.
        root: true

        # Mức của quy tắc: off, info, warning, error. Khóa là mã, tên quy tắc hoặc tên gói.
        rules:
          # vague-deadline:
          #   severity: warning
          #   levels: {continuous: off}
          # WORD101: off

        # Đặt khác cho một số văn bản.
        overrides: []

        # Sổ đăng ký riêng của đơn vị (văn bản, cơ quan).
        registry: []

        # Phát hiện được chấp nhận, kèm lý do.
        suppress: []

        """.ReplaceLineEndings("\n");
}
