namespace NewsArticle.Extraction.Tests.Figures;

public sealed class FigureStageTests
{
    /// <summary>A Monday.</summary>
    private static readonly DateOnly Published = new(2022, 12, 19);

    [Fact]
    public void A_part_points_to_the_whole_of_its_sentence()
    {
        var figures = Extract("The gunners shot down 30 of at least 35 drones.");

        figures.Should().HaveCount(2);
        figures[0].PartOf.Should().BeSameAs(figures[1]);
        figures[1].PartOf.Should().BeNull();
        figures[1].Metric.Should().Be(FigureMetric.Launched);
        figures.Select(figure => figure.Evidence.Exact).Should().AllBe("shot down 30 of at least 35 drones", "the whole by itself was not shot down");
    }

    [Fact]
    public void Who_speaks_is_not_counted()
    {
        var figures = Extract("Rockets wounded dozens on Monday, three security sources told reporters.");

        figures.Should().ContainSingle().Which.Qualifier.Should().Be(FigureQualifier.Vague);
    }

    [Theory]
    [InlineData("Rockets killed two people, the army said Tuesday.")]
    [InlineData("Rockets killed two people, the army told reporters on Tuesday.")]
    [InlineData("Rockets have killed two people since October.")]
    public void A_date_of_the_saying_or_of_the_beginning_is_not_the_figures(string text)
    {
        var figure = Extract(text).Single();

        figure.OccurredOn.Should().BeNull();
    }

    [Fact]
    public void Evidence_holds_number_object_and_verb_and_the_wording_keeps_the_qualifier()
    {
        var figure = Extract("In the city, at least four loud explosions were heard on Monday.").Single();

        figure.Evidence.Exact.Should().Be("at least four loud explosions were heard");
        figure.Wording.Should().Be("at least four");
        figure.Rule.Should().Be("subject:heard");
        figure.Confidence.Should().BeInRange(0.5, 1);
    }

    [Theory]
    [InlineData("Rockets killed two people on Monday.", "2022-12-19", DatePrecision.Day)]
    [InlineData("Rockets killed two people on Friday.", "2022-12-16", DatePrecision.Day)]
    [InlineData("Rockets killed two people last Monday.", "2022-12-12", DatePrecision.Day)]
    [InlineData("Rockets killed two people yesterday.", "2022-12-18", DatePrecision.Day)]
    [InlineData("Rockets killed two people on Dec. 25.", "2021-12-25", DatePrecision.Day)]
    [InlineData("Rockets killed two people on 3 March 2020.", "2020-03-03", DatePrecision.Day)]
    [InlineData("Rockets killed two people in August 2020.", "2020-08-01", DatePrecision.Month)]
    [InlineData("Rockets killed two people last month.", "2022-11-01", DatePrecision.Month)]
    [InlineData("Rockets killed two people in 2014.", "2014-01-01", DatePrecision.Year)]
    public void Dates_are_resolved_against_the_day_of_publication(string text, string date, DatePrecision precision)
    {
        var figure = Extract(text).Single();

        figure.OccurredOn.Should().Be(new OccurredOn(DateOnly.ParseExact(date, "yyyy-MM-dd", null), precision));
    }

    [Fact]
    public void Without_a_day_of_publication_a_weekday_stays_open()
    {
        var article = new ArticleText(["Rockets killed two people on Friday."]);

        var figure = ArticleExtractor.Extract(article).Figures.Single();

        figure.OccurredOn.Should().BeNull();
    }

    [Theory]
    [InlineData("Two civilians were killed by a roadside bomb.", "roadside bomb")]
    [InlineData("Two missiles hit the port.", null)]
    [InlineData("Gunmen killed two civilians.", null)]
    public void The_weapon_is_the_one_the_sentence_names(string text, string? weapon)
    {
        var figure = Extract(text)[0];

        figure.Weapon.Should().Be(weapon);
    }

    [Fact]
    public void What_happened_hours_before_has_a_place_and_a_weapon_of_its_own()
    {
        var figures = Extract("Warplanes struck 40 depots in the Gaza Strip on Sunday, the army said, hours after gunmen fired some 20 rockets toward Ashkelon.");

        figures.Should().HaveCount(2);
        figures[0].Place!.Name.Should().Be("Gaza Strip");
        figures[0].Weapon.Should().BeNull();
        figures[1].Place?.Name.Should().NotBe("Gaza Strip");
    }

    [Fact]
    public void A_place_right_behind_the_figure_beats_a_town_of_another_clause()
    {
        var figure = Extract("Gunmen killed two farmers in Helmand province while the governor was visiting troops in Kabul.").Single();

        figure.Place!.Name.Should().StartWith("Helmand");
    }

    [Theory]
    [InlineData("A blast hit the market. At least 42 people, including 12 children, had been killed and 190 wounded.", "person")]
    [InlineData("The shelling killed 12 soldiers, including two officers, and wounded 30.", "soldier")]
    public void A_bare_number_counts_what_the_whole_counts_and_not_its_part(string text, string counted)
    {
        var figure = Extract(text)[^1];

        figure.Metric.Should().Be(FigureMetric.Wounded);
        figure.Object.Should().Be(counted);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void In_any_jumble_of_words_evidence_is_text_and_holds_the_wording(int seed)
    {
        var text = Jumble(seed);

        var figures = Extract(text);

        foreach (var figure in figures)
        {
            text[figure.Evidence.Start..figure.Evidence.End].Should().Be(figure.Evidence.Exact);
            figure.Evidence.Exact.Should().Contain(figure.Wording);
            figure.Value.Should().BePositive();
            (figure.ValueMax ?? long.MaxValue).Should().BeGreaterThan(figure.Value);
        }
    }

    private static IReadOnlyList<FigureFinding> Extract(string text) =>
        ArticleExtractor.Extract(new ArticleText([text]) { PublishedOn = Published }).Figures;

    private static string Jumble(int seed)
    {
        string[] words =
        [
            "killed", "wounding", "at least", "35", "two", "of", "the", "drones", "soldiers", "were", "shot", "down", ",", "and", "including", "an", "attack",
            "people", "who", "went", "missing", "in", "Kyiv", ".", "thousands", "10,000", "to", "had", "been", "one", "another", "them", "death toll", "(", ")", "—",
        ];
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, 4000).Select(_ => words[random.Next(words.Length)]));
    }
}
