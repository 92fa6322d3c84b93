using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsArticle.Data.Revisions;

/// <summary>
/// All that the archive holds of an article at one time, whatever becomes of its rows. It is written to last: members may be added, and
/// none may change its meaning. Everything has one order, so that the same content has the same bytes.
/// </summary>
public sealed record ArticleState
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public required int Id { get; init; }

    public string? Headline { get; init; }

    public string? Url { get; init; }

    public string? Publisher { get; init; }

    public string? Byline { get; init; }

    public required IReadOnlyList<string> Contributors { get; init; }

    public string? Language { get; init; }

    public string? Dateline { get; init; }

    public DateTime? PublishedUtc { get; init; }

    public required DateTime ImportedUtc { get; init; }

    public required IReadOnlyList<string> LeftOut { get; init; }

    public required IReadOnlyList<string> Paragraphs { get; init; }

    /// <summary>Everybody and every place that the rest refers to, as they were.</summary>
    public required IReadOnlyList<IdentityState> Identities { get; init; }

    public required IReadOnlyList<AppearanceState> Appearances { get; init; }

    public required IReadOnlyList<QuoteState> Quotes { get; init; }

    public required IReadOnlyList<FigureState> Figures { get; init; }

    /// <summary>The state of an article that is loaded with everything that belongs to it.</summary>
    public static ArticleState Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);

        return new ArticleState
        {
            Id = article.Id,
            Headline = article.Headline,
            Url = article.Url,
            Publisher = article.Publisher,
            Byline = article.Byline,
            Contributors = article.Contributors,
            Language = article.Language,
            Dateline = article.Dateline,
            PublishedUtc = article.PublishedUtc,
            ImportedUtc = article.ImportedUtc,
            LeftOut = article.LeftOut,
            Paragraphs = [.. article.Paragraphs.OrderBy(paragraph => paragraph.Index).Select(paragraph => paragraph.Text)],
            Identities = [.. article.Everybody().OrderBy(identity => identity.Id).Select(IdentityState.Of)],
            Appearances = [.. article.Appearances.OrderBy(appearance => appearance.Identity.Id).Select(AppearanceState.Of)],
            Quotes = [.. article.Quotes.OrderBy(quote => quote.Id).Select(QuoteState.Of)],
            Figures = [.. article.AttackFigures.OrderBy(figure => figure.Id).Select(FigureState.Of)],
        };
    }

    /// <summary>The same from bytes.</summary>
    /// <exception cref="InvalidDataException">The bytes are no state.</exception>
    public static ArticleState Unpack(byte[] packed)
    {
        ArgumentNullException.ThrowIfNull(packed);

        try
        {
            using var json = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
            return JsonSerializer.Deserialize<ArticleState>(json, Json) ?? throw new InvalidDataException("The state is empty.");
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException("The state cannot be read.", failure);
        }
    }

    /// <summary>Compressed JSON; the same state has the same bytes.</summary>
    public byte[] Pack()
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            JsonSerializer.Serialize(brotli, this, Json);
        }

        return packed.ToArray();
    }

    /// <summary>The article as entities that no context knows, under the ids that they had.</summary>
    /// <param name="identities">Whom the ids stand for; where absent, those of this state.</param>
    public Article ToArticle(IReadOnlyDictionary<int, Identity>? identities = null)
    {
        identities ??= Identities.ToDictionary(identity => identity.Id, identity => identity.ToIdentity());
        var article = new Article
        {
            Id = Id,
            TextHash = "",
            ImportedUtc = ImportedUtc,
            UpdatedUtc = ImportedUtc,
            LeftOut = [.. LeftOut],
            Paragraphs = [.. Paragraphs.Select((text, index) => new Paragraph { Index = index, Text = text })],
            Quotes = [.. Quotes.Select(quote => quote.ToQuote(identities))],
            AttackFigures = FigureState.ToFigures(Figures, identities),
        };
        DescribeTo(article);
        foreach (var appearance in Appearances.Select(appearance => appearance.ToAppearance(identities)))
        {
            // Two that were merged since are one.
            if (article.Appearances.Find(other => other.Identity == appearance.Identity) is { } same)
            {
                same.Join(appearance);
            }
            else
            {
                article.Appearances.Add(appearance);
            }
        }

        return article;
    }

    /// <summary>Gives an article the metadata; its address is only shown with the key that belongs to it.</summary>
    public void DescribeTo(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);

        article.Headline = Headline;
        article.Url = Url;
        article.Publisher = Publisher;
        article.Byline = Byline;
        article.Contributors = [.. Contributors];
        article.Language = Language;
        article.Dateline = Dateline;
        article.PublishedUtc = PublishedUtc;
    }
}
