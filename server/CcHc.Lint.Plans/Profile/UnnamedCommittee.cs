using CcHc.Lint.Plans.Registry;

namespace CcHc.Lint.Plans.Profile;

/// <summary>Tells by the place of the date line whose committee issues a document that prints "ỦY BAN NHÂN DÂN" without a name.</summary>
internal static class UnnamedCommittee
{
    private const int PrintedLines = 8;
    private const string Committee = "ủy ban nhân dân";

    // The name of the unit stands in the head as well, below the committee or beside the motto.
    private static readonly string[] Units = ["tỉnh ", "thành phố ", "tp ", "tp. ", "huyện ", "quận ", "thị xã ", "xã ", "phường ", "thị trấn ", "đặc khu "];

    /// <summary>The province or city that the date line names, of the type that it has on that day; null where the registry knows none.</summary>
    public static (string Name, string Type)? PlaceOf(List<ProfileLine> head, DateLine.Reading? dateLine, ProvinceRegistry provinces)
    {
        if (dateLine is not { Place.Length: > 0 } line || !IsPrinted(head) || provinces.FindProvince(line.Place) is not { } province) return null;
        // A district's town often bears the name that a province bore before or bears today.
        return province.IsNotYetOn(line.Latest) || province.IsFormerOn(line.Latest) ? null : (province.Name, province.TypeOn(line.Latest));
    }

    private static bool IsPrinted(List<ProfileLine> head)
    {
        var isPrinted = false;
        for (var i = 0; i < head.Count && i < PrintedLines; i++)
        {
            var line = head[i];
            if (Array.Exists(Units, line.StartsWith) && !line.StartsWith("xã hội")) return false;
            // Two columns of a scanned head give one line.
            isPrinted |= line.Folded == Committee || line.StartsWith("ủy ban nhân dân cộng hòa xã hội");
        }

        return isPrinted;
    }
}
