namespace CcHc.Lint.Documents.Transfer;

/// <summary>
/// A document as bytes for another process of the same program: text, blocks and origins, so that both see the same
/// document whatever format it was read from. The way back into a Word file and the problems of reading stay behind.
/// </summary>
public static class DocumentTransfer
{
    public static void Write(BinaryWriter writer, Document document)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(document);
        writer.Write((byte)document.Format);
        writer.Write(document.Source.Text);
        writer.Write(document.Blocks.Count);
        foreach (var block in document.Blocks) Write(writer, block);
    }

    /// <exception cref="EndOfStreamException">The bytes end too early.</exception>
    public static Document Read(BinaryReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var format = (DocumentFormat)reader.ReadByte();
        var source = new SourceText(reader.ReadString());
        var blocks = new List<Block>();
        for (var left = reader.ReadInt32(); left > 0; left--) blocks.Add(ReadBlock(reader));
        return new Document(format, source, blocks, []);
    }

    private static void Write(BinaryWriter writer, Block block)
    {
        writer.Write((byte)block.Kind);
        Write(writer, block.Span);
        block.Text.WriteTo(writer);
        writer.Write(block.Marker is not null);
        if (block.Marker is { } marker)
        {
            writer.Write(marker.Text);
            writer.Write((byte)marker.Kind);
            Write(writer, marker.Span);
        }

        writer.Write((byte)block.HeadingLevel);
        writer.Write(block.Depth);
        writer.Write(block.BoldPrefix);
        writer.Write(block.HasBullet);
        writer.Write(block.Table is not null);
        if (block.Table is { } table) Write(writer, table);
    }

    private static Block ReadBlock(BinaryReader reader) => new()
    {
        Kind = (BlockKind)reader.ReadByte(),
        Span = ReadSpan(reader),
        Text = MappedText.ReadFrom(reader),
        Marker = reader.ReadBoolean() ? new Marker(reader.ReadString(), (MarkerKind)reader.ReadByte(), ReadSpan(reader)) : null,
        HeadingLevel = reader.ReadByte(),
        Depth = reader.ReadInt32(),
        BoldPrefix = reader.ReadInt32(),
        HasBullet = reader.ReadBoolean(),
        Table = reader.ReadBoolean() ? ReadTable(reader) : null,
    };

    private static void Write(BinaryWriter writer, Table table)
    {
        Write(writer, table.Span);
        writer.Write(table.HasHeadRow);
        writer.Write(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            Write(writer, row.Span);
            writer.Write(row.Cells.Count);
            foreach (var cell in row.Cells)
            {
                writer.Write(cell.Column);
                cell.Text.WriteTo(writer);
                Write(writer, cell.Span);
                writer.Write(cell.ColumnSpan);
                writer.Write(cell.RowSpan);
                writer.Write(cell.IsMergedContinuation);
            }
        }
    }

    private static Table ReadTable(BinaryReader reader)
    {
        var span = ReadSpan(reader);
        var hasHead = reader.ReadBoolean();
        var rows = new List<TableRow>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var rowSpan = ReadSpan(reader);
            var cells = new List<TableCell>();
            for (var more = reader.ReadInt32(); more > 0; more--)
            {
                cells.Add(new TableCell(reader.ReadInt32(), MappedText.ReadFrom(reader), ReadSpan(reader))
                {
                    ColumnSpan = reader.ReadInt32(), RowSpan = reader.ReadInt32(), IsMergedContinuation = reader.ReadBoolean(),
                });
            }

            rows.Add(new TableRow(cells, rowSpan));
        }

        return new Table(rows, span) { HasHeadRow = hasHead };
    }

    private static void Write(BinaryWriter writer, TextSpan span)
    {
        writer.Write(span.Start);
        writer.Write(span.End);
    }

    private static TextSpan ReadSpan(BinaryReader reader) => new(reader.ReadInt32(), reader.ReadInt32());
}
