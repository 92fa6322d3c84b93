namespace NewsArticle.Extraction.Tests.Figures;

public sealed class FigureCaseTests
{
    [Theory]
    [InlineData("verbs.txt")]
    [InlineData("nouns.txt")]
    [InlineData("left-out.txt")]
    public void Each_passage_yields_its_figures_and_no_others(string file)
    {
        foreach (var passage in FigureCase.In(file))
        {
            var figures = ArticleExtractor.Extract(new ArticleText([passage.Text])).Figures;

            figures.Select(FigureCase.Describe).Should().Equal(passage.Figures, "the text is: {0}", passage.Text);
        }
    }
}
