
namespace NewsArticle.Extraction.Lexicon;

/// <summary>The verbs that credit somebody with words, by form.</summary>
internal static class SpeechVerbs
{
    private static readonly Dictionary<string, CueVerb> Forms = Read().ToDictionary(pair => pair.Form, pair => pair.Verb, StringComparer.Ordinal);

    /// <summary>What a word, in lower case, is as such a verb; null where it is none.</summary>
    public static CueVerb? Of(string lower) => Forms.TryGetValue(lower, out var verb) ? verb : null;

    /// <summary>Whether a word, in lower case, is a form of such a verb: said, says, told, insisting.</summary>
    public static bool IsSpeechVerb(string lower) => Forms.ContainsKey(lower);

    private static IEnumerable<(string Form, CueVerb Verb)> Read()
    {
        foreach (var row in WordList.Rows("Lexicon/speech-verbs.txt"))
        {
            var kind = Enum.Parse<CueKind>(row[0], ignoreCase: true);
            var complements = row.Length > 4 ? row[4].Split(' ') : [];
            var tenses = new[] { CueTense.Present, CueTense.Past, CueTense.Participle };
            foreach (var (forms, tense) in row.Skip(1).Zip(tenses))
            {
                foreach (var form in forms.Split(' ').Where(form => form != "-"))
                {
                    yield return (form, new CueVerb(kind, tense) { Complements = complements });
                }
            }
        }
    }
}

/// <summary>A form of a verb that credits somebody with words.</summary>
internal readonly record struct CueVerb(CueKind Kind, CueTense Tense)
{
    /// <summary>What may follow in place of a clause; <c>speech-verbs.txt</c> explains the codes.</summary>
    public required string[] Complements { get; init; }
}

/// <summary>How a cue takes what it credits; <c>speech-verbs.txt</c> explains the verbs.</summary>
internal enum CueKind
{
    Says,
    States,
    Utters,
    Tells,
    Names,

    /// <summary>A verb of any class that takes a complement in place of a clause: "urged residents to leave".</summary>
    Complements,

    /// <summary>"according to", "in the words of": the source follows, or stands inside.</summary>
    AccordingTo,

    /// <summary>"quoted X as saying": the source stands inside; "X was quoted as saying": before.</summary>
    QuotedAs,

    /// <summary>"as X put it": credits only the words between marks beside it.</summary>
    PutsIt,

    /// <summary>"Those were the words of X": credits the quotation that the sentence before ends with.</summary>
    WordsOf,

    /// <summary>"X’s answer was: …", "…, was the answer of X": a form of "be" beside a noun for something said.</summary>
    Equates,
}

internal enum CueTense
{
    Present,
    Past,
    Participle,
}
