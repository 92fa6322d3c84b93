using NewsArticle.Extraction.Names;
using NewsArticle.Extraction.Names.Tagging;
using NewsArticle.Extraction.Tests.Support;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Tests.Names;

/// <summary>What speaks for a name can be left out, part by part.</summary>
public sealed class NameEvidenceTests
{
    [Theory]
    [InlineData(NameEvidence.Gazetteer, "The convoy drove on.\n\nIt left Zaporizhzhia.", "Zaporizhzhia")]
    [InlineData(NameEvidence.Rules, "We met at Qorvath airport.", "Qorvath airport")]
    [InlineData(NameEvidence.Article, "President Olena Qorvath spoke.\n\nMore than Qorvath wanted was said.", "Qorvath")]
    public void A_name_is_found_by_the_evidence_that_speaks_for_it_and_not_without(NameEvidence evidence, string text, string name)
    {
        Mentions(text, NameEvidence.All & ~NameEvidence.Tagger).Should().Contain(name);
        Mentions(text, NameEvidence.All & ~NameEvidence.Tagger & ~evidence).Should().NotContain(name);
    }

    [Fact]
    public void Without_the_tagger_its_findings_are_gone()
    {
        Rules("Yesterday Xhorvat Industries was fined.", NameEvidence.All & ~NameEvidence.Tagger).Should().NotContain("tagger");
    }

    [Fact]
    public void Nothing_speaks_for_a_name_where_all_is_left_out()
    {
        Mentions("President Joe Biden met Angela Merkel of Germany in Berlin.", NameEvidence.None).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Kyiv", NameEvidence.Gazetteer, WordTables.Town)]
    [InlineData("Ministry", NameEvidence.WordTables, WordTables.OrganizationWord)]
    public void A_word_stands_in_no_table_that_is_left_out(string text, NameEvidence evidence, WordTables table)
    {
        Tables(text, NameEvidence.All).Should().HaveFlag(table);
        Tables(text, NameEvidence.All & ~evidence).Should().NotHaveFlag(table);
        Tables(text, evidence).Should().HaveFlag(table);
    }

    private static WordTables Tables(string text, NameEvidence evidence) => new TaggedWord(new WordTable()[text], evidence).Tables;

    private static IEnumerable<string> Mentions(string text, NameEvidence evidence) => Names(text, evidence).Select(name => name.Text);

    private static IEnumerable<string> Rules(string text, NameEvidence evidence) => Names(text, evidence).Select(name => name.Rule);

    private static IEnumerable<(string Text, string Rule)> Names(string text, NameEvidence evidence)
    {
        var document = Document.Read(Extracted.Article(text));
        var tagger = new NameTagger(new NameModel([], [], new short[NameTags.Count * NameTags.Count]), evidence);
        return NameStage.Find(document, tagger).Select(name => (document.Paragraphs[name.Paragraph].TextOf(name.Tokens), name.Rule));
    }
}
