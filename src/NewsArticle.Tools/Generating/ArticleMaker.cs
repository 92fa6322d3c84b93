using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsArticle.Data;

namespace NewsArticle.Tools.Generating;

/// <summary>
/// Makes articles of about 3 KB of text: on average 6 people, 6 places, 3 organizations, 6 quotes and 6 attack figures each. The same
/// seed makes the same articles.
/// </summary>
internal sealed class ArticleMaker
{
    private const double NamedShare = 0.9;
    private const int MostCandidates = 4;

    private static readonly string?[] Roles = [null, "mayor", "spokesman", "general", "doctor", "minister", "resident"];

    private readonly Vocabulary _words = new();
    private readonly Random _random;
    private readonly Cast _cast;
    private readonly int _count;

    /// <param name="count">How many articles the archive will have.</param>
    public ArticleMaker(int seed, int count) => (_random, _count, _cast) = (new Random(seed), count, new Cast(new Random(seed)));

    /// <summary>The next article.</summary>
    /// <param name="number">Its place in the archive, from 0.</param>
    public Article Make(int number)
    {
        var publication = Publication.Next(_random, number, _count);
        var draft = new ArticleDraft(_words, _random);
        var people = _cast.People.Next(_random, _random.Next(3, 10)).Select(person => draft.Mention(person, Roles[_random.Next(Roles.Length)], [])).ToList();
        var places = _cast.Places.Next(_random, _random.Next(3, 10)).Select(place => draft.Mention(place, null, CandidatesFor(place))).ToList();
        var bodies = _cast.Organizations.Next(_random, _random.Next(1, 6)).Select(body => draft.Mention(body, null, [])).ToList();
        for (var quotes = _random.Next(3, 10); quotes > 0; quotes--)
        {
            draft.Quote(OneOf(people));
        }

        var day = DateOnly.FromDateTime(publication.AtUtc);
        for (var figures = _random.Next(3, 10); figures > 0; figures--)
        {
            draft.Figure(FigureKind.All.Next(_random), OneOf(bodies), OneOf(places), day.AddDays(-_random.Next(3)));
        }

        return Assemble(draft, publication, number);
    }

    private Article Assemble(ArticleDraft draft, Publication publication, int number)
    {
        var paragraphs = draft.Finish();
        var url = string.Create(CultureInfo.InvariantCulture, $"https://{publication.Host}/{publication.AtUtc:yyyy/MM/dd}/{number + 1}");
        var imported = publication.AtUtc.AddMinutes(30);
        return new Article
        {
            Headline = _words.Opening(_random, 7),
            Url = url,
            UrlKey = url,
            TextHash = HashOf(paragraphs),
            Publisher = publication.Publisher,
            Byline = _cast.People.Next(_random).Name,
            Language = publication.Language,
            Dateline = _cast.Places.Next(_random).Name.ToUpperInvariant(),
            PublishedUtc = publication.AtUtc,
            ImportedUtc = imported,
            UpdatedUtc = imported,
            Paragraphs = paragraphs,
            Appearances = draft.Appearances,
            Quotes = draft.Quotes,
            AttackFigures = draft.Figures,
        };
    }

    private Appearance? OneOf(List<Appearance> appearances) =>
        _random.NextDouble() < NamedShare ? appearances[_random.Next(appearances.Count)] : null;

    private List<PlaceCandidate> CandidatesFor(Place place) => [.. _cast.ReadingsOf(place).Take(MostCandidates).Select((entry, rank) =>
        new PlaceCandidate
        {
            GazetteerKey = entry.Key,
            Name = entry.Name,
            Kind = Same.As<Data.PlaceKind>(entry.Kind),
            Country = entry.Country,
            Latitude = entry.Latitude,
            Longitude = entry.Longitude,
            Score = Math.Round(0.9 / (rank + 1), 2),
        })];

    /// <summary>As an import takes it: SHA-256 of the words, parted by one space.</summary>
    private static string HashOf(IEnumerable<Paragraph> paragraphs) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', paragraphs.Select(paragraph => paragraph.Text)))));
}
