using CcHc.Lint.Documents;
using CcHc.Lint.Documents.Reading;
using CcHc.Lint.Server.Reports;
using Microsoft.Win32.SafeHandles;

namespace CcHc.Lint.Server.Caching;

/// <summary>
/// What was found in documents, kept in files of a folder, one each, named by its key: first what it comes to in the reports
/// that were asked for, then the findings, from which any other report is made. A file is written under another name and
/// then renamed, and each of its two parts holds its key and a checksum over all of it: one that is cut off, damaged or put
/// there by something else counts as missing and is written anew. Several runs can share a folder; it can be deleted at any
/// time.
/// </summary>
internal sealed class ResultCache(CacheFolder folder) : IResultStore
{
    // No finding of a document takes this much; a larger file is none of ours.
    private const int MaxEntryBytes = 64 * 1024 * 1024;

    private LocalizedText? _fault;
    private long _written;

    /// <summary>Why entries could not be written, or null.</summary>
    public LocalizedText? Fault => Volatile.Read(ref _fault);

    public KnownResult? Find(byte[] key, DateOnly today, IReadOnlyList<string>? names)
    {
        // Most that is not known is not there, and an exception takes longer than this look.
        if (!File.Exists(folder.PathOf(key))) return null;
        try
        {
            using var file = Open(key);
            using var entry = new FileBytes();
            var first = ReadRenderings(file, entry, key);
            if (first == 0 || (EntryPart.DayOf(entry.Span) is var day && day != 0 && day != EntryPart.DayOf(today))) return null;
            if (names is not null && KeptRenderings.Read(entry.Span[EntryPart.HeadBytes..first], names) is { } rendered) return new KnownResult(rendered, File: null);
            var end = ReadFindings(file, entry, first, key);
            return end == 0 ? null : new KnownResult(Rendered: null, KeptFindings.Read(entry.Span[(first + EntryPart.HeadBytes)..end]));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }

    public void Add(byte[] key, ReportedFile file, DateOnly? day, NamedRendering? rendering)
    {
        using var findings = new FileBytes();
        if (!KeptFindings.TryWrite(findings, file)) return;
        using var entry = new FileBytes();
        using var content = new FileBytes();
        if (rendering is not null) KeptRenderings.Write(content, rendering.Names, rendering.File, before: default);
        EntryPart.Write(entry, EntryPart.Renderings, EntryPart.DayOf(day), key, content.Span);
        EntryPart.Write(entry, EntryPart.Findings, EntryPart.DayOf(day), key, findings.Span);
        Write(key, entry);
    }

    public void Add(byte[] key, NamedRendering rendering)
    {
        try
        {
            using var file = Open(key);
            using var before = new FileBytes();
            var first = ReadRenderings(file, before, key);
            var end = first == 0 ? 0 : ReadFindings(file, before, first, key);
            if (end == 0) return;
            using var entry = new FileBytes();
            using var content = new FileBytes();
            KeptRenderings.Write(content, rendering.Names, rendering.File, before.Span[EntryPart.HeadBytes..first]);
            EntryPart.Write(entry, EntryPart.Renderings, EntryPart.DayOf(before.Span), key, content.Span);
            entry.Add(before.Span[first..end]);
            Write(key, entry);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // Another run has made room since it was found; the next one finds nothing and adds all of it.
        }
    }

    /// <summary>Called at the end of a run: makes room where the folder has grown too large.</summary>
    public void Finish()
    {
        if (_written > 0) folder.MakeRoom(_written);
    }

    private SafeFileHandle Open(byte[] key) => File.OpenHandle(folder.PathOf(key), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    private void Write(byte[] key, FileBytes entry)
    {
        if (Fault is not null || entry.Span.Length > MaxEntryBytes) return;
        try
        {
            folder.Write(key, entry.Span);
            Interlocked.Add(ref _written, entry.Span.Length);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Volatile.Write(ref _fault, FileReason.Of(exception));
        }
    }

    // Most renderings are in memory with the first look; the findings are read on only where they are asked for.
    /// <returns>Where this part ends; 0 where it can't be believed.</returns>
    private static int ReadRenderings(SafeFileHandle file, FileBytes entry, byte[] key)
    {
        if (!entry.ReadUpTo(file, EntryPart.HeadBytes)) return 0;
        var length = EntryPart.LengthBy(entry.Span, MaxEntryBytes);
        return length > 0 && entry.ReadUpTo(file, length) && EntryPart.IsWhole(entry.Span[..length], EntryPart.Renderings, key) ? length : 0;
    }

    /// <returns>Where this part ends; 0 where it can't be believed.</returns>
    private static int ReadFindings(SafeFileHandle file, FileBytes entry, int start, byte[] key)
    {
        if (!entry.ReadUpTo(file, start + EntryPart.HeadBytes)) return 0;
        var length = EntryPart.LengthBy(entry.Span[start..], MaxEntryBytes);
        return length > 0 && entry.ReadUpTo(file, start + length) && EntryPart.IsWhole(entry.Span.Slice(start, length), EntryPart.Findings, key) ? start + length : 0;
    }
}
