using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Figures.Predicates;

/// <summary>The verbs that say what happened to what is counted, found by any of their forms.</summary>
internal static class VerbTable
{
    private static readonly VerbForm[] Columns = [VerbForm.Base, VerbForm.Third, VerbForm.Past, VerbForm.Participle, VerbForm.Gerund];

    private static readonly Dictionary<string, Spelling> BySpelling = Read();

    /// <summary>What a spelling can be: its forms, and the entries with it, those with most words first.</summary>
    internal sealed record Spelling(VerbForm Forms, IReadOnlyList<VerbEntry> Entries);

    public static Spelling? Find(string word) => BySpelling.GetValueOrDefault(word);

    private static Dictionary<string, Spelling> Read()
    {
        var spellings = new Dictionary<string, Spelling>(StringComparer.Ordinal);
        foreach (var row in WordList.Rows("Figures/Predicates/verbs.txt"))
        {
            var forms = row[0].Split(' ');
            var entry = new VerbEntry(
                forms[3],
                row[1] == "-" ? [] : row[1].Split(' '),
                [.. row[2].Split("; ").Select(Frame)]);
            foreach (var form in forms.Distinct().Where(form => form != "-"))
            {
                var known = spellings.GetValueOrDefault(form) ?? new Spelling(0, []);
                spellings[form] = new Spelling(
                    known.Forms | Forms(forms, form),
                    [.. known.Entries.Append(entry).OrderByDescending(each => each.Particle.Length)]);
            }
        }

        return spellings;
    }

    private static VerbForm Forms(string[] forms, string spelling) =>
        Columns.Where((_, column) => forms[column] == spelling).Aggregate((VerbForm)0, (all, form) => all | form);

    /// <summary>"object:People,Bare=Captured".</summary>
    private static VerbFrame Frame(string text)
    {
        var role = text[..text.IndexOf(':', StringComparison.Ordinal)];
        var classes = text[(role.Length + 1)..text.IndexOf('=', StringComparison.Ordinal)];
        var metric = text[(role.Length + classes.Length + 2)..];
        return new VerbFrame(Enum.Parse<VerbRole>(role, ignoreCase: true), Enum.Parse<ObjectClass>(classes), Enum.Parse<FigureMetric>(metric));
    }
}
