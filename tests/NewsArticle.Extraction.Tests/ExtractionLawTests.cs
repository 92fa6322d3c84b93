using NewsArticle.Extraction.Tests.Support;

namespace NewsArticle.Extraction.Tests;

/// <summary>Laws that hold for any text, sense or nonsense.</summary>
public sealed class ExtractionLawTests
{
    private static readonly string[] Pieces =
    [
        "Mr. ", "President ", "Putin", "Kyiv", "the ", "of ", "Ministry ", "said ", "\"", "“", "”", "’s ", "'", ", ", ". ", "! ", "? ", "35 ", "10,000 ", "at least ",
        "killed ", "drones ", "were ", "U.S. ", "Jan. ", "\n", "\n\n", "—", "😀", "e\u0301", "\u00AD", "\t", "(", ")", "al-", "X", "-", "1", "…", "„", "«", "»",
    ];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Evidence_equals_the_text_at_its_offsets(int seed)
    {
        var article = Extracted.Article(RandomText(seed));

        var findings = ArticleExtractor.Extract(article);

        foreach (var evidence in AllEvidence(findings))
        {
            article.Paragraphs[evidence.Paragraph][evidence.Start..evidence.End].Should().Be(evidence.Exact);
            evidence.Exact.Should().NotBeNullOrWhiteSpace();
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Confidence_lies_between_0_and_1(int seed)
    {
        var findings = Extracted.From(RandomText(seed));

        findings.People.Concat<EntityFinding>(findings.Places).Concat(findings.Organizations).Select(entity => entity.Confidence)
            .Concat(findings.Quotes.Select(quote => quote.Confidence))
            .Concat(findings.Figures.Select(figure => figure.Confidence))
            .Should().OnlyContain(confidence => 0 <= confidence && confidence <= 1);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_same_text_gives_the_same_findings(int seed)
    {
        var text = RandomText(seed);

        AllEvidence(Extracted.From(text)).Should().Equal(AllEvidence(Extracted.From(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("\uD83D")]
    [InlineData("\u0000\u0001")]
    public void Any_string_is_a_valid_paragraph(string text) => Extracted.From(text).People.Should().BeEmpty();

    [Theory]
    [InlineData("\"")]
    [InlineData("“”")]
    [InlineData("“")]
    [InlineData("1 ")]
    [InlineData("Ab ")]
    [InlineData("Mr. Ab said “")]
    [InlineData("A. B. Smith ")]
    [InlineData("10 killed, ")]
    [InlineData("a")]
    public void Repetition_without_end_comes_to_an_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));

        var extract = () => Extracted.From(text);

        extract.Should().NotThrow();
    }

    [Theory]
    [InlineData("killed 3 ")]
    [InlineData("is ")]
    [InlineData("a ")]
    [InlineData("10 ")]
    [InlineData("really ")]
    [InlineData("(")]
    [InlineData("one thousand ")]
    [InlineData("including 3 men, ")]
    [InlineData("3 of 5 drones were shot down, ")]
    [InlineData("he said 3 died in Kyiv, ")]
    [InlineData("three in Kyiv said that ")]
    [InlineData("she said, “Gunmen killed 3,” ")]
    public void An_endless_sentence_about_an_attack_comes_to_an_end(string piece)
    {
        var text = "An attack killed 3 of " + string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length)) + "% " + new string(',', 50_000);

        var extract = () => Extracted.From(text);

        extract.Should().NotThrow();
    }

    [Fact]
    public void Parts_of_parts_point_to_the_widest_whole()
    {
        var text = "Gunmen killed 900 people, " + string.Join(", ", Enumerable.Range(1, 500).Select(count => $"including {900 - count} soldiers")) + ".";

        var figures = Extracted.From(text).Figures;

        figures.Should().HaveCountGreaterThan(400).And.OnlyHaveUniqueItems();
        figures.Skip(1).Should().OnlyContain(figure => figure.PartOf != null && figure.PartOf.PartOf == null);
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 40)];

    private static string RandomText(int seed)
    {
        var random = new Random(seed);
        return string.Concat(Enumerable.Range(0, 300).Select(_ => Pieces[random.Next(Pieces.Length)]));
    }

    private static IEnumerable<Evidence> AllEvidence(ArticleFindings findings) =>
    [
        .. findings.People.Concat<EntityFinding>(findings.Places).Concat(findings.Organizations).SelectMany(entity => entity.Mentions),
        .. findings.Quotes.Select(quote => quote.Evidence),
        .. findings.Figures.Select(figure => figure.Evidence),
    ];
}
