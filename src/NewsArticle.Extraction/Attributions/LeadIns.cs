using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Names;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Reads the phrases that credit without a verb: "according to the mayor", "in the words of the mayor", "in the mayor’s own words".</summary>
internal static class LeadIns
{
    /// <summary>How many words may stand between "in" and "words".</summary>
    private const int LongestOwner = 10;

    /// <summary>How many words a role behind a name may have.</summary>
    private const int LongestRole = 10;

    private static readonly HashSet<string> Standards = WordList.Set("Attributions/standards.txt");

    private static readonly ILookup<string, string[]> Phrases = WordList.Lines("Attributions/lead-ins.txt")
        .Select(line => line.Split(' '))
        .ToLookup(words => words[0], StringComparer.Ordinal);

    /// <summary>The phrase that starts at a position, or null; in "in the mayor’s own words" the source stands inside it.</summary>
    public static Cue? At(Passage passage, int position)
    {
        foreach (var words in Phrases[passage.Lower(position)])
        {
            if (Matches(passage, position, words))
            {
                return Cue(position, position + words.Length);
            }
        }

        return passage.Lower(position) == "in" && EndOfWords(passage, position) is { } end ? Cue(position, end) : null;
    }

    /// <summary>The source of such a phrase, or null where it credits nobody.</summary>
    public static Draft? SourceOf(Passage passage, Cue cue)
    {
        if (passage.Lower(cue.First) != "in")
        {
            return SourcePhraseReader.StartingAt(passage, cue.End) is { } named && !IsStandard(passage, named)
                ? new Draft(cue, WithRole(passage, Authors.OrSelf(passage, named)), IsInverted: true, "according-to")
                : null;
        }

        var source = passage.Lower(cue.End - 1) == "words" ? Authors.Owner(passage, cue.First + 1, cue.End - 1) : SourcePhraseReader.StartingAt(passage, cue.End);
        return source is { } owner && WithRole(passage, owner) is var whole && IsSetOff(passage, cue.First, Math.Max(cue.End, whole.Words.End))
            ? new Draft(cue, whole, IsInverted: true, "in-words-of")
            : null;
    }

    /// <summary>A name with the role between commas behind it: "According to Ms. Sarr, a nurse at the clinic, | …".</summary>
    private static SourcePhrase WithRole(Passage passage, SourcePhrase source)
    {
        var open = source.Words.End;
        if (source.Mention is not { Entity: PersonFinding } || passage.Lower(open) != ",")
        {
            return source;
        }

        var close = open + 1;
        while (close <= open + LongestRole && passage.IsWord(close))
        {
            close++;
        }

        var isRole = passage.Lower(close) == "," && NounPhrases.EndingAt(passage, close - 1, open + 1) is { Form: SourceForm.Description } role
            && role.Words.First == open + 1 && NameTables.IsRole(passage.Lower(role.Head));
        return isRole ? source with { Words = new TokenRange(source.Words.First, close) } : source;
    }

    private static Cue Cue(int first, int end) => new(new TokenRange(first, end), CueKind.AccordingTo, CueTense.Past);

    /// <summary>"according to plan", "according to their needs": what things go by, where nothing says that it is a certain text.</summary>
    private static bool IsStandard(Passage passage, SourcePhrase phrase) =>
        phrase.Form == SourceForm.Description && Standards.Contains(passage.Lower(phrase.Head))
            && (phrase.Words.First == phrase.Head || passage.Lower(phrase.Words.First) is "his" or "her" or "its" or "their");

    private static bool Matches(Passage passage, int position, string[] words)
    {
        for (var index = 1; index < words.Length; index++)
        {
            if (passage.Lower(position + index) != words[index])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The end of "in somebody’s (own) words", or null.</summary>
    private static int? EndOfWords(Passage passage, int first)
    {
        var position = first + 1;
        while (position <= first + LongestOwner && (passage.IsWord(position) || passage.IsPossessive(position)) && passage.Lower(position) != "words")
        {
            position++;
        }

        return passage.Lower(position) == "words" && Authors.Owner(passage, first + 1, position) is not null ? position + 1 : null;
    }

    /// <summary>"The road was, in her words, …", "In her words: …"; but "he put it in her words" credits nobody.</summary>
    private static bool IsSetOff(Passage passage, int first, int end)
    {
        var before = first - 1;
        var isOpened = before < passage.First || passage.IsQuoted(before) || passage.Lower(before) is "," or "—" or "–"
            || before == passage.First && passage.ClassOf(before) == FunctionWord.Coordinator;
        return passage.IsQuoted(end) || isOpened && passage.Lower(end) is "," or ":" or "—" or "–" or ".";
    }
}
