using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Names.Tagging;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction;

/// <summary>
/// Makes the first article wait less: what it needs late is made ready beside what it needs early. Whoever needs a thing before it is
/// ready waits for it, so nothing but the time depends on this.
/// </summary>
internal static class FirstUse
{
    /// <summary>A sentence in which the stages behind the names find something to do.</summary>
    private const string Sample = "“At least 12 people were killed and 30 wounded when drones hit a market on Monday,” a spokesman said, adding that three missiles were shot down.";

    /// <summary>Starts it all and returns at once.</summary>
    public static void Prepare()
    {
        Task.Run(() => PlaceIndex.World);
        Task.Run(() => NameTagger.Default);
        Task.Run(() => NameWordClasses.Default);
        Task.Run(Rehearse);
    }

    /// <summary>Runs the stages behind the names, which do not need the big tables, so that their code is compiled and their word tables are read.</summary>
    private static void Rehearse()
    {
        var document = Document.Read(new ArticleText([Sample]));
        ArticleExtractor.Extract(document, new EntityIndex(document, []));
    }
}
