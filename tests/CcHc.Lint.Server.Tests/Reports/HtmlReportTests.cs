namespace CcHc.Lint.Server.Tests.Reports;

/// <summary>What the HTML report says; how it looks and behaves is tested in a browser (tests/Browser).</summary>
public sealed class HtmlReportTests : IDisposable
{
    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void A_body_that_only_the_office_knows_is_one_lead_however_it_is_written()
    {
        _work.Write(".cchc-lint.yml", "root: true\nregistry: [so.yml]\n");
        _work.Write("so.yml", """
            schema: cchc-registry/1
            agencies:
            - id: trung-tam-so-song-thao
              name: Trung tâm Chuyển đổi số Sông Thao
              aliases: [Trung tâm CĐS Sông Thao]
              level: province
              kind: single
              can_lead: yes
              confidence: verified
            """);
        _work.Write("k.md", """
            KẾ HOẠCH
            Cải cách hành chính tỉnh Sông Thao năm 2024

            PHỤ LỤC

            | STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Thời gian |
            | --- | --- | --- | --- | --- |
            | 1 | Kết nối dữ liệu | Báo cáo | Trung tâm CĐS Sông Thao | 30/6/2024 |
            | 2 | Mở dữ liệu | Báo cáo | Trung tâm Chuyển đổi số Sông Thao | 30/9/2024 |
            """);
        var html = _work.Run("check", _work.PathOf("k.md"), "--format", "html", "--fail-on", "never").Output;
        var matrix = html[html.IndexOf("class=\"matrix\"", StringComparison.Ordinal)..];
        matrix = matrix[..matrix.IndexOf("</table>", StringComparison.Ordinal)];
        Assert.Contains("Trung tâm Chuyển đổi số Sông Thao</th>", matrix, StringComparison.Ordinal);
        Assert.DoesNotContain("CĐS", matrix, StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\">2</td>", matrix, StringComparison.Ordinal);
    }
}
