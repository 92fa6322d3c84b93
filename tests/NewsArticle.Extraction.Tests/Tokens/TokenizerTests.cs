using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Tests.Tokens;

public sealed class TokenizerTests
{
    private static readonly string[] Pieces =
        ["U.S.", "'", "’", "-", ".", "..", "1", "10,000", "é", "e\u0301", "😀", "\ud800", "\udc00", " ", "\u00A0", "\u200B", "\0", "a", "Bé", "“", "\"", "’s", "n’t", "‑"];

    [Theory]
    [InlineData("Mr. Putin’s visit", "Mr.|Putin|’s|visit")]
    [InlineData("Vladimir V. Putin", "Vladimir|V.|Putin")]
    [InlineData("the U.S. said", "the|U.S.|said")]
    [InlineData("It ended.", "It|ended|.")]
    [InlineData("10,000 to 15,000 soldiers", "10,000|to|15,000|soldiers")]
    [InlineData("28-year grip", "28-year|grip")]
    [InlineData("Kim Jong-un doesn’t", "Kim|Jong-un|doesn’t")]
    [InlineData("O’Brien’s car", "O’Brien|’s|car")]
    [InlineData("“Yes,” he said", "“|Yes|,|”|he|said")]
    [InlineData("said,\" [Warhol] liked", "said|,|\"|[|Warhol|]|liked")]
    [InlineData("the dogs' owners", "the|dogs|'|owners")]
    [InlineData("‘We will,’ he", "‘|We|will|,|’|he")]
    [InlineData("wait... what?", "wait|...|what|?")]
    [InlineData("co-aggressors — the", "co-aggressors|—|the")]
    [InlineData("", "")]
    public void Words_numbers_and_marks_are_cut_apart(string text, string tokens)
    {
        var found = Tokenizer.Tokenize(text, new WordTable());

        string.Join('|', found.Select(token => token.Text)).Should().Be(tokens);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Tokens_cut_any_text_in_order_and_leave_out_only_white_space(int seed)
    {
        var random = new Random(seed);
        var text = string.Concat(Enumerable.Range(0, 60).Select(_ => Pieces[random.Next(Pieces.Length)]));

        var tokens = Tokenizer.Tokenize(text, new WordTable());

        var end = 0;
        foreach (var token in tokens)
        {
            token.Start.Should().BeGreaterThanOrEqualTo(end);
            token.End.Should().BeGreaterThan(token.Start);
            text[token.Start..token.End].Should().Be(token.Text);
            text[end..token.Start].Should().MatchRegex("^[\\s\u200B\uFEFF\u00AD\\x00-\\x1F]*$");
            end = token.End;
        }
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(0, 200)];
}
