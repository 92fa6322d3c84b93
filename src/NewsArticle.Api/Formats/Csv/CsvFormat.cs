using NewsArticle.Api.Formats.Lists;

namespace NewsArticle.Api.Formats.Csv;

/// <summary>Comma-separated values with a header row (RFC 4180), members of members as columns with dots.</summary>
internal sealed class CsvFormat : Format, IListFormat
{
    public override string Name => "csv";

    public override string MediaType => "text/csv";

    public override string ContentType => "text/csv; charset=utf-8";

    public override bool IsJson => false;

    public bool IsWhole => true;

    public bool TakesFields => true;

    public ListWriter Start(ListDescription list) => new CsvWriter(list);
}
