namespace NewsArticle.Data;

/// <summary>One published item.</summary>
public sealed class Article
{
    public int Id { get; internal set; }

    /// <summary>Raised by every change of the article or of anything shown in its record; the concurrency token.</summary>
    public long Version { get; set; } = 1;

    /// <summary>Null where the source had none.</summary>
    public string? Headline { get; set; }

    /// <summary>The address as given, or null.</summary>
    public string? Url { get; set; }

    /// <summary>The address in canonical form; unique where not null.</summary>
    public string? UrlKey { get; set; }

    /// <summary>SHA-256 of the body with white space levelled, in hexadecimal; unique.</summary>
    public required string TextHash { get; set; }

    public string? Publisher
    {
        get;
        set
        {
            field = value;
            PublisherKey = value is null ? null : NameKey.Of(value);
        }
    }

    /// <summary>The publisher levelled for look-up: see <see cref="NameKey"/>.</summary>
    public string? PublisherKey { get; private set; }

    /// <summary>The line that names the authors, without "By".</summary>
    public string? Byline { get; set; }

    /// <summary>People who "contributed reporting", in order.</summary>
    public List<string> Contributors { get; set; } = [];

    /// <summary>BCP 47 tag, or null.</summary>
    public string? Language { get; set; }

    /// <summary>Where the report was filed ("KYIV, Ukraine"), or null.</summary>
    public string? Dateline { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? PublishedUtc
    {
        get;
        set
        {
            field = value;
            PublishedTicks = value?.Ticks ?? 0;
        }
    }

    /// <summary>The same in ticks, 0 where unknown: one number orders all articles, and databases differ in where they sort nulls.</summary>
    public long PublishedTicks { get; private set; }

    /// <summary>UTC.</summary>
    public required DateTime ImportedUtc { get; set; }

    /// <summary>UTC; the time of the last change.</summary>
    public required DateTime UpdatedUtc { get; set; }

    /// <summary>Lines of the imported text that were recognised as site boilerplate, in order.</summary>
    public List<string> LeftOut { get; set; } = [];

    public List<Paragraph> Paragraphs { get; set; } = [];

    public List<Appearance> Appearances { get; set; } = [];

    public List<Quote> Quotes { get; set; } = [];

    public List<AttackFigure> AttackFigures { get; set; } = [];

    /// <summary>Everybody and every place that the article names, quotes or credits, each once.</summary>
    public IEnumerable<Identity> Everybody() =>
        Appearances.Select(appearance => appearance.Identity)
            .Concat(Quotes.Select(quote => quote.Speaker).OfType<Identity>())
            .Concat(AttackFigures.SelectMany(figure => new[] { figure.Claimant, figure.Place }).OfType<Identity>())
            .Distinct();
}
