using NewsArticle.Api.Import.Requests;
using NewsArticle.Api.Infrastructure.Limits;
using NewsArticle.Data;
using NewsArticle.Extraction;
using NewsArticle.Reading;

namespace NewsArticle.Api.Import.Assembly;

/// <summary>Makes a record out of a request: what was given with it is checked against the text, what was not is extracted.</summary>
public sealed class ArticleAssembler(ExtractionGate gate, TimeProvider time)
{
    private static readonly ArticleFindings Nothing = new() { People = [], Places = [], Organizations = [], Quotes = [], Figures = [] };

    /// <summary>Makes a record that is not stored and whose identities are its own.</summary>
    /// <param name="request">The article as given.</param>
    /// <param name="extract">Whether to extract the kinds of annotations that the request does not give.</param>
    /// <param name="errors">Takes what is wrong with the request.</param>
    /// <param name="cancellationToken">Ends the waiting for the client's turn.</param>
    /// <returns>The record, or null where something is wrong.</returns>
    /// <exception cref="ClientBusyException">Too many texts of the client wait already.</exception>
    public async Task<Article?> AssembleAsync(ArticleRequest request, bool extract, RequestErrors errors, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(errors);

        using var turn = extract ? await gate.EnterAsync(cancellationToken) : null;
        return Assemble(request, extract, errors);
    }

    private Article? Assemble(ArticleRequest request, bool extract, RequestErrors errors)
    {
        var body = ReadBody(request, errors);
        Metadata.Check(request, body, errors);
        if (errors.Any)
        {
            return null;
        }

        var article = Describe(request, body);
        var findings = extract ? Extract(article) : Nothing;
        Annotate(article, request, findings, new EvidenceLocator(body.Paragraphs, errors), errors);
        return errors.Any ? null : article;
    }

    private static ArticleBody ReadBody(ArticleRequest request, RequestErrors errors)
    {
        var body = request.Text is { } text
            ? BodyReader.Read(TextBlocks.Of(text), Metadata.Line(request.Headline))
            : new ArticleBody { Headline = request.Headline, Paragraphs = request.Paragraphs ?? [], LeftOut = request.LeftOut };
        var place = request.Text is null ? "paragraphs" : "text";
        if (request.Text is not null && request.Paragraphs is not null)
        {
            errors.Add("paragraphs", "cannot be given together with text; leave one of them out");
        }

        if (body.Paragraphs.Count is 0)
        {
            errors.Add(place, "must have at least one paragraph of article text");
        }

        if (errors.AllowCount(Limits.Paragraphs, body.Paragraphs.Count, place))
        {
            CheckParagraphs(body.Paragraphs, errors);
        }

        return body;
    }

    private static void CheckParagraphs(IReadOnlyList<string> paragraphs, RequestErrors errors)
    {
        for (var index = 0; index < paragraphs.Count; index++)
        {
            var place = $"paragraphs[{index}]";
            errors.RefuseBlank(paragraphs[index], place);
            errors.RefuseLongerThan(Lengths.Paragraph, paragraphs[index], place);
        }
    }

    private Article Describe(ArticleRequest request, ArticleBody body)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return new Article
        {
            Headline = Metadata.Line(body.Headline),
            Url = Metadata.Line(request.Url),
            UrlKey = request.Url is null ? null : UrlKey.Of(request.Url),
            TextHash = TextHash.Of(body.Paragraphs),
            Publisher = Metadata.Line(request.Publisher),
            Byline = Metadata.Line(request.Byline ?? body.Byline),
            Contributors = [.. (request.Contributors ?? body.Contributors).Select(Metadata.Line).OfType<string>()],
            Language = request.Language,
            Dateline = Metadata.Line(request.Dateline ?? body.Dateline ?? Dateline.Of(body.Paragraphs[0])),
            PublishedUtc = request.PublishedAt,
            ImportedUtc = now,
            UpdatedUtc = now,
            LeftOut = [.. body.LeftOut],
            Paragraphs = [.. body.Paragraphs.Select((text, index) => new Paragraph { Index = index, Text = text })],
        };
    }

    private static ArticleFindings Extract(Article article) =>
        ArticleExtractor.Extract(new ArticleText([.. article.Paragraphs.Select(paragraph => paragraph.Text)])
        {
            Headline = article.Headline,
            PublishedOn = article.PublishedUtc is { } published ? DateOnly.FromDateTime(published) : null,
        });

    private static void Annotate(
        Article article, ArticleRequest request, ArticleFindings findings, EvidenceLocator locator, RequestErrors errors)
    {
        var roster = new Roster();
        AddEntities(roster, request, findings, new ImportedEntities(roster, locator, errors));
        article.Appearances.AddRange(roster.Appearances);
        article.Quotes.AddRange(request.Quotes is null
            ? ExtractedItems.Quotes(findings.Quotes, roster)
            : new ImportedQuotes(roster, locator, errors).Read(request.Quotes));
        article.AttackFigures.AddRange(request.AttackFigures is null
            ? ExtractedItems.Figures(findings.Figures, roster)
            : new ImportedFigures(roster, locator, errors).Read(request.AttackFigures));
    }

    private static void AddEntities(Roster roster, ArticleRequest request, ArticleFindings findings, ImportedEntities imported)
    {
        if (request.People is null)
        {
            ExtractedItems.AddTo(roster, findings.People);
        }
        else
        {
            imported.AddPeople(request.People);
        }

        if (request.Organizations is null)
        {
            ExtractedItems.AddTo(roster, findings.Organizations);
        }
        else
        {
            imported.AddOrganizations(request.Organizations);
        }

        if (request.Places is null)
        {
            ExtractedItems.AddTo(roster, findings.Places);
        }
        else
        {
            var gazetteer = new Roster();
            ExtractedItems.AddTo(gazetteer, findings.Places);
            imported.AddPlaces(request.Places, gazetteer.Find<Place>);
        }
    }
}
