namespace NewsArticle.Extraction.Tests.Cases;

public sealed class CaseTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void A_passage_yields_what_its_file_says(string file, int passage)
    {
        var (article, lines) = CaseFile.Read(file)[passage];
        lines.Should().NotBeEmpty("a passage without expectations tests nothing: {0}", article.Paragraphs[0]);

        var findings = ArticleExtractor.Extract(article);

        foreach (var expected in lines.GroupBy(CaseKind.Of))
        {
            var wanted = expected.Where(line => line != $"no {expected.Key.Plural}").Select(CaseLine.Parse).ToArray();
            var found = expected.Key.Find(findings).ToArray();
            var told = found.Select((line, index) => (index < wanted.Length ? wanted[index] : new CaseLine("", [])).Tell(line));
            told.Should().Equal(wanted.Select(line => line.ToString()), "the text is: {0}", string.Join(" // ", article.Paragraphs));
        }
    }

    public static TheoryData<string, int> Cases()
    {
        var rows = new TheoryData<string, int>();
        foreach (var file in CaseFile.All)
        {
            for (var passage = 0; passage < CaseFile.Read(file).Count; passage++)
            {
                rows.Add(file, passage);
            }
        }

        return rows;
    }
}
