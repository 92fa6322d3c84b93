using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names;

/// <summary>
/// A capitalised run with an organization word at its end ("Ukrainian Air Force", "Labour Party") or, followed by of, for or on, in
/// any place ("Institute for the Study of War", "Ministry of Defense") is an organization.
/// </summary>
internal static class OrganizationRule
{
    private static readonly HashSet<string> LeadingHeads = WordList.Set("Names/Tables/leading-heads.txt");
    private static readonly HashSet<string> Heads = WordList.Set("Names/Tables/organization-heads.txt");

    public static IEnumerable<NameMention> Find(Paragraph paragraph)
    {
        var tokens = paragraph.Tokens;
        foreach (var sentence in paragraph.Sentences)
        {
            for (var index = sentence.First; index < sentence.End; index++)
            {
                var run = CapitalizedRuns.From(tokens, index, sentence.End);
                if (run.IsEmpty)
                {
                    continue;
                }

                var name = NameOf(tokens, NameBoundaries.WithoutArticle(tokens, run), sentence);
                var person = name.Count > 1 ? NameParts.PersonBehindOrganization(tokens, name) : name.End;
                if (person > name.First + 1)
                {
                    yield return new NameMention(paragraph.Index, new TokenRange(name.First, person), NameKind.Organization, "organization-word", 0.9);
                }

                index = Math.Max(run.End, name.End) - 1;
            }
        }
    }

    private static TokenRange NameOf(TokenList tokens, TokenRange run, TokenRange sentence)
    {
        if (!run.IsEmpty && LeadingHeads.Contains(tokens[run.First].Lower))
        {
            return run;
        }

        var head = LastOrganizationWord(tokens, run);
        if (head < 0)
        {
            return default;
        }

        var name = new TokenRange(run.First, head + 1);
        return head == run.End - 1 && TakesOf(tokens[head].Word) ? Extended(tokens, name, sentence) : name;
    }

    /// <summary>Ministry, Institute, Bank: what follows with "of" or "for" is part of the name; after Magazine or Corp it is not.</summary>
    private static bool TakesOf(Word word) => Heads.Contains(word.Lower);

    private static int LastOrganizationWord(TokenList tokens, TokenRange run)
    {
        for (var index = run.End - 1; index >= run.First; index--)
        {
            if (NameTables.IsOrganizationWord(tokens[index].Word))
            {
                // "Police Chief Art Acevedo", "Army Gen. John Campbell": the word only opens a title.
                return index + 1 < run.End && NameTables.IsTitle(tokens[index + 1].Word) ? -1 : index;
            }
        }

        return -1;
    }

    /// <summary>Adds "of X", "for the X and Y", "on X" as long as capitalised words follow.</summary>
    private static TokenRange Extended(TokenList tokens, TokenRange name, TokenRange sentence)
    {
        while (name.Count < CapitalizedRuns.Longest)
        {
            var next = name.End;
            if (next >= sentence.End || !IsLink(tokens[next].Word, isFirst: name.End == name.First + 1 || !HasLink(tokens, name)))
            {
                return name;
            }

            var joins = tokens[next].Text == "and";
            next++;
            if (next < sentence.End && tokens[next].Lower == "the")
            {
                if (joins)
                {
                    return name;
                }

                next++;
            }

            var run = next < sentence.End ? CapitalizedRuns.From(tokens, next, sentence.End) : default;
            if (run.IsEmpty || NameTables.IsTitle(tokens[run.First].Word) || joins && StartsAnother(tokens, run, sentence))
            {
                return name;
            }

            name = new TokenRange(name.First, run.End);
        }

        return name;
    }

    /// <summary>"… and University of Kabul", "… and Makerere University"; but "Ministry of Health and Social Services".</summary>
    private static bool StartsAnother(TokenList tokens, TokenRange run, TokenRange sentence)
    {
        var last = tokens[run.End - 1].Word;
        return TakesOf(last) && (run.End < sentence.End && tokens[run.End].Text is ("of" or "for") || run.Count > 1 && last.Lower is not ("service" or "services"));
    }

    /// <summary>"and" joins only inside an extension that has begun: "Ministry of Health and Welfare", not "the Army and Hamas".</summary>
    private static bool IsLink(Word word, bool isFirst) => word.Text is "of" or "for" or "on" || (!isFirst && word.Text is "and");

    private static bool HasLink(TokenList tokens, TokenRange name)
    {
        for (var index = name.First; index < name.End; index++)
        {
            if (tokens[index].Text is "of" or "for" or "on")
            {
                return true;
            }
        }

        return false;
    }
}
