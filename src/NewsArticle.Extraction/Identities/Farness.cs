using NewsArticle.Extraction.Names;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Identities;

/// <summary>
/// How little a known place says of where an unknown one lies, in words between them: more behind the end of a sentence or paragraph,
/// where people only come from the known one, and where only the reporter is there.
/// </summary>
internal static class Farness
{
    /// <summary>A place before the unknown one says a bit less than one behind it: "in Tondo, Manila", "at Panzi Hospital in Bukavu".</summary>
    private const int Before = 6;

    private const int OtherSentence = 10;

    /// <summary>"Thousands fled to Tawila. In West Kordofan, …": the next sentence often goes on to another place.</summary>
    private const int NextSentence = 25;

    private const int OtherParagraph = 50;
    private const int FurtherMention = 25;
    private const int MostFurtherMentions = 3;
    private const int Origin = 30;
    private const int LongestOrigin = 4;
    private const int Dateline = 60;

    /// <summary>Where the reporter is, officials speak and ministers meet; what happens lies elsewhere more often.</summary>
    private const int OfReporter = 45;

    public static int Of(Document document, Neighbour known, NameMention unknown)
    {
        var paragraph = document.Paragraphs[known.Paragraph];
        var distance = IsDateline(paragraph, known.Tokens) ? Dateline : IsOrigin(paragraph.Tokens, known.Tokens) ? Origin : 0;
        var ofReporter = known.IsOfReporter && distance < Dateline && !IsSite(document.Paragraphs[unknown.Paragraph].Tokens, unknown.Tokens) ? OfReporter : 0;
        if (known.Paragraph != unknown.Paragraph)
        {
            var away = known.Paragraph < unknown.Paragraph ? paragraph.Tokens.Count - known.Tokens.End : known.Tokens.First + Before;
            return distance + ofReporter + (OtherParagraph * Math.Abs(known.Paragraph - unknown.Paragraph)) + Math.Min(away, OtherParagraph - 1)
                - (FurtherMention * Math.Min(known.Mentions - 1, MostFurtherMentions));
        }

        if (paragraph.SentenceIndexOf(known.Tokens.First) != paragraph.SentenceIndexOf(unknown.Tokens.First))
        {
            distance += ofReporter + (known.Tokens.First > unknown.Tokens.First ? NextSentence : OtherSentence);
        }

        return distance + Words(paragraph.Tokens, known.Tokens, unknown.Tokens);
    }

    /// <summary>Whether the text itself puts the unknown place with the known one: "X in Brussels", "X, near Brussels", "Madrid’s X".</summary>
    public static bool IsBeside(Document document, Neighbour known, NameMention unknown)
    {
        if (known.Paragraph != unknown.Paragraph)
        {
            return false;
        }

        var (tokens, gap) = (document.Paragraphs[known.Paragraph].Tokens, known.Tokens.First - unknown.Tokens.End);
        return IsOwner(tokens, known.Tokens, unknown.Tokens)
            || gap is 1 or 2 && tokens[known.Tokens.First - 1].Lower is "in" or "near" or "outside" or "," or "of";
    }

    /// <summary>Whether a name stands where only the reporter is.</summary>
    public static bool IsDateline(Paragraph paragraph, TokenRange known) => Datelines.EndIn(paragraph) > known.First;

    /// <summary>"Jazeera Hotel", "the La Paz hospital": a site may well stand where the reporter is.</summary>
    private static bool IsSite(TokenList tokens, TokenRange name) =>
        NameTables.IsSiteWord(tokens[name.End - 1].Word, out _) || name.End < tokens.Count && NameTables.IsSiteWord(tokens[name.End].Word, out _);

    private static int Words(TokenList tokens, TokenRange known, TokenRange unknown) =>
        known.First >= unknown.End ? known.First - unknown.End
        : IsOwner(tokens, known, unknown) ? 0
        : unknown.First - known.End + Before;

    /// <summary>"Madrid’s Atocha".</summary>
    private static bool IsOwner(TokenList tokens, TokenRange known, TokenRange unknown) =>
        unknown.First == known.End + 1 && tokens[known.End].Lower == "'s";

    /// <summary>"A worker from Bihar", "from Darbhanga in Bihar", "the train for Peshawar", but not "20 km from Bukavu".</summary>
    private static bool IsOrigin(TokenList tokens, TokenRange known)
    {
        var before = known.First - 1;
        while (before > 0 && known.First - before <= LongestOrigin && (tokens[before].Word.IsCapitalized || tokens[before].Text is "in" or ","))
        {
            before--;
        }

        return before > 0 && tokens[before].Lower is "for" || before > 0 && tokens[before].Lower == "from"
            && tokens[before - 1].Lower is not ("km" or "kilometers" or "kilometres" or "miles" or "metres" or "meters" or "away" or "far" or "north" or "south" or "east" or "west");
    }
}
