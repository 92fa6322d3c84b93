using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Tests.Tokens;

public sealed class WordTableTests
{
    [Fact]
    public void A_spelling_is_one_word_in_all_documents() =>
        new WordTable()["Kyiv"].Should().BeSameAs(new WordTable()["Kyiv"]);

    [Fact]
    public void A_word_too_long_to_be_shared_is_one_in_its_document()
    {
        var words = new WordTable();
        var text = new string('x', 1000);

        words[text].Should().BeSameAs(words[text]).And.NotBeSameAs(new WordTable()[text]);
    }

    [Fact]
    public void What_is_known_of_a_word_is_worked_out_once()
    {
        var asked = 0;
        var length = new WordFact<int>(word =>
        {
            asked++;
            return word.Text.Length;
        });
        var word = new WordTable()["Zaporizhzhia"];

        (length.Of(word), length.Of(word)).Should().Be((12, 12));
        asked.Should().Be(1);
    }
}
