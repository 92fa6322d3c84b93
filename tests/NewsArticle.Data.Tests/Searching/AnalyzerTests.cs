using FsCheck;
using FsCheck.Fluent;
using NewsArticle.Data.Searching.Analysis;

namespace NewsArticle.Data.Tests.Searching;

public sealed class AnalyzerTests
{
    [Theory]
    [InlineData("drones", "Drone")]
    [InlineData("intercepted", "INTERCEPTS")]
    [InlineData("Zelenskyy’s", "zelenskyy")]
    [InlineData("Zelenskyy's", "zelenskyy")]
    [InlineData("the Ukrainians’ attacks", "the Ukrainian attack")]
    [InlineData("don’t", "don't")]
    [InlineData("O’Brien", "OBrien")]
    [InlineData("Łódź", "lodz")]
    [InlineData("São Paulo", "sao paulo")]
    [InlineData("Straße", "strasse")]
    [InlineData("e\u0301lan", "élan")]
    [InlineData("U.S.", "US")]
    [InlineData("12,000", "12000")]
    [InlineData("Shahed-136", "shahed 136")]
    [InlineData("ﬁre", "fire")]
    [InlineData("Київ", "київ")]
    public void Spellings_of_one_word_share_their_stems(string one, string other) => Stems(one).Should().Equal(Stems(other));

    [Theory]
    [InlineData("1.5", "15")]
    [InlineData("general", "generous")]
    [InlineData("kyiv.The", "kyivthe")]
    [InlineData("1,2", "12")]
    public void Different_words_have_different_stems(string one, string other) => Stems(one).Should().NotEqual(Stems(other));

    [Fact]
    public void Offsets_count_into_the_unchanged_text()
    {
        const string Text = "🏙️ Łódź’s “drones”, 12,000 of them in the U.S.; 漢字.";

        var words = Analyzer.Analyze(Text);

        words.Select(word => Text[word.Start..word.End]).Should()
            .Equal("Łódź’s", "drones", "12,000", "of", "them", "in", "the", "U.S", "漢", "字");
    }

    [Fact]
    public void Very_long_words_are_cut() =>
        Analyzer.Analyze(new string('x', 20_000)).Should().ContainSingle().Which.Folded.Should().HaveLength(64);

    [Fact]
    public void Any_text_has_words_in_order_that_no_blank_parts() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000),
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            var end = 0;
            foreach (var word in Analyzer.Analyze(text ?? ""))
            {
                if (word.Start < end || word.End <= word.Start || word.Folded.Length is 0 || word.Folded.Concat(word.Stem).Any(char.IsWhiteSpace))
                {
                    return false;
                }

                end = word.End;
            }

            return end <= (text ?? "").Length;
        }));

    private static IEnumerable<string> Stems(string text) => Analyzer.Analyze(text).Select(word => word.Stem);
}
