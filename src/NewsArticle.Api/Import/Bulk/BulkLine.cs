namespace NewsArticle.Api.Import.Bulk;

/// <summary>A line of a body.</summary>
/// <param name="Number">1 for the first line.</param>
/// <param name="Content">Its bytes without the line feed; null where there are too many.</param>
internal readonly record struct BulkLine(int Number, byte[]? Content)
{
    /// <summary>Whether there is nothing but white space.</summary>
    public bool IsBlank => Content is { } bytes && bytes.AsSpan().Trim(" \t\r"u8).IsEmpty;
}
